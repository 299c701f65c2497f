import type { Session } from './session.ts';

/** Everything that an extension could keep anything in. */
const DUMP = `(async () => {
  const api = globalThis.browser ?? chrome;
  const areas = {};
  for (const name of ['local', 'sync', 'session', 'managed']) areas[name] = await api.storage[name].get(null).catch(() => ({}));
  return {
    areas,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys().catch(() => []),
    items: [...Object.entries(localStorage), ...Object.entries(sessionStorage)],
    cookies: document.cookie,
    files: await Promise.resolve(navigator.storage?.getDirectory?.()).then(
      async (folder) => { const names = []; for await (const name of folder?.keys() ?? []) names.push(name); return names; }, () => []),
  };
})()`;
interface Dump {
  readonly areas: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
/** What all of the extension's stores hold now. */
export const dump = (session: Session) => session.browser.asExtension<Dump>(DUMP);
/** Nothing, in any of them. */
export const EMPTY = {
  areas: { local: {}, sync: {}, session: {}, managed: {} },
  databases: [],
  caches: [],
  items: [],
  cookies: '',
  files: [],
};
