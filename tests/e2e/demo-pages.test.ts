import { expect, test } from 'vitest';
import { demoPages, type ExpectedNote } from '../../scripts/demo-pages.ts';
import { bare, DOT, part } from './look.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';

/** Where a fact that is as good an answer was chosen, the expected one stands for it: a diff shows faults only. */
function asExpected(seen: readonly { text: string; factId: string }[], expected: readonly ExpectedNote[]) {
  return seen.map(({ text, factId }) => {
    const near = expected.find(({ passage }) => bare(passage) === bare(text));
    return { passage: near?.passage ?? text, fact: near?.also.includes(factId) ? near.fact : factId };
  });
}
/** What the button counts: passages with the same note count once. */
const different = (notes: readonly ExpectedNote[]) => String(new Set(notes.map(({ fact }) => fact)).size);
const wanted = (notes: readonly ExpectedNote[]) => notes.map(({ passage, fact }) => ({ passage, fact }));

inBrowsers('every demo page', (session) => {
  test.each(demoPages())('$name: $tier', async ({ name, tier, notes, frames, silent }) => {
    const page = await session.open(`/${name}/`);
    if (tier === 'notes' || tier === 'overview') await page.waitForNotes((seen) => seen.tier === tier).catch(() => 0);
    const seen = await settled(page);

    expect(asExpected(seen.notes, notes)).toEqual(wanted(notes));
    expect(seen.highlights).toHaveLength(notes.length);
    for (const passage of silent) {
      expect(seen.highlights.filter((text) => bare(text).includes(bare(passage)))).toEqual([]);
    }

    if (tier === 'notes') {
      expect(seen.tier).toBe('notes');
      expect(await page.badge()).toBe(different([...notes, ...frames]));
    } else if (tier === 'overview') {
      expect(seen.tier).toBe('overview');
      expect(part(seen, 'overview') ?? part(seen, 'pill')).toBeDefined();
    } else if (frames.length > 0) {
      expect(seen.frames.flatMap(({ highlights }) => highlights).sort()).toEqual(
        frames.map(({ passage }) => passage).sort(),
      );
      expect(await page.badge()).toBe(different(frames));
    } else {
      expect({ hosts: seen.hosts, highlights: seen.highlights }).toEqual({ hosts: 0, highlights: [] });
      expect(await page.badge()).toMatch(tier === 'mention' ? DOT : /^$/);
    }
    expect(page.consoleErrors()).toEqual([]);
  });

  test('social-feed: posts loaded later get their notes', async () => {
    const { notes, later } = demoPages().find(({ name }) => name === 'social-feed')!;
    const all = [...notes, ...later];
    const page = await session.open('/social-feed/');
    await page.waitForNotes((seen) => seen.notes.length >= notes.length);
    await page.evaluate('document.getElementById("more").click()');
    await page.waitForNotes((seen) => seen.notes.length >= all.length).catch(() => 0);
    const seen = await settled(page);
    expect(asExpected(seen.notes, all)).toEqual(wanted(all));
    expect(await page.badge()).toBe(different(all));
  });
});
