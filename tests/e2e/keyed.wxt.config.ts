import { defineConfig } from 'wxt';
import own from '../../wxt.config.ts';

/** The extension as it is built, but for the key that it takes packs by: a test can sign with this one. */
const key: unknown = JSON.parse(process.env.PACK_TEST_KEY ?? 'null');
const settings = { topic: 'medi-cal-data', edition: 1, publicKey: key };
const ID = 'virtual:facts/pack';

export default defineConfig({
  ...own,
  outDir: process.env.PACK_TEST_OUT,
  vite: async (env) => {
    const vite = await own.vite!(env);
    const pinned = {
      name: 'pinned-key',
      enforce: 'pre' as const,
      resolveId: (id: string) => (id === ID ? '\0pinned-key' : undefined),
      load: (id: string) => (id === '\0pinned-key' ? `export default ${JSON.stringify(settings)};` : undefined),
    };
    return { ...vite, plugins: [pinned, ...(vite.plugins ?? [])] };
  },
});
