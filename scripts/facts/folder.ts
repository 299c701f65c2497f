import { join } from 'node:path';

/** The project's fact base. */
export const FACTS = join(import.meta.dirname, '../../facts');
