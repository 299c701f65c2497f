import { describe, expect, test } from 'vitest';
import { type BlockText, passagesOf, UTTERANCE } from '../../core/passages.ts';
import { matcher } from './real-base.ts';

const CLAIM = 'A federal judge blocked the use of Medicaid data for immigration enforcement.';
const PRONOUN = 'In June the federal agency gave all of their records to Homeland Security and ICE.';
const FAIR = 'The county fair opens at nine and the parade turns into the square after the second bell.';

const read = (block: Partial<BlockText> & { readonly text: string }) =>
  passagesOf(matcher, { heading: '', before: '', ...block });
const words = (block: Partial<BlockText> & { readonly text: string }) =>
  read(block).noted.map(({ start, end }) => block.text.slice(start, end));

describe('a note stands at its sentence', () => {
  test.each([
    { name: 'alone', text: CLAIM },
    { name: 'between others', text: `${FAIR} ${CLAIM} ${FAIR}` },
    { name: 'after white space', text: `\n   ${CLAIM}\n ` },
    { name: 'at the end of a long block', text: `${`${FAIR} `.repeat(12)}${CLAIM}` },
  ])('$name', ({ text }) => {
    expect(words({ text })).toEqual([CLAIM]);
  });
  test('two claims have a note each, in the text’s order', () => {
    const other = 'CMS signed an agreement with DHS that gives ICE access to Medicaid data.';
    expect(words({ text: `${CLAIM} ${FAIR} ${other}` })).toEqual([CLAIM, other]);
  });
  test.each([
    { name: 'a fair', text: FAIR },
    { name: 'nothing', text: '' },
    { name: 'white space', text: '  \n ' },
    { name: 'a benefit of the programme', text: 'Medi-Cal now covers dental implants.' },
  ])('none for $name', ({ text }) => {
    expect(words({ text })).toEqual([]);
  });
});

describe('what only its neighbours explain', () => {
  const heading = 'Medi-Cal data and ICE: what the judge decided in December';
  const before = 'In August a court stopped CMS from sharing Medicaid data with ICE, and then came another ruling.';
  const question = 'So is it blocked or allowed now?';
  test.each([
    { name: 'a question after a sentence on the topic', block: { text: question, heading, before }, noted: [question] },
    { name: 'the same alone', block: { text: question }, noted: [] },
    { name: 'the same under the heading only', block: { text: question, heading, before: FAIR }, noted: [] },
    { name: 'an ordinary sentence there', block: { text: FAIR, heading, before }, noted: [] },
    { name: 'another there', block: { text: 'Please share this with your neighbors.', heading, before }, noted: [] },
    { name: 'a byline there', block: { text: 'By the editors | Updated 3:10 p.m.', heading, before }, noted: [] },
  ])('$name', ({ block, noted }) => {
    expect(words(block)).toEqual(noted);
  });
});

describe('a pronoun is understood from what stands around it', () => {
  const before = 'State officials keep a file on every Medi-Cal member.';
  const off = 'The library keeps a card for every reader.';
  const far = `${FAIR} `.repeat(6);
  test.each([
    {
      name: 'under a heading on Medi-Cal',
      block: { text: PRONOUN, heading: 'What became of Medi-Cal data' },
      noted: true,
    },
    { name: 'after a block on Medi-Cal', block: { text: PRONOUN, before }, noted: true },
    { name: 'after a sentence on Medi-Cal', block: { text: `${before} ${PRONOUN}` }, noted: true },
    { name: 'before one, in a post', block: { text: `${PRONOUN} ${before}` }, noted: true },
    { name: 'after one in a long block', block: { text: `${far}${before} ${PRONOUN}` }, noted: true },
    { name: 'alone', block: { text: PRONOUN }, noted: false },
    { name: 'under another heading', block: { text: PRONOUN, heading: 'What became of the library' }, noted: false },
    { name: 'after a sentence on a library', block: { text: `${off} ${PRONOUN}` }, noted: false },
    { name: 'far from it in a long block', block: { text: `${before} ${far}${PRONOUN}` }, noted: false },
    { name: 'before it in a long block', block: { text: `${far}${PRONOUN} ${before}` }, noted: false },
  ])('$name: $noted', ({ block, noted }) => {
    expect(words(block).includes(PRONOUN)).toBe(noted);
  });
  test('the long blocks of this table are longer than an utterance', () => {
    expect(far.length).toBeGreaterThan(UTTERANCE);
  });
});

describe('the overview is offered', () => {
  test.each([
    {
      name: 'a passage with programme, immigration and data',
      text: 'Medi-Cal, immigration and data: a primer.',
      overview: true,
    },
    { name: 'programme and data alone', text: 'Medi-Cal data are kept in Sacramento.', overview: false },
    { name: 'another topic', text: FAIR, overview: false },
  ])('$name: $overview', ({ text, overview }) => {
    expect(read({ text }).overview).toBe(overview);
  });
});
