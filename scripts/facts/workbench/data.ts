import { compileBase } from '../../../facts/compile.ts';
import { loadBase } from '../../../facts/load.ts';
import { readModel } from '../../../facts/model.ts';
import { contextOf, readClaims } from '../../evaluation/claims.ts';
import type { WorkbenchData } from './page/workbench-data.ts';

/** Everything that the workbench's page works with, read once when it is opened. @throws FactBaseError where the base does not hold. */
export function workbenchData(folder: string): WorkbenchData {
  const loaded = loadBase(folder);
  const { gate, lexicon, phrasings, base } = compileBase(loaded);
  const claims = new Map(loaded.facts.map(({ value }) => [value.id, value.claims]));
  return {
    gate,
    lexicon,
    match: { phrasings, ...readModel(folder) },
    facts: base.facts.map(({ id, question }) => ({ id, question: question.en, claims: claims.get(id)! })),
    evaluation: (['dev', 'test'] as const).flatMap((split) =>
      readClaims(split).map((claim) => ({
        id: claim.id,
        lang: claim.lang,
        text: claim.text,
        fact: claim.fact,
        also: claim.also,
        context: contextOf(claim),
        split,
      })),
    ),
  };
}
