import type { EvidenceData } from '../core/evidence.ts';
import { stemmedLexicon } from '../core/lexicon.ts';
import type { MatchData } from '../core/match.ts';
import type { PackedRows } from '../core/rows.ts';
import type { CompiledBase } from './compile.ts';
import { holdModel, type Model } from './model.ts';
import { packRows } from './pack-rows.ts';

/** The matcher's data as the build ships it. */
export interface MatchBundle extends MatchData, Pick<CompiledBase, 'gate' | 'lexicon'> {
  readonly evidence: EvidenceData & { readonly weights: PackedRows };
}

/** What can be worked out ahead is, so that no page has to: stems of the lexicon's names, and weights that need no parsing. */
export function matchBundle({ gate, lexicon, phrasings }: CompiledBase, model: Model): MatchBundle {
  holdModel(model, gate);
  const { score, evidence } = model;
  const weights = packRows(evidence.weights);
  return { gate, lexicon: stemmedLexicon(lexicon), phrasings, score, evidence: { ...evidence, weights } };
}
