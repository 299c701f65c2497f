import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PageDriver } from '../../scripts/browser/driver.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong: the rule, and the element that breaks it. */
export interface Finding {
  readonly rule: string;
  readonly where: string;
  readonly why: string;
}

/** Runs every rule of axe-core, best practice and AA among them, on a page as it stands. */
export async function axeFindings(page: PageDriver, within = 'document'): Promise<Finding[]> {
  if (!(await page.evaluate<boolean>(`typeof axe !== 'undefined'`))) await page.evaluate(`${SOURCE};0`);
  return page.evaluate<Finding[]>(`axe.run(${within}, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => ({
      rule: id, where: node.target.join(' '), why: node.failureSummary ?? '' }))))`);
}
