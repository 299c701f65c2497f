import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A fixture page as its folder describes it (`expected.yaml`). */
export interface DemoPage {
  readonly name: string;
  /** The page's own title. */
  readonly title: string;
  /** How it was made and what it is for. */
  readonly made: string;
  /** The day the page gives as its own. */
  readonly date?: string;
  readonly tier: 'notes' | 'overview' | 'mention' | 'none';
  readonly notes: readonly ExpectedNote[];
  /** Notes of passages that the page adds when its "Load more" is pressed. */
  readonly later: readonly ExpectedNote[];
  /** Notes in the page's frames. */
  readonly frames: readonly ExpectedNote[];
  /** Passages near the topic that must get no note. */
  readonly silent: readonly string[];
}

export interface ExpectedNote {
  readonly passage: string;
  readonly fact: string;
  /** Facts that are as good an answer. */
  readonly also: readonly string[];
}

export const PAGES_FOLDER = join(import.meta.dirname, '../tests/fixtures/pages');

/** The order in which the demo shows pages; those not named follow by name. */
const FIRST = ['june-2025-article', 'article-2026', 'social-feed', 'spanish-article', 'topic-overview', 'other-senses'];

/** All fixture pages, in the demo's order. A folder that lacks either of its files is not yet a page. */
export function demoPages(folder = PAGES_FOLDER): DemoPage[] {
  const rank = ({ name }: DemoPage) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return readdirSync(folder)
    .filter((name) => ['index.html', 'expected.yaml'].every((file) => isFile(join(folder, name, file))))
    .map((name) => readPage(folder, name))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

function readPage(folder: string, name: string): DemoPage {
  const html = readFileSync(join(folder, name, 'index.html'), 'utf8');
  const expected = parse(readFileSync(join(folder, name, 'expected.yaml'), 'utf8'));
  return {
    name,
    title: decode(/<title>([^<]*)<\/title>/i.exec(html)?.[1] ?? name).trim(),
    made: String(expected.made ?? '').trim(),
    date: expected.date ? String(expected.date) : undefined,
    tier: expected.tier,
    notes: expectedNotes(expected.notes),
    later: expectedNotes(expected.later),
    frames: expectedNotes(expected.frames),
    silent: expected.silent ?? [],
  };
}

function expectedNotes(listed: readonly Partial<ExpectedNote>[] | undefined): ExpectedNote[] {
  return (listed ?? []).map(({ passage = '', fact = '', also = [] }) => ({ passage, fact, also }));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", rsquo: '’' };
const decode = (text: string) => text.replace(/&(\w+|#39);/g, (whole, name) => ENTITIES[name] ?? whole);
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
