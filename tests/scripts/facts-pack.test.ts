import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type PackOptions, pack } from '../../scripts/facts/pack/pack.ts';
import { verify } from '../../scripts/facts/pack/verify.ts';
import { copyBase } from '../facts/altered-base.ts';
import { fewWeights, realPack } from '../platform/pack/signed.ts';
import { captured, FACTS } from './facts-output.ts';

// A call reads the whole base, and a test makes several: on a busy machine that outlasts vitest's five seconds.
vi.setConfig({ testTimeout: 30_000 });

const MODEL = (() => {
  const { evidence, score } = fewWeights(realPack()).match;
  return JSON.stringify({ evidence, score });
})();

/** A copy of the base, weights and all, beside a folder for keys and packs; gone when the test is. */
function workshop() {
  const base = copyBase();
  cpSync(join(FACTS, 'pack.json'), join(base.folder, 'pack.json'));
  base.write('model.json', MODEL);
  const desk = mkdtempSync(join(tmpdir(), 'fact-pack-'));
  onTestFinished(() => rmSync(desk, { recursive: true, force: true }));
  const at = (name: string) => join(desk, name);
  return {
    ...base,
    at,
    key: at('key.json'),
    pack: (file: string, options: PackOptions) => pack(base.folder, at(file), options),
    verify: (file: string, key?: string) => verify(base.folder, at(file), key ? { key } : {}),
    settings: (change: object) =>
      base.write('pack.json', JSON.stringify({ ...JSON.parse(base.read('pack.json')), ...change })),
  };
}

const publicPart = (file: string) => {
  const { kty, crv, x } = JSON.parse(readFileSync(file, 'utf8'));
  return { kty, crv, x };
};

describe('pack', () => {
  test('makes a key that only its owner may read, and a file that verify finds good by it', async () => {
    const { out } = captured();
    const shop = workshop();
    expect(await shop.pack('a.json', { newKey: shop.key })).toBe(0);
    expect(statSync(shop.key).mode & 0o077).toBe(0);
    expect(out.join('\n')).toContain('No key is pinned in facts/pack.json');
    expect(out.join('\n')).not.toContain(JSON.parse(readFileSync(shop.key, 'utf8')).d);
    expect(await shop.verify('a.json', shop.key)).toBe(0);
    expect(out.join('\n')).toMatch(/Good: medi-cal-data, edition 1, 31 facts/);
    expect(out.at(-1)).toContain('Nothing changes for a reader.');
  });
  test('by the pinned key needs no further word, and verify no key', async () => {
    const { out } = captured();
    const shop = workshop();
    await shop.pack('a.json', { newKey: shop.key });
    shop.settings({ publicKey: publicPart(shop.key) });
    out.length = 0;
    expect(await shop.pack('a.json', { key: shop.key })).toBe(0);
    expect(out.join('\n')).not.toContain('pinned');
    expect(await shop.verify('a.json')).toBe(0);
  });
  test('of the same base by the same key gives the same bytes', async () => {
    captured();
    const shop = workshop();
    await shop.pack('a.json', { newKey: shop.key, expires: '2099-01-01' });
    await shop.pack('b.json', { key: shop.key, expires: '2099-01-01' });
    expect(readFileSync(shop.at('a.json'), 'utf8')).toBe(readFileSync(shop.at('b.json'), 'utf8'));
  });
  test('never writes over a key', async () => {
    captured();
    const shop = workshop();
    writeFileSync(shop.key, 'mine');
    await expect(shop.pack('a.json', { newKey: shop.key })).rejects.toThrow(/exists already/);
    expect(readFileSync(shop.key, 'utf8')).toBe('mine');
    expect(existsSync(shop.at('a.json'))).toBe(false);
  });
  test('makes no key inside the project, where it could be committed', async () => {
    const shop = workshop();
    for (const place of [join(shop.folder, 'key.json'), join(shop.folder, '../key.json')]) {
      await expect(shop.pack('a.json', { newKey: place })).rejects.toThrow(/inside the project/);
      expect(existsSync(place)).toBe(false);
    }
  });
  test.each([
    { name: 'neither key nor new key', options: {} },
    { name: 'both', options: { key: 'a', newKey: 'b' } },
  ])('$name: exit code 2', async ({ options }) => {
    const { errors } = captured();
    expect(await workshop().pack('a.json', options)).toBe(2);
    expect(errors[0]).toContain('--new-key FILE');
  });
  test.each([
    { name: 'is missing', content: undefined, says: /no such file/ },
    { name: 'is no JSON', content: 'key', says: /not valid JSON/ },
    {
      name: 'is a public key',
      content: '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
      says: /no private Ed25519 key/,
    },
    {
      name: 'is of two halves of different keys',
      content: JSON.stringify({
        kty: 'OKP',
        crv: 'Ed25519',
        x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
        d: 'A'.repeat(43),
      }),
      says: /do not belong together/,
    },
  ])('a key that $name is told of', async ({ content, says }) => {
    const shop = workshop();
    if (content) writeFileSync(shop.key, content);
    await expect(shop.pack('a.json', { key: shop.key })).rejects.toThrow(says);
  });
  test.each([
    { name: 'a day that is past', expires: '2020-01-01', says: /until 2020-01-01 only/ },
    { name: 'no day', expires: 'soon', says: /expires/ },
  ])('an expiry on $name: nothing is written', async ({ expires, says }) => {
    const shop = workshop();
    await expect(shop.pack('a.json', { newKey: shop.key, expires })).rejects.toThrow(says);
    expect(existsSync(shop.at('a.json'))).toBe(false);
  });
  test('of a base that does not hold together: nothing is written', async () => {
    const shop = workshop();
    shop.change('sharing-not-confirmed.yaml', 'DHCS has not received', 'DHCS had not received');
    await expect(shop.pack('a.json', { newKey: shop.key })).rejects.toThrow(/does not stand in P2/);
    expect(existsSync(shop.at('a.json'))).toBe(false);
  });
  test('settings that are not of their form are told of by name', async () => {
    const shop = workshop();
    shop.settings({ edition: 0 });
    await expect(shop.pack('a.json', { newKey: shop.key })).rejects.toThrow(/facts\/pack\.json: .*\n.*edition/);
  });
});

describe('verify', () => {
  test('without a pinned key refuses every pack, and says how to pin one', async () => {
    const { errors } = captured();
    const shop = workshop();
    await shop.pack('a.json', { newKey: shop.key });
    expect(await shop.verify('a.json')).toBe(1);
    expect(errors[0]).toMatch(/No key is pinned.*\n {4}mend: /);
  });
  test('refuses what was changed after it was signed', async () => {
    const { errors } = captured();
    const shop = workshop();
    await shop.pack('a.json', { newKey: shop.key });
    const text = readFileSync(shop.at('a.json'), 'utf8');
    writeFileSync(shop.at('a.json'), text.replace('received no confirmation', 'received a confirmation'));
    expect(await shop.verify('a.json', shop.key)).toBe(1);
    expect(errors[0]).toContain('changed after it was signed');
  });
  test('says what a pack would change', async () => {
    const { out } = captured();
    const shop = workshop();
    shop.change('sources/dhcs-25-20.yaml', 'lastChecked: 2025-12-29', 'lastChecked: 2026-02-01');
    shop.change('help-consulate.yaml', /en: .*\?/, 'en: Who else can help now?');
    await shop.pack('a.json', { newKey: shop.key });
    shop.change('sources/dhcs-25-20.yaml', 'lastChecked: 2026-02-01', 'lastChecked: 2025-12-29');
    shop.change('help-consulate.yaml', 'Who else can help now?', 'Who else can help?');
    out.length = 0;
    expect(await shop.verify('a.json', shop.key)).toBe(0);
    expect(out.join('\n')).toContain('A build of this facts/ refuses it, for it has edition 1 itself.');
    expect(out).toContain('  ~ help-consulate: question');
    expect(out).toContain('  ~ dhcs-25-20: last checked 2025-12-29 → 2026-02-01');
  });
});
