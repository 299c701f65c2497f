// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import './idle.ts';
import { pageGateData } from '../../facts/vite-plugin.ts';
import { createPageGate, lookThrough, type PageGate } from '../../page/gatekeeper.ts';
import { gateData } from '../core/real-gate.ts';
import { body, byId } from './body.ts';

const gate = createPageGate(pageGateData(gateData));
const on = () => new AbortController().signal;
const ignore = () => {};
const look = (markup: string, title = '') => lookThrough(gate, body(markup, `<title>${title}</title>`), on(), ignore);

describe('a look through a page', () => {
  test.each([
    { finding: 'topic', name: 'programme and data', markup: '<p>Medi-Cal members’ data</p>' },
    {
      finding: 'topic',
      name: 'in the last of many paragraphs',
      markup: `${'<p>The fair opens.</p>'.repeat(300)}<p>Medicaid data went to ICE.</p>`,
    },
    { finding: 'topic', name: 'split over inline elements', markup: '<p>ICE got the <b>Medi</b>-<i>Cal</i> files</p>' },
    {
      finding: 'topic',
      name: 'carried by the title',
      title: 'Medi-Cal files',
      markup: '<p>They handed all of it to ICE.</p>',
    },
    {
      finding: 'topic',
      name: 'a mention first, the topic later',
      markup: '<p>Medi-Cal.</p><p>Medi-Cal data went to ICE.</p>',
    },
    { finding: 'topic', name: 'split within its only telling word', markup: '<p>Our Medi<b>-</b><i>Cal</i> data</p>' },
    { finding: 'topic', name: 'hyphenated softly', markup: '<p>Med&shy;i&shy;caid da&shy;ta went to ICE</p>' },
    {
      finding: 'topic',
      name: 'in a page of more elements than one step takes',
      markup: `${'<div><i>fair</i></div>'.repeat(1500)}<div><p>Medicaid data went to ICE.</p></div>${'<p>x</p>'.repeat(1500)}`,
    },
    {
      finding: 'topic',
      name: 'as text beside very many elements',
      markup: `${'<div>fair</div>'.repeat(2500)}Medicaid data went to ICE.`,
    },
    {
      finding: 'topic',
      name: 'late in a very long block',
      markup: `<div>${'The fair opens.<br>'.repeat(700)}Medicaid data went to ICE.</div>`,
    },
    ...[190, 198, 199].map((before) => ({
      finding: 'topic',
      name: `every word an element of its own, after ${before} of them`,
      markup: `<p>${'<i>a</i>'.repeat(before)}<b>Medicaid</b> <b>data</b> <b>went</b> <b>to</b> <b>ICE.</b>${'<i>a</i>'.repeat(300)}</p>`,
    })),
    { finding: 'topic', name: 'hidden at present', markup: '<p hidden>Medicaid data went to ICE.</p>' },
    {
      finding: 'topic',
      name: 'words that end at a tag',
      markup: '<b>police</b><p>ICE has Medicaid data</p><p>Then</p>',
    },
    { finding: 'mention', name: 'the programme alone', markup: '<p>Our clinic takes Medi-Cal.</p>' },
    { finding: 'mention', name: 'immigration and people', markup: '<p>ICE arrested an immigrant.</p>' },
    { finding: 'nothing', name: 'words that end in ice', markup: '<p>The police office and the price of justice</p>' },
    {
      finding: 'nothing',
      name: 'a pronoun under another title',
      title: 'The cash box',
      markup: '<p>They handed all of it to ICE.</p>',
    },
    { finding: 'nothing', name: 'in two paragraphs, half each', markup: '<p>The files</p><p>went to ICE</p>' },
    { finding: 'nothing', name: 'in a script', markup: '<script>"Medi-Cal data to ICE"</script>' },
    {
      finding: 'nothing',
      name: 'in what a person is typing',
      markup: '<div contenteditable>Medi-Cal data to ICE</div>',
    },
    { finding: 'nothing', name: 'a veto', markup: '<p>Minnesota DHS gave Medicaid data to ICE.</p>' },
    { finding: 'nothing', name: 'an empty page', markup: '' },
  ])('$finding: $name', async ({ finding, markup, title }) => {
    expect(await look(markup, title)).toBe(finding);
  });

  test('reads what stands under a root, not what stands beside it', async () => {
    body('<p>Medi-Cal data to ICE</p><p id="x">The fair opens.</p>');
    expect(await lookThrough(gate, byId('x'), on(), ignore)).toBe('nothing');
  });
  test('of an inline element reads the whole block that it stands in', async () => {
    body('<p>Data of members: <b id="x">Medi-Cal</b></p>');
    expect(await lookThrough(gate, byId('x'), on(), ignore)).toBe('topic');
  });
  test('of a text node reads the whole block that it stands in', async () => {
    body('<p id="x">Data of members: <b>Medi-Cal</b></p>');
    expect(await lookThrough(gate, byId('x').querySelector('b')!.firstChild!, on(), ignore)).toBe('topic');
  });
  const LONG_LINE = 'The fair opens.<br>'.repeat(700);
  test('of what changed late in a very long block reads that', async () => {
    body(`<div>${LONG_LINE}Data of members: <b id="x">Medi-Cal</b></div>`);
    expect(await lookThrough(gate, byId('x'), on(), ignore)).toBe('topic');
  });
  test('misses nothing where the page removes what comes next in a row of very many', async () => {
    const page = body(`${'<p>The fair opens.</p>'.repeat(2500)}<p>Medicaid data went to ICE.</p>`);
    let removed = 0;
    const meddling: PageGate = {
      ...gate,
      stirs(text) {
        // Every stretch but the last has a next one, and the page takes it away.
        for (const at of [200, 199]) if (removed++ < 2) page.children[at]!.remove();
        return gate.stirs(text);
      },
    };
    expect(await lookThrough(meddling, page, on(), ignore)).toBe('topic');
    expect(page.children).toHaveLength(2499);
  });
  test('that was stopped finds nothing', async () => {
    const stopped = AbortSignal.abort();
    expect(await lookThrough(gate, body('<p>Medi-Cal data to ICE</p>'), stopped, ignore)).toBe('nothing');
  });
});

describe('shadow roots', () => {
  const component = (parent: ParentNode, markup: string, name = 'x-post') => {
    const host = document.createElement(name);
    parent.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = markup;
    return root;
  };
  const found = async (root: Node) => {
    const trees: Node[] = [];
    const finding = await lookThrough(gate, root, on(), (tree) => trees.push(tree));
    return { finding, roots: trees.filter(({ nodeType }) => nodeType === 11).length };
  };
  const CLAIM = '<p>Medicaid data went to ICE.</p>';
  test.each([
    { name: 'of an element of the page’s own making', host: 'x-post' },
    { name: 'of an empty div', host: 'div' },
  ])('are read: $name', async ({ host }) => {
    const root = component(body('<p>The fair opens.</p>'), CLAIM, host);
    expect(await found(document.body)).toEqual({ finding: 'topic', roots: 1 });
    expect(await found(root.host)).toEqual({ finding: 'topic', roots: 1 });
  });
  test('within shadow roots, however deep', async () => {
    const inner = component(component(component(body(''), '<p>a</p>'), '<div>b</div>'), '');
    inner.textContent = 'Medicaid data went to ICE.';
    expect(await found(document.body)).toEqual({ finding: 'topic', roots: 3 });
  });
  test('each is told once, off topic too', async () => {
    const page = body('');
    for (let count = 0; count < 5; count++) component(page, '<p>The fair opens.</p>');
    expect(await found(page)).toEqual({ finding: 'nothing', roots: 5 });
  });
  test('of an element that is not read are not read', async () => {
    component(body('<div contenteditable="true" id="x"></div>').firstElementChild!, CLAIM);
    expect((await found(document.body)).finding).toBe('nothing');
  });
});
