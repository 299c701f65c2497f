import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Change, changesBetween } from './changes.ts';
import { snapshotAt } from './git.ts';
import { snapshotOfFolder } from './snapshot.ts';

/**
 * What changed in `folder` since a tag, commit or branch, or since another copy of the base: a folder.
 * @throws Error for the person to read where there is no such thing.
 */
export function changesSince(root: string, folder: string, since: string): Change[] {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), since);
  const isCopy = existsSync(join(path, 'sources')) && statSync(path).isDirectory();
  return changesBetween(isCopy ? snapshotOfFolder(path) : snapshotAt(root, since), snapshotOfFolder(folder));
}
