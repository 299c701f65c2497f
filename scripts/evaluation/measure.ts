import type { Match, Matcher } from '../../core/match.ts';
import { contextOf, type LabelledClaim } from './claims.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

export interface Judged {
  readonly claim: LabelledClaim;
  readonly match: Match;
  readonly outcome: Outcome;
  /** True where the note is the very fact named, not just one of `also`. */
  readonly exact: boolean;
}

/** A match held against what an editor says of the text. */
export function judge(claim: LabelledClaim, match: Match): Judged {
  return { claim, match, outcome: outcomeOf(claim, match.fact), exact: match.fact === (claim.fact ?? undefined) };
}

export function judgeAll(matcher: Matcher, claims: readonly LabelledClaim[]): Judged[] {
  return claims.map((claim) => judge(claim, matcher.match(claim.text, contextOf(claim))));
}

/** A count as a share of a total, with the 95 % interval of Wilson (1927). All are 0 to 1. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: 0, low: 0, high: 1 };
  const z = 1.959964;
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return { count, of, share, low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) };
}

export interface Summary {
  readonly right: Share;
  /** Right by the fact named alone, `also` not counted. */
  readonly exact: Share;
  readonly wrong: Share;
  readonly missed: Share;
  /** Notes on texts that call for none. */
  readonly unbidden: Share;
}

export function summarise(rows: readonly Judged[]): Summary {
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  const claims = rows.filter(({ claim }) => claim.fact).length;
  return {
    right: shareOf(count('right'), claims),
    exact: shareOf(rows.filter((row) => row.claim.fact && row.exact).length, claims),
    wrong: shareOf(count('wrong'), claims),
    missed: shareOf(count('missed'), claims),
    unbidden: shareOf(count('unbidden'), rows.length - claims),
  };
}
