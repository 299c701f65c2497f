import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkBase } from '../../facts/check.ts';
import { loadBase } from '../../facts/load.ts';
import { progressOn } from '../../scripts/facts/watch/progress.ts';
import { type Around, INTERRUPTED, type WatchOptions, watch } from '../../scripts/facts/watch/watch.ts';
import { copyBase } from '../facts/altered-base.ts';
import { captured } from './facts-output.ts';
import { FRONT_PAGE, GARBAGE, JUNE, juneWith, page, REWRITTEN, SOFT_ERROR, WALL } from './facts-watch-pages.ts';
import { type Answer, HASTY, html, server, status } from './facts-watch-server.ts';

// A look reads the whole base, and a test makes several: on a busy machine that outlasts vitest's five seconds.
vi.setConfig({ testTimeout: 30_000 });

const SOURCE = 'dhcs-25-20';
const NOW = new Date('2026-11-24T12:00:00Z');

/** A copy of the base, and a desk for the journal; the base's files as they were, to be compared afterwards. */
function workshop() {
  const base = copyBase();
  const desk = mkdtempSync(join(tmpdir(), 'facts-watch-'));
  onTestFinished(() => rmSync(desk, { recursive: true, force: true }));
  const files = () =>
    Object.fromEntries(
      readdirSync(base.folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(yaml|txt)$/.test(name))
        .map((name) => [name, base.read(name)]),
    );
  const before = files();
  return {
    ...base,
    desk,
    before,
    /** The files that were not there, or are no longer as they were. */
    touched: () => Object.entries(files()).flatMap(([name, text]) => (before[name] === text ? [] : [name])),
    watch: (options: WatchOptions, around: Around = {}) =>
      watch(base.folder, options.address || options.file ? [SOURCE] : [], options, {
        patience: HASTY,
        now: () => NOW,
        desk,
        ...around,
      }),
  };
}

/** Looks at one answer of a server with a fresh base. */
async function lookAt(answer: Answer, options: WatchOptions = {}) {
  const { out } = captured();
  const shop = workshop();
  const site = await server({ '/': answer });
  const code = await shop.watch({ address: site.at('/'), json: true, ...options });
  const { sources, exitCode } = JSON.parse(out.join('\n'));
  expect(exitCode).toBe(code);
  return { code, found: sources[0], shop, site };
}

describe('how a page stands, and the exit code', () => {
  test.each([
    { name: 'June’s text', answer: html(page(JUNE)), state: 'unchanged', code: 0 },
    {
      name: 'a word changed',
      answer: html(page(juneWith(['has not received', 'had not received']))),
      state: 'changed',
      code: 3,
    },
    { name: 'rewritten under the same headline', answer: html(page(REWRITTEN)), state: 'changed', code: 3 },
    { name: 'not there', answer: status(404), state: 'gone', code: 3 },
    { name: 'gone for good', answer: status(410), state: 'gone', code: 3 },
    { name: 'an error called none', answer: html(SOFT_ERROR), state: 'gone', code: 3 },
    { name: 'forbidden', answer: status(403), state: 'refused', code: 4 },
    { name: 'a consent wall', answer: html(WALL), state: 'wall', code: 4 },
    { name: 'the office’s front page', answer: html(FRONT_PAGE), state: 'other-page', code: 4 },
    { name: 'garbage', answer: html(GARBAGE), state: 'unreadable', code: 4 },
    { name: 'a server out of order', answer: status(503), state: 'unreachable', code: 4 },
  ])('$name: $state, $code', async ({ answer, state, code }) => {
    const seen = await lookAt(answer);
    expect(seen.found.state).toBe(state);
    expect(seen.code).toBe(code);
    if (state !== 'changed') expect(seen.shop.touched()).toEqual([]);
  });

  test('elsewhere now, word for word: moved, by way of each redirect, and nothing is proposed', async () => {
    const { out } = captured();
    const shop = workshop();
    const site = await server({ '/': status(301, { location: '/2025/new' }), '/2025/new': html(page(JUNE)) });
    expect(await shop.watch({ address: site.at('/'), json: true })).toBe(3);
    const [found] = JSON.parse(out.join('\n')).sources;
    expect(found).toMatchObject({
      state: 'moved',
      redirects: [{ status: 301, to: site.at('/2025/new') }],
      proposal: null,
    });
    expect(found.compared.differences).toEqual([]);
    expect(shop.touched()).toEqual([]);
  });
  test('by a redirect to another way of writing its address: not moved', async () => {
    const { out } = captured();
    const site = await server({ '/page': status(301, { location: '/Page/?v=1' }), '/Page/?v=1': html(page(JUNE)) });
    expect(await workshop().watch({ address: site.at('/page'), json: true })).toBe(0);
    expect(JSON.parse(out.join('\n')).sources[0].state).toBe('unchanged');
  });
  test('sent to the front page: another page, and where', async () => {
    const { out } = captured();
    const site = await server({ '/': status(302, { location: '/home' }), '/home': html(FRONT_PAGE) });
    expect(await workshop().watch({ address: site.at('/'), json: true })).toBe(4);
    expect(JSON.parse(out.join('\n')).sources[0].why).toContain('/home');
  });
});

describe('what a change means', () => {
  const CHANGED = juneWith(['DHCS has not received confirmation', 'On December 30, 2025, DHCS received confirmation']);

  test('the quotations that no longer stand, and whether a card leads with them', async () => {
    const { found } = await lookAt(html(page(CHANGED)));
    const fallen = found.compared.quotations.filter(({ stands }: { stands: boolean }) => !stands);
    expect(fallen.map(({ fact, paragraph }: { fact: string; paragraph: string }) => `${fact} ${paragraph}`)).toContain(
      'sharing-not-confirmed P2',
    );
    expect(fallen.every(({ paragraph }: { paragraph: string }) => paragraph === 'P2')).toBe(true);
    expect(fallen.find(({ fact }: { fact: string }) => fact === 'sharing-not-confirmed').leads).toBe(false);
  });
  test('every quotation stands where only another paragraph changed', async () => {
    const { found } = await lookAt(html(page(juneWith(['(916) 440-7660', '(916) 555-0100']))));
    expect(found.compared.quotations.length).toBeGreaterThan(20);
    expect(
      found.compared.quotations.filter(
        ({ stands, paragraph }: { stands: boolean; paragraph: string }) => !stands && paragraph !== 'META2',
      ),
    ).toEqual([]);
  });
  test('the newest answers that rest on the source, with what of each no longer stands', async () => {
    const { found } = await lookAt(html(page(juneWith(['offers a list of', 'keeps a list of']))));
    const { redate } = found.compared;
    const of = (fact: string) => redate.find((answer: { fact: string }) => answer.fact === fact);
    expect(of('help-nonprofits')).toMatchObject({ revision: 'A', changedParagraphs: ['L1'], textKept: true });
    expect(of('help-consulate')).toMatchObject({ changedParagraphs: [], textKept: true });
    expect(of('injunction-2025-08-12')).toMatchObject({ revision: 'C', textKept: false });
    expect(redate).toHaveLength(31);
  });
  test('a proposed revision: one new file, the page’s text, and nothing else touched', async () => {
    const { found, shop } = await lookAt(html(page(CHANGED)));
    const file = `sources/${SOURCE}.2026-11-24.proposed.txt`;
    expect(shop.touched()).toEqual([file]);
    expect(found.proposal.file).toBe(`${SOURCE}.2026-11-24.proposed.txt`);
    expect(shop.read(file)).toBe(`${found.compared.text.join('\n')}\n`);
    expect(found.proposal.yaml).toContain('id: D\n    date: 2025-12-30 # the newest day that the text tells');
    expect(found.proposal.yaml).toContain('quotable: false');
  });
  test('taken over as it says, the base holds, and the next look finds the page unchanged', async () => {
    const { found, shop, site } = await lookAt(html(page(CHANGED)));
    const name = found.proposal.file.replace('.proposed', '');
    shop.write(`sources/${name}`, shop.read(`sources/${found.proposal.file}`));
    shop.remove(`sources/${found.proposal.file}`);
    shop.write(`sources/${SOURCE}.yaml`, `${shop.read(`sources/${SOURCE}.yaml`).trimEnd()}\n${found.proposal.yaml}\n`);
    expect(checkBase(loadBase(shop.folder))).toEqual([]);
    expect(await shop.watch({ address: site.at('/') })).toBe(0);
  });
  test('a file that is there is not written over: the same text is left, another gets a name of its own', async () => {
    captured();
    const shop = workshop();
    const site = await server({ '/a': html(page(CHANGED)), '/b': html(page(REWRITTEN)) });
    for (const path of ['/a', '/a', '/b']) await shop.watch({ address: site.at(path) });
    expect(shop.touched().sort()).toEqual([
      `sources/${SOURCE}.2026-11-24-2.proposed.txt`,
      `sources/${SOURCE}.2026-11-24.proposed.txt`,
    ]);
  });
  test('--no-propose writes nothing', async () => {
    const { shop, found } = await lookAt(html(page(CHANGED)), { propose: false });
    expect(found.state).toBe('changed');
    expect(shop.touched()).toEqual([]);
  });
});

describe('told to a person', () => {
  const told = async (answer: Answer, shop = workshop()) => {
    const { out } = captured();
    const site = await server({ '/': answer });
    await shop.watch({ address: site.at('/') });
    return out.join('\n');
  };
  test('a change: the words with marks, the quotations, the answers, how to take it over; no colours into a file', async () => {
    const text = await told(html(page(juneWith(['has not received confirmation', 'has received confirmation']))));
    expect(text).toContain(`${SOURCE}: CHANGED`);
    expect(text).toContain(
      'Compared with revision A of 2025-06-13, the newest whose text is kept (B, C came after it)',
    );
    expect(text).toMatch(/DHCS has \[-not-\] received/);
    expect(text).toMatch(/sharing-not-confirmed \(P2\), overtaken already/);
    expect(text).toMatch(
      /read them against the page:\n(?: {6}.*\n)*? {6}injunction-2025-08-12, as of 2025-12-29 \(C\)\n/,
    );
    expect(text).toContain('take ".proposed" out of its name');
    expect(text).not.toContain('\u001b');
  });
  test('unchanged since the newest revision: that the day of the last check may be set', async () => {
    const shop = workshop();
    shop.write('sources/newest.txt', `${JUNE.join('\n')}\n`);
    shop.change(`sources/${SOURCE}.yaml`, /(?<=- id: C[\s\S]*quotable: false\n)/, '    text: newest.txt\n');
    const text = await told(html(page(JUNE)), shop);
    expect(text).toMatch(/Compared with revision C of 2025-12-29: 100 % of it stands/);
    expect(text).toContain('lastChecked may be set to 2026-11-24');
  });
  test('the text of a revision that others came after: no newest one was seen, so the day of the check is left', async () => {
    const text = await told(html(page(JUNE)));
    expect(text).toContain('That is the text of revision A, though B, C came after it');
    expect(text).not.toContain('may be set');
  });
  test('one word in four hundred is not rounded away', async () => {
    const text = await told(html(page(juneWith(['has not received confirmation', 'has received confirmation']))));
    expect(text).toMatch(/: 99\.\d % of it stands/);
  });
  test('a wall: how to get past it', async () => {
    expect(await told(html(WALL))).toContain(
      `mend: open the page in your browser, save it, and give it: npm run facts -- watch ${SOURCE} --file`,
    );
  });
});

describe('a saved page', () => {
  test('is compared without any network', async () => {
    const { out } = captured();
    const shop = workshop();
    const file = join(shop.desk, 'saved.html');
    writeFileSync(file, page(JUNE));
    expect(await shop.watch({ file })).toBe(0);
    expect(out[0]).toContain(`${SOURCE}: unchanged`);
  });
  test('that is not there is told of', async () => {
    await expect(workshop().watch({ file: '/nowhere/page.html' })).rejects.toThrow(/There is no file/);
  });
});

describe('a run that is cut short', () => {
  test('stops at once, keeps what it had, and --resume asks only for the rest', async () => {
    const { errors, out } = captured();
    const shop = workshop();
    const second = shop.read(`sources/${SOURCE}.yaml`).replace(`id: ${SOURCE}`, 'id: other');
    let hangs = true;
    const site = await server({
      '/first': html(page(JUNE)),
      '/other': (...all) => (hangs ? undefined : html(page(JUNE))(...all)),
    });
    // Addresses of sources are https; a look from a test is not, so the base is loaded with them and then led here.
    shop.write('sources/other.yaml', second.replace(/address: .*/, 'address: https://other.invalid/'));
    const abort = new AbortController();
    const real = globalThis.fetch;
    onTestFinished(() => {
      globalThis.fetch = real;
    });
    globalThis.fetch = (input, init) => {
      const path = String(input).includes('other.invalid') ? '/other' : '/first';
      if (path === '/other' && hangs) setTimeout(() => abort.abort(), 20);
      return real(site.at(path), init);
    };
    expect(await shop.watch({}, { signal: abort.signal })).toBe(INTERRUPTED);
    expect(errors.join()).toContain('--resume goes on from there');
    expect(site.count('/first')).toBe(1);

    hangs = false;
    out.length = 0;
    expect(await shop.watch({ resume: true })).toBe(0);
    expect(site.count('/first')).toBe(1);
    expect(out.join('\n')).toMatch(/dhcs-25-20: unchanged[\s\S]*other: unchanged/);
    expect(await shop.watch({})).toBe(0);
    expect(site.count('/first')).toBe(2);
  });
  test('what is older than half a day, or was told of another address, is looked at again', async () => {
    captured();
    const shop = workshop();
    const site = await server({ '/a': html(page(JUNE)), '/b': html(page(JUNE)) });
    await shop.watch({ address: site.at('/a') });
    await shop.watch({ address: site.at('/a'), resume: true });
    expect(site.count('/a')).toBe(1);
    await shop.watch({ address: site.at('/b'), resume: true });
    expect(site.count('/b')).toBe(1);
    await shop.watch({ address: site.at('/b'), resume: true }, { now: () => new Date(NOW.getTime() + 13 * 3_600_000) });
    expect(site.count('/b')).toBe(2);
  });
  test('a look that failed is made again by --resume, and does not wipe out how the source stood', async () => {
    const { out } = captured();
    const shop = workshop();
    const site = await server({ '/a': (...all) => (all[1] === 1 ? html(page(JUNE)) : status(403))(...all) });
    await shop.watch({ address: site.at('/a') });
    out.length = 0;
    expect(await shop.watch({ address: site.at('/a') })).toBe(4);
    expect(out[0]).toContain('Last told on 2026-11-24: unchanged.');
    await shop.watch({ address: site.at('/a'), resume: true });
    expect(site.count('/a')).toBe(3);
  });
  test('a damaged journal is begun anew', async () => {
    captured();
    const shop = workshop();
    writeFileSync(join(shop.desk, 'journal.json'), '{"dhcs-25-20":{"last"');
    const site = await server({ '/a': html(page(JUNE)) });
    expect(await shop.watch({ address: site.at('/a'), resume: true })).toBe(0);
    expect(JSON.parse(readFileSync(join(shop.desk, 'journal.json'), 'utf8'))[SOURCE].last.state).toBe('unchanged');
    expect(existsSync(join(shop.desk, 'journal.json.new'))).toBe(false);
  });
});

describe('a call that cannot be meant', () => {
  test('a source that is not there: those that are', async () => {
    const { errors } = captured();
    const shop = workshop();
    expect(await watch(shop.folder, ['dhcs-2520'], {}, { desk: shop.desk })).toBe(2);
    expect(errors[0]).toBe('There is no source "dhcs-2520"; there are: dhcs-25-20.');
  });
  test('an address for several sources', async () => {
    const { errors } = captured();
    const shop = workshop();
    shop.write('sources/other.yaml', shop.read(`sources/${SOURCE}.yaml`).replace(`id: ${SOURCE}`, 'id: other'));
    expect(await watch(shop.folder, [], { address: 'http://127.0.0.1:9/' }, { desk: shop.desk })).toBe(2);
    expect(errors[0]).toContain('name it');
  });
  test('a source without any stored text', async () => {
    captured();
    const shop = workshop();
    shop.change(`sources/${SOURCE}.yaml`, /quotable: true\n {4}text: .*\n/, 'quotable: false\n');
    const site = await server({ '/': html(page(JUNE)) });
    await expect(shop.watch({ address: site.at('/') })).rejects.toThrow(/nothing to compare/);
  });
});

describe('the progress bar', () => {
  const drawn = (isTTY: boolean) => {
    const written: string[] = [];
    const progress = progressOn({ isTTY, columns: 40, write: (text: string) => written.push(text) > 0 } as never);
    progress.show(1, 2, `${SOURCE}, try 2, ${'very '.repeat(20)}long`);
    progress.clear();
    return written;
  };
  test('fills on a terminal, keeps to one line, and is taken away', () => {
    const written = drawn(true);
    expect(written[1]).toMatch(/^█{10}░{10} 1\/2 dhcs-25-20/);
    expect(written[1]!.length).toBeLessThan(40);
    expect(written.at(-1)).toBe('\r\u001b[2K');
  });
  test('says nothing elsewhere', () => {
    expect(drawn(false)).toEqual([]);
  });
});
