import type { PageText } from './page-text.ts';

/** What a page that came without an error is. */
export type PageKind =
  /** The source's page, whatever has become of its text. */
  | 'source'
  /** Something in front of it: consent, a check for robots, a log-in. */
  | 'wall'
  /** A page that tells of an error, though the server called it none. */
  | 'error'
  /** No text to speak of: damaged, or drawn by scripts. */
  | 'unreadable'
  | 'other';

/** How much of the stored text makes it the source's page, 0 to 1: chance alone gives less than 0.02. */
const KEPT = 0.1;
/** How many of a title's words make it the same title, 0 to 1. */
const SAME_TITLE = 0.7;
/** Fewest words of a page that can be read. */
const FEWEST_WORDS = 8;
/** A wall or an error says what it is at the top, and is short. Words. */
const TOP = 150;

const WALL =
  /\b(cookies?|consent|privacy (choices|preferences|settings)|accept all|verif(y|ying) (that )?you are (a )?human|are you (a )?(human|robot)|captcha|enable javascript|javascript is (disabled|required)|checking your browser|just a moment|unusual traffic|access denied|request (was )?(rejected|blocked)|been blocked|log ?in|sign in|single sign-on|age verification)\b/i;
const ERROR =
  /\b(404|410|50[0-4]|not found|(page|site|server|service) (is |was )?(temporarily )?(not available|unavailable|missing|down)|no longer (exists|available)|(an|server|internal|application) error|something went wrong|under maintenance|scheduled maintenance|does(n['’]t| not) exist|try again later)\b/i;

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Tells what a page is, by the source's title and by how much of the stored text stands on it. */
export function recognise({ title, lines }: PageText, sourceTitle: string, kept: number): PageKind {
  const text = lines.join('\n');
  const words = wordsIn(text);
  const wanted = [...new Set(wordsIn(sourceTitle))];
  const hasTitle = [title, ...lines].some((line) => {
    // A line far longer than the title has its words by accident.
    const own = new Set(wordsIn(line));
    return own.size <= wanted.length * 2 && wanted.filter((word) => own.has(word)).length >= wanted.length * SAME_TITLE;
  });
  if (kept >= KEPT || (hasTitle && words.length > TOP)) return 'source';
  const top = `${title}\n${text.split(/\s+/).slice(0, TOP).join(' ')}`;
  if (ERROR.test(title)) return 'error';
  if (WALL.test(top)) return 'wall';
  if (ERROR.test(top)) return 'error';
  return words.length < FEWEST_WORDS ? 'unreadable' : 'other';
}
