import { join } from 'node:path';
import { matcherFor } from '../../facts/matcher.ts';

/** The project's own fact base and the matcher over it, as a build carries them. */
export const FACTS = join(import.meta.dirname, '../../facts');
export const { matcher, compiled } = matcherFor(FACTS);
