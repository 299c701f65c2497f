import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changelog } from '../../scripts/facts/changelog.ts';
import { historyOf } from '../../scripts/facts/history/changelog.ts';
import { changesBetween } from '../../scripts/facts/history/changes.ts';
import { changesSince } from '../../scripts/facts/history/since.ts';
import { snapshotOf, snapshotOfFolder } from '../../scripts/facts/history/snapshot.ts';
import { copyBase, FACTS } from '../facts/altered-base.ts';
import { captured } from './facts-output.ts';

const FILE = 'sharing-not-confirmed.yaml';

/** A real repository of its own that holds a copy of the base; commits are made on days that the test names. */
function repository() {
  const base = copyBase();
  const root = dirname(base.folder);
  const git = (day: string, ...args: readonly string[]) => {
    const at = `${day}T12:00:00Z`;
    const who = [
      '-c',
      'user.name=Tester',
      '-c',
      'user.email=tester@example.org',
      '-c',
      'commit.gpgsign=false',
      '-c',
      'tag.gpgsign=false',
    ];
    execFileSync('git', [...who, ...args], {
      cwd: root,
      stdio: 'pipe',
      env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
    });
  };
  git('2026-01-01', 'init', '-q', '-b', 'main');
  return {
    ...base,
    root,
    commit: (day: string) => {
      git(day, 'add', '-A');
      git(day, 'commit', '-q', '-m', 'x');
    },
    tag: (name: string) => git('2026-01-01', 'tag', name),
  };
}

describe('what changed between two states', () => {
  const before = snapshotOfFolder(FACTS);
  type Base = ReturnType<typeof copyBase>;
  test.each<{ name: string; change: (base: Base) => void; fact?: string; words: RegExp }>([
    {
      name: 'a question',
      change: (base) => base.change(FILE, 'en: Was the sharing confirmed?', 'en: Is it confirmed?'),
      fact: 'sharing-not-confirmed',
      words: /^The question was “Was the sharing confirmed\?” and is now “Is it confirmed\?”$/,
    },
    {
      name: 'a Spanish question',
      change: (base) => base.change(FILE, 'es: ¿Se confirmó', 'es: ¿Está confirmado'),
      fact: 'sharing-not-confirmed',
      words: /^The question is reworded in Spanish\.$/,
    },
    {
      name: 'an answer',
      change: (base) => base.change(FILE, 'Not on that day.', 'Not then.'),
      fact: 'sharing-not-confirmed',
      words: /^The answer of June 13, 2025 is reworded: Not then\. On June 13, 2025, DHCS said/,
    },
    {
      name: 'a Spanish answer',
      change: (base) => base.change(FILE, 'Hasta ese día, no.', 'Ese día no.'),
      fact: 'sharing-not-confirmed',
      words: /^The answer of June 13, 2025 is reworded in Spanish\.$/,
    },
    {
      name: 'a quotation',
      change: (base) =>
        base.change(FILE, ', nor do we know what data may have been involved or for what purpose.', ','),
      fact: 'sharing-not-confirmed',
      words: /^The answer of June 13, 2025 quotes: “DHCS has not received confirmation that such sharing occurred,”$/,
    },
    {
      name: 'what overtakes it',
      change: (base) => base.change(FILE, '[cms-dhs-agreement, ruling-2025-12-29]', '[ruling-2025-12-29]'),
      fact: 'sharing-not-confirmed',
      words: /^The answer of June 13, 2025 is no longer overtaken by cms-dhs-agreement\.$/,
    },
    {
      name: 'a day: one answer goes, one is new',
      change: (base) => base.change(FILE, 'asOf: 2025-06-13', 'asOf: 2025-06-14'),
      fact: 'sharing-not-confirmed',
      words: /^New answer, as of June 14, 2025: Not on that day/,
    },
    {
      name: 'a fact that goes',
      change: (base) => base.remove('help-consulate.yaml'),
      fact: 'help-consulate',
      words: /^Taken out: Can an embassy or consulate help\?$/,
    },
    {
      name: 'a fact that is new',
      change: (base) => base.write('new-one.yaml', base.read(FILE).replace('id: sharing-not-confirmed', 'id: new-one')),
      fact: 'new-one',
      words: /^New: Was the sharing confirmed\?$/,
    },
    {
      name: 'phrasings',
      change: (base) => base.change(FILE, /^ {4}- It has been confirmed.*$/m, '    - One more.\n    - Another.'),
      words: /^Phrasings of 1 fact: 2 added, 1 taken out\.$/,
    },
    {
      name: 'a source’s check',
      change: (base) => base.change('sources/dhcs-25-20.yaml', 'lastChecked: 2025-12-29', 'lastChecked: 2026-02-01'),
      words: /^Source dhcs-25-20: checked again on February 1, 2026\.$/,
    },
    {
      name: 'a new revision',
      change: (base) => base.change('sources/dhcs-25-20.yaml', /$/, '  - id: D\n    date: 2026-02-01\n'),
      words: /^Source dhcs-25-20: revision D, of February 1, 2026\.$/,
    },
  ])('$name', ({ change, fact, words }) => {
    const base = copyBase();
    change(base);
    const [first] = changesBetween(before, snapshotOfFolder(base.folder));
    expect(first).toEqual({ ...(fact ? { fact } : {}), words: expect.stringMatching(words) });
  });
  test.each<{ name: string; change: (base: Base) => void }>([
    { name: 'nothing', change: () => {} },
    { name: 'a comment', change: (base) => base.change(FILE, 'question:', '# asked most\nquestion:') },
    {
      name: 'a line break',
      change: (base) => base.change(FILE, 'received no confirmation', 'received no\n        confirmation'),
    },
    { name: 'the gate’s words', change: (base) => base.change('topic.yaml', 'trigger:', '# words\ntrigger:') },
  ])('$name changes nothing for a reader', ({ change }) => {
    const base = copyBase();
    change(base);
    expect(changesBetween(before, snapshotOfFolder(base.folder))).toEqual([]);
  });
  test('a file of another age, or of none, is read as far as it goes', () => {
    const files = new Map([
      ['facts/a.yaml', 'id: a\nquestion: {en: Why?}\nanswers: [{asOf: 2025-06-13}]\n'],
      ['facts/b.yaml', 'id: ['],
    ]);
    expect(snapshotOf(files).facts.get('a')).toMatchObject({ question: { en: 'Why?', es: '' }, claims: [] });
  });
});

describe('the history that git tells', { timeout: 60_000 }, () => {
  test('has a section for each day and tag with a change, newest first, and what is not committed', () => {
    const { root, folder, change, commit, tag, write } = repository();
    commit('2026-01-01');
    tag('v0.1.0');
    change(FILE, 'Not on that day.', 'Not then.');
    commit('2026-01-02');
    change(FILE, 'Not then.', 'Not that day.');
    commit('2026-01-02');
    change(FILE, 'question:', '# a comment\nquestion:');
    commit('2026-01-03');
    write('../README.md', 'x');
    commit('2026-01-04');
    change(FILE, 'en: Was the sharing confirmed?', 'en: Is it confirmed?');
    expect(historyOf(root, folder, '2026-01-05').map(({ title, changes }) => [title, changes.length])).toEqual([
      ['2026-01-05', 1],
      ['2026-01-02', 1],
      ['v0.1.0 (2026-01-01)', 34],
    ]);
    const [, second] = historyOf(root, folder, '2026-01-05');
    expect(second!.changes[0]!.words).toMatch(/is reworded: Not that day\./);
  });
  test('is the same before and after its last change is committed on that day', () => {
    const { root, folder, change, commit } = repository();
    commit('2026-01-01');
    change(FILE, 'Not on that day.', 'Not then.');
    commit('2026-01-02');
    change(FILE, 'en: Was the sharing confirmed?', 'en: Is it confirmed?');
    const open = historyOf(root, folder, '2026-01-02');
    commit('2026-01-02');
    expect(historyOf(root, folder, '2026-01-02')).toEqual(open);
    expect(open.map(({ title }) => title)).toEqual(['2026-01-02', '2026-01-01']);
  });
  test('since a tag, or since another copy, tells only what came after', () => {
    const { root, folder, change, commit, tag } = repository();
    commit('2026-01-01');
    tag('v0.1.0');
    change(FILE, 'Not on that day.', 'Not then.');
    commit('2026-01-02');
    const told = [{ fact: 'sharing-not-confirmed', words: expect.stringMatching(/Not then/) }];
    expect(changesSince(root, folder, 'v0.1.0')).toEqual(told);
    expect(changesSince(root, folder, FACTS)).toEqual(told);
  });
  test('of a tag that there is not is told to the person, with the nearest', () => {
    const { root, folder, commit, tag } = repository();
    commit('2026-01-01');
    tag('v0.1.0');
    expect(() => changesSince(root, folder, 'v0.1')).toThrow(
      expect.objectContaining({
        told: true,
        message: 'There is no tag, commit or folder "v0.1". Did you mean v0.1.0?',
      }),
    );
  });
  test('is written to facts/CHANGELOG.md when asked, and else printed', () => {
    const base = repository();
    base.commit('2026-01-01');
    const { out } = captured();
    changelog(base.folder, {}, '2026-01-01');
    changelog(base.folder, { write: true }, '2026-01-01');
    expect(base.read('CHANGELOG.md')).toBe(out[0]);
    expect(out[0]).toMatch(/^# What changed in the facts\n[\s\S]*\n## 2026-01-01\n\n- Source dhcs-25-20: revision A/);
  });
});
