import { beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../../core/pack/pack.ts';
import { createPackShelf } from '../../../core/pack/shelf.ts';
import { activePack, type Shelf } from '../../../core/pack/stored.ts';
import { readPack } from '../../../platform/pack/read-pack.ts';
import { fewWeights, newSigner, realPack, type Signer } from '../../platform/pack/signed.ts';

let maintainers: Signer;
let pack: Pack;
const files = new Map<number, Uint8Array>();

beforeAll(async () => {
  maintainers = await newSigner();
  pack = fewWeights(realPack());
  for (const edition of [1, 2, 3, 4]) {
    const envelope = await maintainers.sign(JSON.stringify({ ...pack, edition }));
    files.set(edition, new TextEncoder().encode(JSON.stringify(envelope)));
  }
});

/** A shelf over a device that forgets nothing but what it is told to. The build carries edition 1 unless told otherwise. */
function device(stored: Shelf = {}, { bundled = 1, today = '2026-12-01', key = maintainers.publicKey } = {}) {
  const kept = { shelf: stored };
  const ports = {
    read: (file: Uint8Array | string) => readPack(file, key),
    load: async () => kept.shelf,
    store: async (next: Shelf) => {
      kept.shelf = next;
    },
    bundled: { topic: 'medi-cal-data', edition: bundled, base: pack.base },
    today: () => today,
  };
  return { ...createPackShelf(ports), kept, inUse: async () => (await activePack(ports))?.edition ?? 'build' };
}

const file = (edition: number) => files.get(edition)!;

test('with nothing loaded, the build’s own facts are in use and there is nothing to undo', async () => {
  const { inUse, undo } = device();
  expect(await inUse()).toBe('build');
  expect(await undo()).toBe(false);
});

test('looking at a pack changes nothing', async () => {
  const { inspect, inUse, kept } = device();
  expect((await inspect(file(2))).ok).toBe(true);
  expect(kept.shelf).toEqual({});
  expect(await inUse()).toBe('build');
});

test('a pack that is taken is in use, and undo brings back the build’s facts', async () => {
  const { take, undo, inUse } = device();
  expect((await take(file(2))).ok).toBe(true);
  expect(await inUse()).toBe(2);
  expect(await undo()).toBe(true);
  expect(await inUse()).toBe('build');
  expect(await undo()).toBe(false);
});

test('undo after two packs goes back to the first, then to the build', async () => {
  const { take, undo, inUse } = device();
  await take(file(2));
  await take(file(3));
  expect(await inUse()).toBe(3);
  await undo();
  expect(await inUse()).toBe(2);
  await undo();
  expect(await inUse()).toBe('build');
});

test('after undo the pack may be taken again, and is measured against what is in use then', async () => {
  const { take, undo, inUse } = device();
  await take(file(2));
  await take(file(3));
  await undo();
  expect((await take(file(2))).ok).toBe(false);
  expect((await take(file(3))).ok).toBe(true);
  expect(await inUse()).toBe(3);
});

describe('never older', () => {
  test.each([
    { name: 'the same again', first: 3, second: 3 },
    { name: 'an older one', first: 3, second: 2 },
    { name: 'the build’s own edition', first: 3, second: 1 },
  ])('$name is refused, and what is in use stays', async ({ first, second }) => {
    const { take, inUse, kept } = device();
    await take(file(first));
    const before = kept.shelf;
    const verdict = await take(file(second));
    expect(!verdict.ok && verdict.refusals.map(({ code }) => code)).toEqual(['not-newer']);
    expect(kept.shelf).toBe(before);
    expect(await inUse()).toBe(first);
  });
  test('the same edition with other words, though well signed, is refused: one edition is one set of facts', async () => {
    const { take, inUse, kept } = device();
    await take(file(3));
    const before = kept.shelf;
    const { facts } = pack.base;
    const words = { ...facts[0]!, question: { en: 'Other words?', es: '¿Otras palabras?' } };
    const other = { ...pack, edition: 3, base: { ...pack.base, facts: [words, ...facts.slice(1)] } };
    const signed = new TextEncoder().encode(JSON.stringify(await maintainers.sign(JSON.stringify(other))));
    const verdict = await take(signed);
    expect(!verdict.ok && verdict.refusals).toEqual([{ code: 'not-newer', edition: 3, installed: 3 }]);
    expect(kept.shelf).toBe(before);
    expect(await inUse()).toBe(3);
  });
  test('an update of the extension that carries newer facts takes over, and the old pack is not gone back to', async () => {
    const old = device();
    await old.take(file(2));
    const updated = device(old.kept.shelf, { bundled: 3 });
    expect(await updated.inUse()).toBe('build');
    expect((await updated.take(file(4))).ok).toBe(true);
    expect(updated.kept.shelf.previous).toBeUndefined();
    await updated.undo();
    expect(await updated.inUse()).toBe('build');
  });
});

describe('what is stored is trusted no more than a file', () => {
  const text = (edition: number) => new TextDecoder().decode(file(edition));
  test('changed on the device: passed over', async () => {
    const stored = { current: text(3).replace('no confirmation', 'a confirmation') };
    expect(stored.current).not.toBe(text(3));
    expect(await device(stored).inUse()).toBe('build');
  });
  test('signed by a key that is pinned no longer: passed over', async () => {
    const { publicKey } = await newSigner();
    expect(await device({ current: text(3) }, { key: publicKey }).inUse()).toBe('build');
  });
  test('damaged: passed over, and a good pack takes its place', async () => {
    const { inUse, take } = device({ current: '{', previous: '' });
    expect(await inUse()).toBe('build');
    expect((await take(file(2))).ok).toBe(true);
    expect(await inUse()).toBe(2);
  });
});

describe('what is in use, and what undo brings', () => {
  test('step by step', async () => {
    const { take, undo, state } = device();
    const told = async () => {
      const { pack: used, back } = await state();
      return [used?.edition ?? 'build', back];
    };
    expect(await told()).toEqual(['build', undefined]);
    await take(file(2));
    expect(await told()).toEqual([2, 'build']);
    await take(file(4));
    expect(await told()).toEqual([4, 2]);
    await undo();
    expect(await told()).toEqual([2, 'build']);
  });
  test('a damaged pack is passed over, with the reason, and undo takes it off', async () => {
    const text = new TextDecoder().decode(file(3)).replace('no confirmation', 'a confirmation');
    const { state, undo } = device({ current: text, previous: '{' });
    expect(await state()).toEqual({
      passedOver: { edition: undefined, refusals: [{ code: 'bad-signature' }] },
      back: 'build',
    });
    expect(await undo()).toBe(true);
    expect(await state()).toEqual({});
  });
  test('parts that contradict each other are no good in a stored pack either', async () => {
    const base = { ...pack.base, overview: ['nobody'] };
    const current = JSON.stringify(await maintainers.sign(JSON.stringify({ ...pack, base, edition: 2 })));
    const { state, inUse } = device({ current });
    expect(await inUse()).toBe('build');
    expect((await state()).passedOver?.refusals[0]).toMatchObject({ code: 'unsound' });
  });
});

describe('expiry', () => {
  test('bars loading', async () => {
    const verdict = await device({}, { today: '2027-05-24' }).take(file(2));
    expect(!verdict.ok && verdict.refusals).toEqual([{ code: 'expired', expires: '2027-05-23' }]);
  });
  test('a pack is in use on its last day, and the build’s facts are the day after', async () => {
    const before = device();
    await before.take(file(2));
    expect(await device(before.kept.shelf, { today: '2027-05-23' }).inUse()).toBe(2);
    const after = device(before.kept.shelf, { today: '2027-05-24' });
    expect(await after.inUse()).toBe('build');
    expect(await after.state()).toEqual({
      passedOver: { edition: 2, refusals: [{ code: 'expired', expires: '2027-05-23' }] },
      back: 'build',
    });
    expect(await after.undo()).toBe(true);
    expect(await after.state()).toEqual({});
  });
  test('an expired pack still counts as had: no older one is taken after it', async () => {
    const before = device();
    await before.take(file(3));
    const long = await maintainers.sign(JSON.stringify({ ...pack, edition: 2, expires: '2028-01-01' }));
    const verdict = await device(before.kept.shelf, { today: '2027-05-24' }).take(
      new TextEncoder().encode(JSON.stringify(long)),
    );
    expect(!verdict.ok && verdict.refusals).toEqual([{ code: 'not-newer', edition: 2, installed: 3 }]);
  });
});

test('a device without room keeps what it had', async () => {
  const { kept } = device();
  const full = createPackShelf({
    read: (one) => readPack(one, maintainers.publicKey),
    load: async () => kept.shelf,
    store: () => Promise.reject(new Error('no room')),
    bundled: { topic: 'medi-cal-data', edition: 1, base: pack.base },
    today: () => '2026-12-01',
  });
  await expect(full.take(file(2))).rejects.toThrow('no room');
  expect(await full.state()).toEqual({});
});
