import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { explain } from '../../core/explain.ts';
import type { Match, Matcher } from '../../core/match.ts';
import { type BlockText, passagesOf } from '../../core/passages.ts';
import { matcherFor } from '../../facts/matcher.ts';
import { examples } from './examples.ts';
import { blocksOfText } from './explain/blocks-of-text.ts';
import { FACTS } from './folder.ts';
import { given } from './given.ts';
import { paint } from './paint.ts';
import { tellUnfitted } from './tell-unfitted.ts';

export interface ExplainOptions {
  /** Passages off the topic as well. */
  readonly all?: boolean;
  /** A line for each passage, without the reasons. */
  readonly brief?: boolean;
  readonly json?: boolean;
}

/** One look at a passage, with what the matcher found and whether the page would show the note. */
interface Look {
  readonly text: string;
  readonly heading: string;
  readonly match: Match;
  readonly shown: boolean;
}

/** Adds `explain`. */
export function addExplainCommand(program: Command): void {
  const command = program
    .command('explain <file-or-text>')
    .description('each passage of a saved page or a text: gate, candidates, score, note, and why')
    .option('--all', 'passages off the topic too')
    .option('--brief', 'a line for each, without the reasons')
    .option('--json', 'for programs')
    .action(async (target: string, options: ExplainOptions) => {
      process.exitCode = await explainTarget(FACTS, target, options);
    });
  examples(
    command,
    ['explain article.html --brief', 'a page saved from the browser'],
    ['explain article.txt', 'a text; # begins a heading, an empty line a new block'],
    [`explain "ICE got everyone's Medi-Cal data. Is that legal?"`, 'words as they are'],
    ['explain - < post.txt', 'from another program'],
  );
}

/** Prints why each passage of a file or a text has its note or none. Returns the exit code. */
export async function explainTarget(folder: string, target: string, options: ExplainOptions): Promise<number> {
  const made = matcherFor(folder);
  tellUnfitted(made);
  const { matcher } = made;
  const blocks = await blocksOf(target);
  const looks = blocks.flatMap((block) => looksAt(matcher, block));
  const told = looks.filter(({ match }) => options.all || match.gate.tier !== 'none' || match.gate.veto);
  if (options.json) {
    console.log(JSON.stringify(told.map(forPrograms), null, 2));
    return 0;
  }
  for (const look of told) {
    console.log(lineOf(look));
    if (!options.brief) console.log(`${explain(matcher, look.match).replace(/^(?=.)/gm, '    ')}\n`);
  }
  const notes = looks.filter(({ shown }) => shown).length;
  const on = looks.filter(({ match, shown }) => !shown && match.reading).length;
  console.log(
    `${looks.length} passages in ${blocks.length} blocks: ${notes} with a note, ${on} on the topic without one, ` +
      `${looks.length - notes - on} off it${options.all || notes + on === looks.length ? '' : ' (--all shows them)'}.`,
  );
  return 0;
}

/** A file's blocks, or those of the words themselves. What looks like a file name and is none is told, not matched. */
async function blocksOf(target: string): Promise<readonly BlockText[]> {
  const isFile = target === '-' || existsSync(resolve(process.env.INIT_CWD ?? process.cwd(), target));
  if (!isFile && !/^\S+\.(html?|xhtml|txt|md)$/i.test(target)) return blocksOfText(target);
  const content = readFileSync(given(target), 'utf8');
  if (!/^\s*</.test(content)) return blocksOfText(content);
  // A DOM for Node takes half a second to load, which no other command should pay.
  const { blocksOfPage } = await import('./explain/blocks-of-page.ts');
  return blocksOfPage(content);
}

/** Every passage that the page's own reading puts to the matcher, in its order, with the context it gets there. */
function looksAt(matcher: Matcher, block: BlockText): Look[] {
  const asked: { text: string; match: Match }[] = [];
  const listening: Matcher = {
    ...matcher,
    match(text, context) {
      const match = matcher.match(text, context);
      asked.push({ text, match });
      return match;
    },
  };
  const shown = new Set(passagesOf(listening, block).noted.map(({ match }) => match));
  return asked.map(({ text, match }) => ({ text, heading: block.heading, match, shown: shown.has(match) }));
}

/** Longest beginning of a passage that stands in its line, in UTF-16 units. */
const LONGEST = 160;

function lineOf({ text, match, shown }: Look): string {
  const words = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  const best = match.candidates[0];
  const verdict = shown
    ? paint(['green', 'bold'], `● ${match.fact} ${match.score.toFixed(2)}`)
    : paint('yellow', `○ no note (${best ? `best ${best.fact} ${best.score.toFixed(2)}` : match.gate.tier})`);
  return `${verdict}  “${words.replace(/\s+/g, ' ')}”`;
}

const forPrograms = ({ text, heading, match: { gate, fact, score, candidates }, shown }: Look) => ({
  text,
  heading,
  tier: gate.tier,
  veto: gate.veto ?? null,
  fact: shown ? fact : null,
  score,
  candidates: candidates.slice(0, 5).map((candidate) => ({ fact: candidate.fact, score: candidate.score })),
});
