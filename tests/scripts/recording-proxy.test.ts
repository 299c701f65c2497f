import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RecordingProxy, recordingProxy } from '../../scripts/browser/recording-proxy.ts';
import { type Site, serveSite } from '../../scripts/site.ts';

let proxy: RecordingProxy;
let site: Site;
beforeAll(async () => {
  proxy = await recordingProxy();
  site = await serveSite();
});
afterAll(async () => {
  await proxy.close();
  await site.close();
});

/** Asks for an address as a browser asks its proxy; gives the status. */
function through(method: string, path: string): Promise<number> {
  const [host, port] = proxy.address.split(':');
  return new Promise((resolve, reject) => {
    const asking = request({ host, port, method, path, headers: { origin: 'https://page.example' } });
    asking.on('response', (answer) => resolve(answer.resume().statusCode ?? 0));
    asking.on('connect', (answer, socket) => {
      socket.destroy();
      resolve(answer.statusCode ?? 0);
    });
    asking.on('error', reject).end();
  });
}

test('loopback passes, everything else is refused, and both are written down', async () => {
  expect(await through('GET', `${site.origin}/`)).toBe(200);
  expect(await through('GET', 'http://elsewhere.example/a?b')).toBe(502);
  expect(await through('CONNECT', 'elsewhere.example:443')).toBe(502);
  expect(proxy.log.map(({ method, url, refused }) => [method, url, refused])).toEqual([
    ['GET', `${site.origin}/`, false],
    ['GET', 'http://elsewhere.example/a?b', true],
    ['CONNECT', 'https://elsewhere.example:443/', true],
  ]);
  expect(proxy.log[0]?.origin).toBe('https://page.example');
});
