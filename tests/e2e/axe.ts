import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PageDriver } from '../../scripts/browser/driver.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All of axe's rules but the AAA ones, those it still tries out among them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

/**
 * What axe-core finds wrong with a page of ours: a line for each element. Empty is what is wanted. It does not see into
 * closed shadow roots. `within`: a selector, where only a part is ours.
 */
export async function axeViolations(page: PageDriver, within?: string): Promise<string[]> {
  await page.evaluate(`${SOURCE}; 0`);
  return page.evaluate<string[]>(`axe.run(${within ? JSON.stringify(within) : 'document'}, {
    runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))`);
}
