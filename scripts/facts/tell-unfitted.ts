import type { BaseMatcher } from '../../facts/matcher.ts';

/** Says which facts can have no note yet: without a word, a new fact's author would look for the reason in its phrasings. */
export function tellUnfitted({ unfitted }: BaseMatcher): void {
  if (unfitted.length > 0)
    console.error(
      `The fitted weights do not know ${unfitted.join(', ')}, so no text gets that note yet.\n    mend: run: npm run eval -- --fit\n`,
    );
}
