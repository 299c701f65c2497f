import { beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../../core/pack/pack.ts';
import { type Envelope, MOST_BYTES, readPack } from '../../../platform/pack/read-pack.ts';
import { ED25519, keyName, type PublicKey, toBase64Url } from '../../../platform/pack/signature.ts';
import { copyOf, fewWeights, newSigner, realPack, type Signer } from './signed.ts';

let maintainers: Signer;
let stranger: Signer;
let pack: Pack;
let good: Envelope;

beforeAll(async () => {
  maintainers = await newSigner();
  stranger = await newSigner();
  pack = fewWeights(realPack());
  good = await maintainers.sign(JSON.stringify(pack));
});

const codes = async (file: unknown, key: PublicKey | null = maintainers.publicKey) => {
  const text = typeof file === 'string' || file instanceof Uint8Array ? file : JSON.stringify(file);
  const read = await readPack(text, key ?? undefined);
  return read.ok ? 'ok' : read.refusals.map(({ code }) => code).join();
};

test('the project’s own base, signed by the pinned key, is read back whole', async () => {
  const whole = realPack();
  const file = JSON.stringify(await maintainers.sign(JSON.stringify(whole)));
  const read = await readPack(new TextEncoder().encode(file), maintainers.publicKey);
  expect(read.ok && read.pack).toEqual(whole);
  expect(read.ok && read.text).toBe(file);
});

describe('cheats with the file', () => {
  test.each([
    { name: 'nothing', file: '' },
    { name: 'no JSON', file: 'fact-pack' },
    { name: 'JSON cut short', file: '{"format":"fact-pack","version":1,"key":"' },
    { name: 'another kind of JSON', file: '[]' },
    { name: 'null', file: 'null' },
    { name: 'no UTF-8', file: Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d) },
    { name: 'nested 200,000 deep', file: '['.repeat(200_000) },
    { name: 'a page', file: '<!doctype html><script>alert(1)</script>' },
    { name: 'an archive', file: Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00) },
    { name: 'a compressed file', file: Uint8Array.of(0x1f, 0x8b, 0x08, 0x00) },
  ])('$name: not a pack', async ({ file }) => {
    expect(await codes(file)).toBe('not-a-pack');
  });
  test.each([0.1, 0.5, 0.9, 0.999])('a good file of which only the first %d came: not a pack', async (part) => {
    const file = JSON.stringify(good);
    expect(await codes(file.slice(0, Math.floor(file.length * part)))).toBe('not-a-pack');
  });
  test('a good file with more behind it, or in an archive: not a pack', async () => {
    const file = JSON.stringify(good);
    expect(await codes(`${file}<script>alert(1)</script>`)).toBe('not-a-pack');
    expect(await codes(`${file}${file}`)).toBe('not-a-pack');
    expect(await codes(`PK\u0003\u0004${file}`)).toBe('not-a-pack');
  });
  test('in two bytes a character: not a pack', async () => {
    const file = JSON.stringify(good);
    expect(await codes(new Uint8Array(Uint16Array.from(file, (sign) => sign.charCodeAt(0)).buffer))).toBe('not-a-pack');
  });
  test('with a part twice, that one of the two is judged which is used', async () => {
    const file = JSON.stringify(good);
    const other = JSON.stringify(good.payload.replace('received no confirmation', 'received a confirmation'));
    expect(other).not.toBe(JSON.stringify(good.payload));
    expect(await codes(`${file.slice(0, -1)},"payload":${other}}`)).toBe('bad-signature');
    const read = await readPack(`{"payload":${other},${file.slice(1)}`, maintainers.publicKey);
    expect(read.ok && read.pack).toEqual(pack);
  });
  test.each(['__proto__', '\\u005f_proto__'])(
    'with a part that would set a prototype, written %s: not a pack',
    async (name) => {
      expect(await codes(`{"${name}":{"key":"x"},${JSON.stringify(good).slice(1)}`)).toBe('not-a-pack');
    },
  );
  test('one byte over the size: too large, before anything is parsed', async () => {
    expect(await codes(new Uint8Array(MOST_BYTES + 1))).toBe('too-large');
  });
  test('just the size is looked at', async () => {
    expect(await codes(new Uint8Array(MOST_BYTES))).toBe('not-a-pack');
  });
  test('a later format, which may mean other things by the same names', async () => {
    expect(await codes({ ...good, version: 2 })).toBe('other-format');
    expect(await codes({ format: 'fact-pack', version: 0 })).toBe('other-format');
  });
  test.each([
    { name: 'a part is missing', change: { signature: undefined } },
    { name: 'a part more than there is', change: { extra: 1 } },
    { name: 'the payload as an object, not as text', change: { payload: {} } },
    { name: 'another format’s name', change: { format: 'fact-packs' } },
    { name: 'a version that is text', change: { version: '1' } },
  ])('$name: not a pack', async ({ change }) => {
    expect(await codes({ ...good, ...change })).toBe('not-a-pack');
  });
});

describe('cheats with the signature', () => {
  test('no key is pinned: refused, however well signed', async () => {
    expect(await codes(good, null)).toBe('no-key');
  });
  test('signed by a stranger, under the stranger’s name', async () => {
    expect(await codes(await stranger.sign(good.payload))).toBe('other-key');
  });
  test('signed by a stranger, under the maintainers’ name', async () => {
    expect(await codes({ ...(await stranger.sign(good.payload)), key: good.key })).toBe('bad-signature');
  });
  test.each([
    { name: 'a word changed', from: 'received no confirmation', to: 'received a confirmation' },
    { name: 'a day changed', from: '"expires":"2027-05-23"', to: '"expires":"2099-05-23"' },
    { name: 'the edition raised', from: '"edition":2', to: '"edition":3' },
    { name: 'a space added', from: '"edition":2', to: '"edition": 2' },
  ])('$name after signing', async ({ from, to }) => {
    const payload = good.payload.replace(from, to);
    expect(payload).not.toBe(good.payload);
    expect(await codes({ ...good, payload })).toBe('bad-signature');
  });
  test.each([
    { name: 'empty', signature: '' },
    { name: 'no base64', signature: '***' },
    { name: 'too short', signature: toBase64Url(new Uint8Array(63)) },
    { name: 'all zeros', signature: toBase64Url(new Uint8Array(64)) },
  ])('a signature that is $name', async ({ signature }) => {
    expect(await codes({ ...good, signature })).toBe('bad-signature');
  });
  test('a second signature made from a good one without the key, by adding the order of the group', async () => {
    const bytes = Uint8Array.from(atob(good.signature.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    );
    // RFC 8032, 5.1: the order of the base point. A reader that takes S + L takes two signatures for one.
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    let sum = order + bytes.slice(32).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
    const twisted = bytes.map((byte, at) => {
      if (at < 32) return byte;
      const low = Number(sum & 255n);
      sum >>= 8n;
      return low;
    });
    expect(sum).toBe(0n);
    expect(await codes({ ...good, signature: toBase64Url(twisted) })).toBe('bad-signature');
  });
  test.each([
    { name: 'a byte of it changed', twist: (bytes: Uint8Array) => bytes.with(5, bytes[5]! ^ 1) },
    { name: 'a byte more', twist: (bytes: Uint8Array) => Uint8Array.of(...bytes, 0) },
  ])('the good signature, $name', async ({ twist }) => {
    const bytes = Uint8Array.from(atob(good.signature.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    );
    expect(await codes({ ...good, signature: toBase64Url(twist(bytes)) })).toBe('bad-signature');
  });
  test('another good pack’s signature', async () => {
    const other = await maintainers.sign(JSON.stringify({ ...pack, edition: 1 }));
    expect(await codes({ ...good, signature: other.signature })).toBe('bad-signature');
  });
  test('a signature by the right key over the bare payload, made for some other purpose', async () => {
    const keys = await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify']);
    const { x } = await crypto.subtle.exportKey('jwk', keys.publicKey);
    const key = { kty: 'OKP', crv: 'Ed25519', x: x! } as const;
    const bare = await crypto.subtle.sign(ED25519, keys.privateKey, new TextEncoder().encode(good.payload));
    const file = { ...good, key: await keyName(key), signature: toBase64Url(new Uint8Array(bare)) };
    expect(await codes(file, key)).toBe('bad-signature');
  });
  test('half a character in place of the sign that it would be signed as', async () => {
    const signed = await maintainers.sign(`${good.payload.slice(0, -1)} \ufffd`);
    const file = JSON.stringify(signed).replace('\ufffd', '\\ud800');
    expect(JSON.parse(file).payload.isWellFormed()).toBe(false);
    expect(await codes(file)).toBe('bad-signature');
  });
  test('a pinned key that is none', async () => {
    const key = { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' } as const;
    expect(await codes({ ...good, key: await keyName(key) }, key)).toBe('cannot-verify');
  });
});

describe('signed by the right key, but not of the form', () => {
  // biome-ignore lint/suspicious/noExplicitAny: spoiled on purpose
  const spoiled: readonly { name: string; at: string; spoil: (pack: any) => void }[] = [
    { name: 'a part is missing', at: 'lexicon', spoil: (p) => delete p.lexicon },
    { name: 'a part more than there is', at: 'the payload', spoil: (p) => (p.script = 'alert(1)') },
    { name: 'no fact', at: 'base.facts', spoil: (p) => (p.base.facts = []) },
    { name: 'a fact without an answer', at: 'base.facts.0.answers', spoil: (p) => (p.base.facts[0].answers = []) },
    { name: 'an id with capitals', at: 'base.facts.0.id', spoil: (p) => (p.base.facts[0].id = 'Fact') },
    {
      name: 'an unknown key in an answer',
      at: 'base.facts.0.answers.0',
      spoil: (p) => (p.base.facts[0].answers[0].html = '<b>'),
    },
    { name: 'no Spanish', at: 'base.facts.0.question.es', spoil: (p) => delete p.base.facts[0].question.es },
    { name: 'a day that is none', at: 'made', spoil: (p) => (p.made = '2026-02-30') },
    { name: 'an expiry without end', at: 'expires', spoil: (p) => (p.expires = 'never') },
    { name: 'an edition that is no whole number', at: 'edition', spoil: (p) => (p.edition = 2.5) },
    { name: 'an edition past every other', at: 'edition', spoil: (p) => (p.edition = 1e300) },
    {
      name: 'an address that is code',
      at: 'base.sources.0.address',
      spoil: (p) => (p.base.sources[0].address = 'javascript:alert(1)'),
    },
    {
      name: 'an address without TLS',
      at: 'base.sources.0.address',
      spoil: (p) => (p.base.sources[0].address = 'http://www.dhcs.ca.gov/'),
    },
    {
      name: 'an address that hides its host',
      at: 'base.sources.0.address',
      spoil: (p) => (p.base.sources[0].address = 'https://www.dhcs.ca.gov@evil.example/'),
    },
    {
      name: 'a text of data:',
      at: 'base.sources.0.address',
      spoil: (p) => (p.base.sources[0].address = 'data:text/html,x'),
    },
    {
      name: 'text that runs backwards',
      at: 'base.facts.0.question.en',
      spoil: (p) => (p.base.facts[0].question.en += '\u202e'),
    },
    {
      name: 'a control character',
      at: 'base.facts.0.answers.0.text.en',
      spoil: (p) => (p.base.facts[0].answers[0].text.en += '\u0007'),
    },
    {
      name: 'a text without end',
      at: 'base.facts.0.question.en',
      spoil: (p) => (p.base.facts[0].question.en = 'a'.repeat(5_000)),
    },
    { name: 'a gate word that is anywhere', at: 'gate.trigger.0', spoil: (p) => (p.gate.trigger[0] = 'a') },
    { name: 'a gate word that is nothing', at: 'gate.trigger.0', spoil: (p) => (p.gate.trigger[0] = '') },
    { name: 'a gate word that is a star', at: 'gate.trigger.0', spoil: (p) => (p.gate.trigger[0] = '*') },
    {
      name: 'a gate word of many stars, slow to search',
      at: 'gate.classes.0.0',
      spoil: (p) => (p.gate.classes[0][0] = 'data*data*data*data*x'),
    },
    {
      name: 'a gate word of a star after one letter, slow to search',
      at: 'gate.classes.0.0',
      spoil: (p) => (p.gate.classes[0][0] = '*a*bc'),
    },
    {
      name: 'a gate word of many gaps, slow to search',
      at: 'gate.classes.0.0',
      spoil: (p) => (p.gate.classes[0][0] = 'data - - - - - ice'),
    },
    { name: 'a gate row that any text meets', at: 'gate.topic.0', spoil: (p) => (p.gate.topic[0] = 0) },
    { name: 'a list of words that any text would meet', at: 'gate.trigger', spoil: (p) => (p.gate.trigger = []) },
    { name: 'no class that has a passage looked at', at: 'gate.wakes', spoil: (p) => (p.gate.wakes = 0) },
    { name: 'no subject', at: 'gate.subject', spoil: (p) => (p.gate.subject = 0) },
    { name: 'a subject without a name', at: 'gate.named', spoil: (p) => (p.gate.named = '') },
    { name: 'a subject of a very long name', at: 'gate.named', spoil: (p) => (p.gate.named = 'x'.repeat(201)) },
    {
      name: 'more counted classes than there can be',
      at: 'gate.scored',
      spoil: (p) => (p.gate.scored = Array.from({ length: 32 }, () => 1)),
    },
    { name: 'a concept that is none', at: 'gate.carried.0', spoil: (p) => (p.gate.carried[0] = '@data') },
    {
      name: 'more names for hashtags than a tag can be held against',
      at: 'lexicon.joined',
      spoil: (p) => (p.lexicon.joined = Array.from({ length: 21 }, (_, n) => `name ${n}`)),
    },
    {
      name: 'the gate as it was before roles',
      at: 'gate.subject',
      spoil: (p) => {
        const { subject, lends, wakes, scored, carried, named, ...rest } = p.gate;
        p.gate = { ...rest, programme: subject };
      },
    },
    { name: 'a gate without a row', at: 'gate.page', spoil: (p) => (p.gate.page = []) },
    {
      name: 'more classes than there are bits',
      at: 'gate.names',
      spoil: (p) => (p.gate.names = Array.from({ length: 32 }, (_, n) => `c${n}`)),
    },
    {
      name: 'a threshold that shows a note on every guess',
      at: 'match.score.threshold.en',
      spoil: (p) => (p.match.score.threshold.en = 0),
    },
    { name: 'a weight that is no number', at: 'match.score.weights.0', spoil: (p) => (p.match.score.weights[0] = '1') },
    {
      name: 'weights in other letters',
      at: 'match.evidence.weights.ice',
      spoil: (p) => (p.match.evidence.weights.ice = '€'.repeat(32)),
    },
    {
      name: 'a concept’s name that is none',
      at: 'lexicon.concepts.A b',
      spoil: (p) => (p.lexicon.concepts['A b'] = { en: [], es: [] }),
    },
  ];
  test.each(spoiled)('$name', async ({ at, spoil }) => {
    const copy = copyOf(pack);
    spoil(copy);
    const read = await readPack(JSON.stringify(await maintainers.sign(JSON.stringify(copy))), maintainers.publicKey);
    expect(read.ok).toBe(false);
    const faults = !read.ok && read.refusals[0]?.code === 'unsound' ? read.refusals[0].faults : [];
    expect(faults.map((fault) => fault.at)).toContain(at);
  });
  test.each([
    { name: 'no JSON', payload: () => 'made' },
    { name: 'a number past all', payload: () => good.payload.replace('"edition":2', '"edition":1e999') },
    {
      name: 'a name that would set a prototype',
      payload: () => good.payload.replace('"weights":{', '"weights":{"__proto__":"a",'),
    },
    {
      name: 'the same, written otherwise',
      payload: () => good.payload.replace('"weights":{', '"weights":{"\\u005f_proto__":"a",'),
    },
  ])('$name', async ({ payload }) => {
    expect(payload()).not.toBe(good.payload);
    expect(await codes(await maintainers.sign(payload()))).toBe('unsound');
  });
  test('never more than 20 faults are told', async () => {
    const copy = copyOf(pack);
    for (const fact of copy.base.facts) fact.id = 'No Id';
    const read = await readPack(JSON.stringify(await maintainers.sign(JSON.stringify(copy))), maintainers.publicKey);
    expect(!read.ok && read.refusals[0]?.code === 'unsound' && read.refusals[0].faults).toHaveLength(20);
  });
  test('a name twice counts once, as the last one, when it is judged and when it is used', async () => {
    const twice = good.payload.replace('"edition":2', '"edition":9,"edition":2');
    const read = await readPack(JSON.stringify(await maintainers.sign(twice)), maintainers.publicKey);
    expect(read.ok && read.pack.edition).toBe(2);
  });
  test('words that are names of an object’s own parts are words like others', async () => {
    const copy = copyOf(pack);
    copy.match.evidence.weights.constructor = '.'.repeat(32);
    expect(await codes(await maintainers.sign(JSON.stringify(copy)))).toBe('ok');
  });
});
