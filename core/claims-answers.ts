import { type CheckedClaim, checkText, MAX_CHECKED } from './claims-check.ts';
import { areOpposite } from './claims-opposite.ts';
import { tellingWords } from './claims-why.ts';
import type { Matcher } from './match.ts';
import type { Span } from './sentences.ts';
import type { FactId } from './types.ts';

/** Claims of a text that one note answers. */
export interface TextAnswer {
  readonly fact: FactId;
  readonly conditional: boolean;
  /** The first {@link MOST_SHOWN} of them. */
  readonly claims: readonly { readonly text: string; readonly marks: readonly Span[] }[];
  /** How many more there are. */
  readonly more: number;
  readonly opposite: boolean;
  readonly others: readonly FactId[];
}

/** What a checked text comes to. */
export interface TextAnswers {
  /** In the order of the text; what names the subject and what does not stand apart. */
  readonly answers: readonly TextAnswer[];
  /** The claims that no note fits, in order. */
  readonly rest: readonly CheckedClaim[];
  /** The text was longer than what is read of one. */
  readonly cut: boolean;
}

const MOST_OTHERS = 3;

/** Claims of one note that are shown; to find the telling words of one takes a few milliseconds. */
const MOST_SHOWN = 5;

/** Checks a text and gathers its claims by the note that answers them. */
export function answersTo(matcher: Matcher, text: string): TextAnswers {
  const claims = checkText(matcher, text);
  const groups = new Map<string, CheckedClaim[]>();
  for (const claim of claims) {
    if (!claim.fact) continue;
    const key = `${claim.outcome} ${claim.fact}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const answers = [...groups.values()].map((group): TextAnswer => {
    const [{ fact, outcome }] = group as [CheckedClaim];
    const shown = group.slice(0, MOST_SHOWN);
    return {
      fact: fact!,
      conditional: outcome === 'if-subject',
      claims: shown.map((claim) => ({ text: claim.text, marks: tellingWords(matcher, claim.text, fact!) })),
      more: group.length - shown.length,
      opposite: shown.some((a) => shown.some((b) => areOpposite(a.match, b.match))),
      others: [...new Set(group.flatMap(({ others }) => others))].slice(0, MOST_OTHERS),
    };
  });
  return { answers, rest: claims.filter(({ fact }) => !fact), cut: text.length > MAX_CHECKED };
}
