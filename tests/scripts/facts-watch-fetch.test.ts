import { describe, expect, test } from 'vitest';
import { decode, fetchPage } from '../../scripts/facts/watch/fetch-page.ts';
import { type Answer, HASTY, html, server, status } from './facts-watch-server.ts';

const look = (address: string, signal?: AbortSignal) => fetchPage(address, { patience: HASTY, signal });

describe('a page that comes', () => {
  test('is text, by one plain request that says who asks and carries no cookie', async () => {
    const site = await server({ '/a': html('<p>á</p>') });
    expect(await look(site.at('/a'))).toEqual({
      kind: 'page',
      address: site.at('/a'),
      redirects: [],
      html: '<p>á</p>',
    });
    expect(site.count('/a')).toBe(1);
    const { headers, method } = site.requests[0]!;
    expect(method).toBe('GET');
    expect(headers['user-agent']).toContain('fact-notes-watch');
    expect(headers.cookie).toBeUndefined();
  });
  test.each([
    { name: 'the answer', type: 'text/html; charset=windows-1252', body: Uint8Array.of(0xe9) },
    {
      name: 'the page',
      type: 'text/html',
      body: Buffer.concat([Buffer.from('<meta charset="iso-8859-1">'), Uint8Array.of(0xe9)]),
    },
    { name: 'nobody', type: 'text/html', body: Buffer.from('é') },
    { name: 'a name that there is not', type: 'text/html; charset=klingon', body: Buffer.from('é') },
  ])('is decoded by the charset of $name', ({ type, body }) => {
    expect(decode(body, type)).toMatch(/é$/);
  });
  test('after redirects: each is told, and the last address', async () => {
    const site = await server({
      '/a': status(301, { location: '/b' }),
      '/b': status(302, { location: '/c' }),
      '/c': html('c'),
    });
    const found = await look(site.at('/a'));
    expect(found).toMatchObject({
      kind: 'page',
      address: site.at('/c'),
      redirects: [
        { status: 301, to: site.at('/b') },
        { status: 302, to: site.at('/c') },
      ],
    });
  });
});

describe('no page, and asking again would not help', () => {
  test.each([
    { code: 404, kind: 'gone' },
    { code: 410, kind: 'gone' },
    { code: 401, kind: 'refused' },
    { code: 403, kind: 'refused' },
    { code: 451, kind: 'refused' },
    { code: 400, kind: 'unreachable' },
    { code: 304, kind: 'unreachable' },
  ])('$code: $kind, asked once', async ({ code, kind }) => {
    const site = await server({ '/a': status(code) });
    expect((await look(site.at('/a'))).kind).toBe(kind);
    expect(site.count('/a')).toBe(1);
  });
  test.each([
    { name: 'a PDF', answer: html('%PDF-1.7', 'application/pdf'), why: /no page but application\/pdf/ },
    { name: 'no type', answer: ((response) => void response.writeHead(200).end('x')) as Answer, why: /no named type/ },
    { name: 'too much', answer: html(Buffer.alloc(9 * 1024 * 1024, 97)), why: /more than 8 MB/ },
    {
      name: 'a redirect to a file',
      answer: status(302, { location: 'file:///etc/hostname' }),
      why: /not safe to follow/,
    },
    { name: 'a redirect to itself', answer: status(302, { location: '/a' }), why: /more than 5 redirects/ },
  ])('$name', async ({ answer, why }) => {
    const site = await server({ '/a': answer });
    const found = await look(site.at('/a'));
    expect(found.kind === 'unreachable' && found.why).toMatch(why);
    expect(site.requests.length).toBeLessThanOrEqual(6);
  });
});

describe('patience', () => {
  test.each([408, 429, 500, 502, 503, 504])('a %i passes: the next try has the page', async (code) => {
    const site = await server({ '/a': (...all) => (all[1] < 3 ? status(code) : html('there'))(...all) });
    expect(await look(site.at('/a'))).toMatchObject({ kind: 'page', html: 'there' });
    expect(site.count('/a')).toBe(3);
  });
  test('ends: after three tries it says why', async () => {
    const site = await server({ '/a': status(503, { 'retry-after': '86400' }) });
    expect(await look(site.at('/a'))).toEqual({ kind: 'unreachable', why: 'the server answered 503', redirects: [] });
    expect(site.count('/a')).toBe(3);
  });
  test('a line that is cut in the middle of a page is tried again, and half a page is never taken for one', async () => {
    const cut: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
      response.write('<p>half');
      setTimeout(() => response.destroy(), 5);
    };
    const site = await server({ '/a': (...all) => (all[1] < 2 ? cut : html('<p>whole'))(...all), '/b': cut });
    expect(await look(site.at('/a'))).toMatchObject({ kind: 'page', html: '<p>whole' });
    expect((await look(site.at('/b'))).kind).toBe('unreachable');
  });
  test('nobody there', async () => {
    const found = await look('http://127.0.0.1:9/');
    expect(found.kind).toBe('unreachable');
  });
  test('a server that falls silent', async () => {
    const site = await server({ '/a': () => undefined });
    const found = await fetchPage(site.at('/a'), { patience: { ...HASTY, silence: 100 } });
    expect(found.kind === 'unreachable' && found.why).toBe('no word from the server for 0.1 s');
  });
  test('a page that comes a drop at a time, never silent and never done', async () => {
    let drops = 0;
    const drip: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const dripping = setInterval(() => {
        drops += 1;
        response.write('a');
      }, 20);
      response.on('close', () => clearInterval(dripping));
    };
    const site = await server({ '/a': drip });
    const found = await fetchPage(site.at('/a'), { patience: { ...HASTY, tries: 1, whole: 1_000 } });
    expect(found.kind === 'unreachable' && found.why).toBe('not done after 1 s');
    expect(drops).toBeGreaterThan(1);
  });
  test('the end of the run stops what is under way', async () => {
    const end = new AbortController();
    const site = await server({ '/a': () => end.abort() });
    await expect(look(site.at('/a'), end.signal)).rejects.toThrow(/aborted/);
    expect(site.count('/a')).toBe(1);
  });
  test('the end of the run stops what waits for another try', async () => {
    const end = new AbortController();
    const site = await server({
      '/a': (response, ...rest) => {
        response.on('close', () => setTimeout(() => end.abort(), 20));
        status(503, { connection: 'close' })(response, ...rest);
      },
    });
    const patience = { ...HASTY, pause: 600_000, longestPause: 600_000 };
    await expect(fetchPage(site.at('/a'), { patience, signal: end.signal })).rejects.toThrow(/aborted/);
    expect(site.count('/a')).toBe(1);
  });
});
