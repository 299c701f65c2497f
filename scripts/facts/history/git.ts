import { spawnSync } from 'node:child_process';
import type { Day } from '../../../core/types.ts';
import { didYouMean } from '../../../facts/nearest.ts';
import { told } from '../told.ts';
import { isPartOfBase, type Snapshot, snapshotOf } from './snapshot.ts';

/** A commit of the main line that changed the base, or that a tag names. */
export interface Mark {
  readonly commit: string;
  readonly day: Day;
  /** The tag, where one names it. */
  readonly tag?: string;
}

/** @throws Error for the person to read where git cannot answer. */
function git(root: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: root, input, maxBuffer: 256 * 2 ** 20 });
  if (error) throw told(`git could not be started: ${error.message}`);
  if (status !== 0) throw told(`git ${args.slice(0, 2).join(' ')}: ${String(stderr).trim()}`);
  return stdout;
}

/** The base as a commit, a tag or a branch has it. @throws Error for the person to read where there is no such thing. */
export function snapshotAt(root: string, revision: string): Snapshot {
  if (spawnSync('git', ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], { cwd: root }).status !== 0) {
    const tags = String(git(root, ['tag'])).split('\n');
    throw told(`There is no tag, commit or folder "${revision}".${didYouMean(revision, tags)}`);
  }
  const paths = String(git(root, ['ls-tree', '-r', '--name-only', '-z', revision, '--', 'facts']))
    .split('\0')
    .filter(isPartOfBase);
  const output = git(root, ['cat-file', '--batch'], paths.map((path) => `${revision}:${path}\n`).join(''));
  const files = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const end = output.indexOf('\n', at);
    const size = Number(String(output.subarray(at, end)).split(' ')[2]);
    files.set(path, String(output.subarray(end + 1, end + 1 + size)));
    at = end + 1 + size + 1;
  }
  return snapshotOf(files);
}

/** The main line's commits that changed the base or are tagged, oldest first. */
export function marks(root: string): Mark[] {
  const log = (...more: readonly string[]) =>
    String(git(root, ['log', '--first-parent', '--reverse', '--format=%H%x09%as%x09%D', ...more]))
      .split('\n')
      .filter(Boolean);
  const touching = new Set(log('--', 'facts').map((line) => line.split('\t')[0]!));
  return log().flatMap((line) => {
    const [commit = '', day = '', names = ''] = line.split('\t');
    const tag = /(?:^|, )tag: ([^,]+)/.exec(names)?.[1];
    return tag || touching.has(commit) ? [{ commit, day, tag }] : [];
  });
}
