import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browser/driver.ts';
import { requireBuilt } from '../../scripts/extension-build.ts';

/** What no file that ships may hold, libraries included. */
const BANNED = [
  { name: 'fetch', pattern: /\bfetch\s*\(/ },
  { name: 'XMLHttpRequest', pattern: /XMLHttpRequest/ },
  { name: 'WebSocket', pattern: /WebSocket/ },
  { name: 'WebTransport', pattern: /WebTransport/ },
  { name: 'WebRTC', pattern: /RTCPeerConnection/ },
  { name: 'sendBeacon', pattern: /sendBeacon/ },
  { name: 'EventSource', pattern: /EventSource/ },
  { name: 'importScripts', pattern: /importScripts/ },
  { name: 'innerHTML set', pattern: /(inner|outer)HTML\s*=[^=]/ },
  { name: 'eval', pattern: /\beval\s*\(|new Function\b/ },
  { name: 'a script from elsewhere', pattern: /<script[^>]+src=["']?https?:/ },
];

const chosen = BROWSER_NAMES.filter((name) => (process.env.E2E_BROWSERS ?? BROWSER_NAMES.join()).includes(name));

describe.each(chosen)('the built files for %s', (browser) => {
  const folder = requireBuilt(browser);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|html|css)$/.test(file),
  );
  const files = names.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  test('are all there to be read', () => {
    expect(names).toEqual(
      expect.arrayContaining(['background.js', 'gate.js', 'notes.js', 'popup.html', 'sidepanel.html']),
    );
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
