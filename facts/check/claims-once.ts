import type { LoadedBase } from '../load.ts';
import type { Problem } from '../problem.ts';
import { findingsIn } from './findings.ts';

/** No phrasing stands twice in the base, capitals and punctuation aside. */
export function checkClaimsOnce(facts: LoadedBase['facts']): readonly Problem[] {
  // Where a phrasing stands is worked out only for those that stand twice: it is a search of its own in the file.
  const seen = new Map<string, () => string>();
  return facts.flatMap((fact) => {
    const { found, add } = findingsIn(fact);
    for (const language of ['en', 'es'] as const) {
      for (const [index, claim] of fact.value.claims[language].entries()) {
        const path = ['claims', language, index];
        const key = claim
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        const other = seen.get(key);
        if (other)
          add(
            path,
            `this phrasing stands at ${other()} too`,
            'take one of them out',
            'each way to say it stands once, under the fact that answers it',
          );
        else seen.set(key, () => `${fact.file}:${fact.lineOf(path)}`);
      }
    }
    return found;
  });
}
