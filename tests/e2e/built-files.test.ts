import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browser/driver.ts';
import { requireBuilt } from '../../scripts/extension-build.ts';

/** What no file that ships may hold, libraries included. */
const BANNED = [
  { name: 'fetch', pattern: /\bfetch\s*[(.?]|\.fetch\b|["'`]fetch["'`]/ },
  { name: 'XMLHttpRequest', pattern: /XMLHttpRequest/ },
  { name: 'WebSocket', pattern: /WebSocket/ },
  { name: 'WebTransport', pattern: /WebTransport/ },
  { name: 'WebRTC', pattern: /RTCPeerConnection/ },
  { name: 'sendBeacon', pattern: /sendBeacon/ },
  { name: 'EventSource', pattern: /EventSource/ },
  { name: 'importScripts', pattern: /importScripts/ },
  { name: 'worker', pattern: /\bnew\s+(\w+\.)*(Shared)?Worker\b|serviceWorker\.register/ },
  { name: 'loading ahead', pattern: /rel=["']?(preconnect|prefetch|dns-prefetch|preload)|\bping=/ },
  { name: 'sheet or picture from elsewhere', pattern: /@import\s|url\(\s*["']?(https?:)?\/\// },
  { name: 'innerHTML set', pattern: /(inner|outer)HTML\s*=[^=]/ },
  { name: 'eval', pattern: /\beval\s*\(|new Function\b/ },
  { name: 'a script from elsewhere', pattern: /<script[^>]+src=["']?https?:/ },
];

/** Every address that a file may name: names of vocabularies, which are no addresses to go to, and the source's page. */
const ADDRESSES = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'https://www.dhcs.ca.gov/formsandpubs/publications/oc/Pages/2025/25-20-Statement-Federal-Use-Medi-Cal-Data-6-13-25.aspx',
];
/** What ships beside text: pictures, known by how they begin. */
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

const chosen = BROWSER_NAMES.filter((name) => (process.env.E2E_BROWSERS ?? BROWSER_NAMES.join()).includes(name));

describe.each(chosen)('the built files for %s', (browser) => {
  const folder = requireBuilt(browser);
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const names = all.filter((file) => /\.(js|html|css|json)$/.test(file));
  const files = names.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  test('are all there to be read', () => {
    expect(names).toEqual(
      expect.arrayContaining(['background.js', 'gate.js', 'notes.js', 'popup.html', 'sidepanel.html']),
    );
  });
  test('are text that is read here, or pictures, and nothing else', () => {
    const others = all.filter((file) => !names.includes(file));
    expect(others.length).toBeGreaterThan(5);
    for (const file of others) {
      expect(file).toMatch(/^icon[\\/][\w-]+\.png$/);
      expect(readFileSync(join(folder, file)).subarray(0, PNG.length)).toEqual(PNG);
    }
  });
  test('name no address but the source’s page', () => {
    const named = files
      .filter(({ file }) => file !== 'manifest.json')
      .flatMap(({ text }) => text.match(/\b(https?|wss?):\/\/\w[\w./-]+/g) ?? []);
    expect([...new Set(named)].sort()).toEqual(ADDRESSES);
  });
  test.each(BANNED)('hold no $name', ({ pattern }) => {
    expect(files.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });
  test('expose nothing, and let their own pages connect to nothing', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const policy: string = manifest.content_security_policy.extension_pages;
    for (const rule of ["default-src 'none'", "connect-src 'none'", "script-src 'self';", "form-action 'none'"])
      expect(`${policy};`).toContain(rule);
  });
});
