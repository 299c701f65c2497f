import type { LabelledClaim } from '../../scripts/evaluation/claims.ts';
import { seeded } from './evidence-fit.ts';

/** Share of the training negatives that are read a second time under a heading on the topic. */
const PUT_UNDER = 0.5;

/**
 * Ordinary sentences under headings on the topic: most of what stands on a page about Medi-Cal data is no claim, and the
 * fit must learn that a heading alone makes none. Negatives that stand alone in the training set are read once more
 * with the heading and the sentence before of some claim in their language. The same ones at each fit.
 */
export function underHeadings(claims: readonly LabelledClaim[]): LabelledClaim[] {
  const random = seeded(7);
  const around = (lang: string) => claims.filter((claim) => claim.fact && claim.context && claim.lang === lang);
  const byLanguage = new Map([...new Set(claims.map(({ lang }) => lang))].map((lang) => [lang, around(lang)]));
  return claims.flatMap((claim) => {
    if (claim.fact || claim.context || random() >= PUT_UNDER) return [];
    const headed = byLanguage.get(claim.lang) ?? [];
    const context = headed[Math.floor(random() * headed.length)]?.context;
    return context ? [{ ...claim, context }] : [];
  });
}
