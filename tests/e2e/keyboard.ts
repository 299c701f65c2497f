import type { PageDriver } from '../../scripts/browser/driver.ts';

/** Presses Tab until the focus is on what a selector names; how many presses it took. @throws Error after `most`. */
export async function tabTo(page: PageDriver, selector: string, most = 40): Promise<number> {
  const passed: string[] = [];
  for (let presses = 1; presses <= most; presses++) {
    await page.press('Tab');
    const at = await page.evaluate<{ there: boolean; name: string }>(`(() => {
      const { activeElement } = document;
      return { there: activeElement.matches(${JSON.stringify(selector)}), name: activeElement.dataset.part || activeElement.value || activeElement.localName };
    })()`);
    if (at.there) return presses;
    passed.push(at.name);
  }
  throw new Error(`Tab did not reach ${selector} in ${most} presses; it came by ${passed.join(', ')}`);
}
