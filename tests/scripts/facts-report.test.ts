// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { html } from '../../scripts/facts/report/html.ts';
import { report } from '../../scripts/facts/report.ts';
import { FACTS } from './facts-output.ts';

const { base } = compileBase(loadBase(FACTS));

describe('the report', () => {
  let text = '';
  let page: Document;
  // Every labelled claim is matched once: seconds on a busy machine.
  beforeAll(() => {
    text = report(FACTS, FACTS, '2027-01-01');
    page = new DOMParser().parseFromString(text, 'text/html');
  }, 60_000);
  const texts = (selector: string) => [...page.querySelectorAll(selector)].map((element) => element.textContent);

  test('needs nothing but itself: no script, no request', () => {
    expect(page.querySelectorAll('script, link, img, iframe, object, form, [src], [style*="url"]')).toHaveLength(0);
    expect(text).not.toMatch(/url\(|@import/);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });
  test('shows every fact as its card tells it, in both languages', () => {
    for (const { id, question, answers } of base.facts) {
      const fact = page.getElementById(id)!;
      for (const language of ['en', 'es'] as const) {
        expect(fact.textContent).toContain(question[language]);
        for (const answer of answers) expect(fact.textContent).toContain(answer.text[language]);
      }
      const quoted = answers.findLast(({ quotation }) => quotation)?.quotation?.words;
      expect(fact.querySelector('blockquote')?.textContent).toBe(quoted);
    }
  });
  test('draws every answer as a dot on its fact’s row, filled where it is quoted', () => {
    const answers = base.facts.flatMap((fact) => fact.answers);
    expect(texts('svg circle')).toHaveLength(answers.length);
    expect(texts('svg circle.quoted')).toHaveLength(answers.filter(({ quotation }) => quotation).length);
    const places = [...page.querySelectorAll('svg circle')].map(
      (dot) => `${dot.getAttribute('cx')} ${dot.getAttribute('cy')}`,
    );
    expect(new Set(places).size).toBe(answers.length);
    expect(texts('svg .letter')).toEqual(['A', 'B', 'C']);
  });
  test('tells what is stale', () => {
    expect(texts('.due')).toEqual([expect.stringMatching(/last checked December 29, 2025.*due by March 29, 2026/)]);
  });
  test('covers each fact, and judges by claims of each language', () => {
    const tables = [...page.querySelectorAll('table')];
    expect(tables).toHaveLength(2);
    const heads = (at: number) => [...tables[at]!.querySelectorAll('tbody th')].map((cell) => cell.textContent);
    expect(heads(0)).toEqual(expect.arrayContaining(['en', 'es']));
    expect(heads(1)).toEqual(base.facts.map(({ id }) => id));
  });
  test('every link inside leads to something on the page', () => {
    const links = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
    expect(links.length).toBeGreaterThan(base.facts.length);
    expect(links.filter((id) => !page.getElementById(id))).toEqual([]);
  });
  test('says that nothing changed where nothing did', () => {
    expect(page.body.textContent).toMatch(/What changed\s+Nothing\./);
  });
});

describe('what is put into HTML', () => {
  test.each([
    {
      name: 'a text is escaped',
      made: html`<p>${'<b> & "c" \'d\''}</p>`,
      text: '<p>&#60;b&#62; &#38; &#34;c&#34; &#39;d&#39;</p>',
    },
    { name: 'HTML of ours is not', made: html`<p>${html`<b>${'<'}</b>`}</p>`, text: '<p><b>&#60;</b></p>' },
    { name: 'a list is joined', made: html`${[html`<i>`, '<', 3]}`, text: '<i>&#60;3' },
    { name: 'nothing is nothing', made: html`a${undefined}b`, text: 'ab' },
  ])('$name', ({ made, text }) => {
    expect(made.text).toBe(text);
  });
});
