import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../components/strings.ts';
import { type CardView, cardView } from '../../core/card-view.ts';
import { buildReply, REPLY_LENGTHS, SHORT } from '../../core/reply.ts';
import { formsOf } from '../../core/reply-format.ts';
import { postLength } from '../../core/reply-length.ts';
import { compiled } from './real-base.ts';

describe('a post is as long as the networks count it', () => {
  test.each([
    { name: 'nothing', text: '', length: 0 },
    { name: 'plain letters', text: 'abc', length: 3 },
    { name: 'a link, short', text: 'https://a.example/', length: 23 },
    { name: 'a link, long', text: `see https://a.example/${'x'.repeat(200)} now`, length: 23 + 8 },
    { name: 'two links', text: 'http://a.example https://b.example', length: 47 },
    { name: 'no link without its scheme', text: 'https is no link', length: 16 },
    { name: 'an emoji', text: '👍', length: 2 },
    { name: 'a family of emoji', text: '👨‍👩‍👧‍👦', length: 2 },
    { name: 'an emoji with a skin tone', text: '👋🏽', length: 2 },
    { name: 'a flag', text: '🇲🇽', length: 2 },
    { name: 'a keycap', text: '1️⃣', length: 2 },
    { name: 'digits are none', text: '123#*', length: 5 },
    { name: 'an accent, one code point', text: 'é', length: 1 },
    { name: 'an accent, two code points', text: 'e\u0301', length: 1 },
    { name: 'Spanish', text: '¿Año? ¡Sí!', length: 10 },
    { name: 'Chinese', text: '白卡', length: 4 },
    { name: 'Korean', text: '메디칼', length: 6 },
    { name: 'curly quotation marks', text: '“’”', length: 3 },
    { name: 'an ellipsis', text: '…', length: 2 },
    { name: 'a dash', text: '—', length: 1 },
  ])('$name: $length', ({ text, length }) => expect(postLength(text)).toBe(length));
});

const LANGUAGES = ['en', 'es'] as const;
const CASES = compiled.base.facts.flatMap(({ id }) =>
  LANGUAGES.map((language) => ({ id, language, view: cardView(compiled.base, id, { language, today: '2026-01-20' }) })),
);
const reply = (view: CardView, length: (typeof REPLY_LENGTHS)[number]) =>
  formsOf(buildReply(view, length, stringsFor(view.language)));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe.each(CASES)('$id in $language', ({ view }) => {
  const words = stringsFor(view.language);
  const day = words.asOfShort(view.lead.asOf, view.lead.dating);

  test.each(REPLY_LENGTHS)('%s: the fact first, the date and the source always', (length) => {
    const { text, markdown, html } = reply(view, length);
    // "Yes at first" tells nothing without its question.
    const start = new RegExp(`^${escaped(view.question)} ${escaped(view.lead.text.slice(0, 15))}`);
    expect(text).toMatch(start);
    expect(markdown.replaceAll('\\', '')).toMatch(start);
    for (const form of [text, markdown.replaceAll('\\', ''), html]) {
      expect(form).toContain(day);
      expect(form).toContain(view.source.address);
      expect(form.includes(words.ourTranslation), 'marked as our translation').toBe(view.lead.translated);
    }
  });

  test('short fits a post, whole sentences only', () => {
    const { text } = reply(view, 'short');
    expect(postLength(text)).toBeLessThanOrEqual(SHORT);
    expect(text).not.toContain('…');
    expect(text).not.toContain('\n');
  });

  test('long carries the quotation and every answer', () => {
    const { text, html } = reply(view, 'long');
    if (view.quoted) expect(text).toContain(`“${view.quoted.quotation!.words}”`);
    if (view.timeline.length > 1) for (const answer of view.timeline) expect(text).toContain(answer.text);
    expect(html.match(/<p>/g)?.length).toBe(html.match(/<\/p>/g)?.length);
  });

  test('no word about whoever is answered', () => {
    for (const length of REPLY_LENGTHS) {
      const said = reply(view, length)
        .text.replaceAll(view.lead.text, '')
        .replaceAll(view.quoted?.quotation?.words ?? '-', '');
      expect(said).not.toMatch(/\b(you|your|wrong|false|lie|myth|usted|tú|tu|falso|mentira)\b/i);
    }
  });
});

describe('what is cut to fit is never the date or the source', () => {
  const view = CASES[0]!.view;
  const withText = (text: string) => ({ ...view, lead: { ...view.lead, text } });
  test.each([
    { name: 'a first sentence of 400 letters', text: `${'word '.repeat(80).trim()}.` },
    { name: 'one word without end', text: 'x'.repeat(1_000) },
    { name: 'wide letters', text: '白卡'.repeat(300) },
    { name: 'emoji', text: '👨‍👩‍👧‍👦 '.repeat(200) },
    { name: 'two sentences of which one fits', text: `It is so. ${'word '.repeat(80).trim()}.` },
  ])('$name', ({ text }) => {
    const short = reply(withText(text), 'short').text;
    expect(postLength(short)).toBeLessThanOrEqual(SHORT);
    expect(short).toContain(stringsFor('en').asOfShort(view.lead.asOf, view.lead.dating));
    expect(short.endsWith(view.source.address)).toBe(true);
  });
  test('a whole sentence goes before a cut one', () => {
    const whole =
      'It is so, and it has been so for as long as anybody on either side of the river can remember it being.';
    expect(reply(withText(`${whole} Word ${'word '.repeat(80)}.`), 'short').text).toContain(`${whole} As of`);
  });
  test('an answer is not left without its question', () => {
    const short = reply(withText(`Yes. Word ${'word '.repeat(80)}.`), 'short').text;
    expect(short.startsWith(`${view.question} Yes. As of`)).toBe(true);
  });
  test('the question goes before the first sentence is cut', () => {
    const whole = `${'word '.repeat(38).trim()}.`;
    expect(
      reply({ ...withText(whole), question: 'Is it '.repeat(20) }, 'short').text.startsWith(`${whole} As of`),
    ).toBe(true);
  });
});

test('what a text holds is never taken for a form', () => {
  const view = { ...CASES[0]!.view, lead: { ...CASES[0]!.view.lead, text: '<b>*A* [x](y) & "z"</b>' } };
  const { markdown, html } = reply(view, 'normal');
  expect(markdown).toContain('\\<b\\>\\*A\\* \\[x\\](y)');
  expect(html).toContain('&lt;b&gt;*A* [x](y) &amp; &quot;z&quot;&lt;/b&gt;');
});
