import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { compiled } from '../core/real-base.ts';
import { enterAddress, suggestions } from './native.ts';
import { inBrowsers } from './session.ts';

const questionOf = (id: string) => compiled.base.facts.find((fact) => fact.id === id)!.question.en;

inBrowsers('the address bar', (session) => {
  test.each([
    { typed: 'consul', fact: 'help-consulate' },
    { typed: 'social security', fact: 'ssn-only-if-provided' },
  ])('dhcs $typed: facts are suggested', async ({ typed, fact }) => {
    expect(await suggestions(session.browser, typed)).toContain(questionOf(fact));
  });

  test.each([
    { name: 'a suggestion', text: questionOf('help-consulate'), fact: 'help-consulate' },
    { name: 'words alone', text: 'consul', fact: 'help-consulate' },
  ])('Enter on $name opens the note, and what was typed stands in no address', async ({ text, fact }) => {
    await enterAddress(session.browser, text);
    const { extensionOrigin } = session.browser;
    const url = `${extensionOrigin}/note.html#fact=${fact}`;
    const page = session.adopt(await session.browser.waitForTab((address) => address === url));
    const card = () => page.evaluate<string>(`document.querySelector('[data-part=card]')?.dataset.factId ?? ''`);
    expect(await waitUntil(card, Boolean, 'the card')).toBe(fact);
  });

  test('Enter on words that find nothing opens the general notes', async () => {
    await enterAddress(session.browser, 'lakers overtime');
    const url = `${session.browser.extensionOrigin}/note.html`;
    const page = session.adopt(await session.browser.waitForTab((address) => address === url));
    const listed = () => page.evaluate<number>(`document.querySelectorAll('[data-fact-id]').length`);
    expect(await waitUntil(listed, Boolean, 'the list')).toBe(compiled.base.overview.length);
  });
});
