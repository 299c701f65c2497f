import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FACTS } from './facts-output.ts';

/** The command line as a person calls it, its output no terminal unless a colour is forced. */
function facts(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { FORCE_COLOR: _, NO_COLOR: __, ...rest } = process.env;
  return spawnSync(process.execPath, [join(FACTS, '../scripts/facts.ts'), ...args], {
    encoding: 'utf8',
    env: { ...rest, ...env },
  });
}
const ESCAPE = '\u001B[';

// Each starts a process, which takes seconds on a busy machine.
describe('the command line', { timeout: 60_000 }, () => {
  const help = facts(['--help']).stdout;
  const commands = [...help.matchAll(/^ {2}([a-z]+) .*$/gm)]
    .map(([, name]) => name!)
    .filter((name) => !['help', 'npm'].includes(name));

  test('lists its commands by what they are for', () => {
    expect(commands).toEqual(
      expect.arrayContaining([
        'new',
        'schema',
        'check',
        'match',
        'explain',
        'list',
        'show',
        'report',
        'changelog',
        'export',
      ]),
    );
    for (const group of ['Write:', 'Check:', 'Try:', 'See:', 'Share:', 'Examples:'])
      expect(help).toContain(`\n${group}\n`);
  });
  test.each(['new', 'schema', 'check', 'match', 'explain', 'list', 'show', 'report', 'changelog', 'export'])(
    '%s teaches itself by examples that call it',
    (name) => {
      const { stdout, status } = facts([name, '--help']);
      expect(status).toBe(0);
      expect(stdout).toMatch(new RegExp(`\\nExamples:\\n {2}npm run facts -- ${name}\\b.* {2}# \\S`));
    },
  );
  test.each([
    { args: ['chek'], says: /Did you mean check\?/ },
    { args: ['show', 'help-consulat'], says: /Did you mean help-consulate\?/ },
    { args: ['export', '--format', 'xml'], says: /Allowed choices are claimreview, web-annotation, csv, markdown/ },
    { args: ['export'], says: /required option '--format <name>' not specified/ },
    { args: ['explain', 'no-such.html'], says: /^There is no file .*no-such\.html\n$/ },
    { args: ['new', 'help-consulate', '--no-ask'], says: /^There is a fact "help-consulate" already/ },
    { args: ['changelog', '--since', 'no-such-tag'], says: /^There is no tag, commit or folder "no-such-tag"\./ },
  ])('$args fails with a word that helps, and no stack', ({ args, says }) => {
    const { status, stdout, stderr } = facts(args);
    expect(status).toBeGreaterThan(0);
    expect(stdout).toBe('');
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
  test('is plain where it is no terminal, coloured where colour is forced, and plain again where NO_COLOR asks', () => {
    expect(help).not.toContain(ESCAPE);
    expect(facts(['--help'], { FORCE_COLOR: '1' }).stdout).toContain(ESCAPE);
    expect(facts(['explain', 'Medi-Cal data went to ICE.'], { FORCE_COLOR: '1' }).stdout).toContain(ESCAPE);
    expect(facts(['--help'], { NO_COLOR: '1' }).stdout).not.toContain(ESCAPE);
  });
  test('a reader that has read enough is no error', () => {
    const call = `"${process.execPath}" "${join(FACTS, '../scripts/facts.ts')}" export --format web-annotation | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', call], { encoding: 'utf8' });
    expect(stdout).toBe('{\n');
    expect(stderr).toBe('');
  });
});
