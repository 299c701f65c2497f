import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../components/strings.ts';
import { cardView } from '../../core/card-view.ts';
import { CITATION_STYLES, citationOf } from '../../core/citation.ts';
import { compiled } from './real-base.ts';

const [source] = compiled.base.sources;
const cite = (id: string, style: (typeof CITATION_STYLES)[number], language: 'en' | 'es' = 'en') =>
  citationOf(style, cardView(compiled.base, id, { language, today: '2026-01-20' }), source!, stringsFor(language));
const TITLE =
  'Statement from the Department of Health Care Services on the Federal Use of Medi-Cal Data and Member Privacy';
const PUBLISHER = 'California Department of Health Care Services';

describe('a note with a quotation', () => {
  test('APA', () => {
    const { entry, inText, quotation } = cite('sharing-not-confirmed', 'apa');
    expect(entry).toBe(`${PUBLISHER}. (2025, June 13). ${TITLE} (Statement No. 25-20). ${source!.address}`);
    expect(inText).toBe(`(${PUBLISHER}, 2025, para. 2)`);
    expect(quotation).toMatch(/^DHCS has not received confirmation/);
  });
  test('MLA', () => {
    const { entry, inText } = cite('sharing-not-confirmed', 'mla');
    expect(entry).toBe(`${PUBLISHER}. “${TITLE}.” 13 June 2025, Statement No. 25-20, ${source!.address}.`);
    expect(inText).toBe(`(${PUBLISHER}, para. 2)`);
  });
  test('plain', () => {
    const { entry, inText } = cite('sharing-not-confirmed', 'plain');
    expect(entry).toBe(`DHCS statement 25-20, June 13, 2025, second paragraph. ${TITLE}. ${source!.address}`);
    expect(inText).toBeUndefined();
  });
  test('in Spanish', () => {
    expect(cite('sharing-not-confirmed', 'apa', 'es').entry).toContain('(2025, 13 de junio)');
    expect(cite('sharing-not-confirmed', 'mla', 'es').entry).toContain('13 de junio de 2025, Comunicado n.º 25-20');
    expect(cite('sharing-not-confirmed', 'apa', 'es').inText).toContain('párr. 2');
  });
  test('says that the page has been rewritten', () => {
    for (const style of CITATION_STYLES)
      expect(cite('sharing-not-confirmed', style).remark).toContain('As the page stood on June 13, 2025');
  });
  test('a line of the list is named as one', () => {
    expect(cite('help-consulate', 'apa').inText).toContain('third item of its list');
  });
});

test('a note of a later revision cites that revision and quotes nothing', () => {
  for (const style of CITATION_STYLES) {
    const { entry, quotation, remark } = cite('ruling-2025-12-29', style);
    expect(entry).toContain('revised on or after December 29, 2025');
    expect(quotation).toBeUndefined();
    expect(remark).toContain('December 29, 2025');
  }
});

test.each(compiled.base.facts.map(({ id }) => id))('%s: title, day, number and address in every form', (id) => {
  for (const style of CITATION_STYLES) {
    const { entry } = cite(id, style);
    for (const part of [TITLE, '2025', '25-20', source!.address]) expect(entry).toContain(part);
  }
});
