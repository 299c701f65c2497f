// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createPageGate, lookThrough } from '../../page/gatekeeper.ts';
import { gateData } from '../core/real-gate.ts';
import { body, byId } from './body.ts';

const gate = createPageGate(gateData);
const on = () => new AbortController().signal;
const look = (markup: string, title = '') => lookThrough(gate, body(markup, `<title>${title}</title>`), on());

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
    expect(await lookThrough(gate, byId('x'), on())).toBe('nothing');
  });
  test('of a text node reads the whole block that it stands in', async () => {
    body('<p id="x">Data of members: <b>Medi-Cal</b></p>');
    expect(await lookThrough(gate, byId('x').querySelector('b')!.firstChild!, on())).toBe('topic');
  });
  test('that was stopped finds nothing', async () => {
    const stopped = AbortSignal.abort();
    expect(await lookThrough(gate, body('<p>Medi-Cal data to ICE</p>'), stopped)).toBe('nothing');
  });
});
