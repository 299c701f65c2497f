import type { Pack } from '../core/pack/pack.ts';
import type { CompiledBase } from './compile.ts';
import type { Model } from './model.ts';

/** A compiled base with its fitted weights as the content of a pack. The same base gives the same content. */
export function packContent(
  { base, gate, lexicon, phrasings, statements }: CompiledBase,
  { evidence, score }: Model,
  header: Pick<Pack, 'topic' | 'edition' | 'made' | 'expires'>,
): Pack {
  const { topic, edition, made, expires } = header;
  return { topic, edition, made, expires, base, gate, lexicon, match: { phrasings, evidence, score }, statements };
}
