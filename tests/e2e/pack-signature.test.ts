import { expect, test } from 'vitest';
import { signedBytes } from '../../platform/pack/signature.ts';
import { newSigner } from '../platform/pack/signed.ts';
import { inBrowsers } from './session.ts';

/** A check as `verifySignature` makes it, in the words of the page. */
const check = (key: object, bytes: Uint8Array, signature: string) => `(async () => {
  const key = await crypto.subtle.importKey('jwk', ${JSON.stringify(key)}, 'Ed25519', false, ['verify']);
  const signature = Uint8Array.from(atob(${JSON.stringify(signature)}.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  return crypto.subtle.verify('Ed25519', key, signature, new Uint8Array(${JSON.stringify([...bytes])}));
})()`;

inBrowsers('a pack’s signature', (session) => {
  test('made at the command line is good in a page of the extension; over other words it is not', async () => {
    const signer = await newSigner();
    const { payload, signature } = await signer.sign('{"topic":"medi-cal-data","words":"15 million, “so far”"}');
    const page = await session.openExtensionPage('popup.html');
    const verify = (text: string) => page.evaluate<boolean>(check(signer.publicKey, signedBytes(text), signature));
    expect(await verify(payload)).toBe(true);
    expect(await verify(payload.replace('15', '14'))).toBe(false);
  });
});
