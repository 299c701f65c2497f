import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { part } from './look.ts';
import { inBrowsers } from './session.ts';

inBrowsers('the statement as it stood', (session) => {
  test('opens from the card in a page of its own, the quotation marked', async () => {
    const page = await session.open('/june-2025-article/');
    await page.waitForNotes((seen) => Boolean(part(seen, 'card')));
    await page.click('statement');
    const statement = session.adopt(
      await session.browser.waitForTab(
        (url) => url.startsWith(session.browser.extensionOrigin) && /statement/.test(url),
      ),
    );
    const look = () => statement.evaluate<string>(`document.querySelector('mark')?.textContent ?? ''`);
    const marked = await waitUntil(look, (text) => text.length > 0, 'the marked quotation');
    expect(marked.split(' ').length).toBeGreaterThanOrEqual(8);
    const whole = await statement.evaluate<string>('document.body.innerText');
    expect(whole).toContain('25-20');
    expect(whole).toContain('June 13, 2025');
  });
});
