import { join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { factsPlugin } from '../facts/vite-plugin.ts';

/** Puts the compiled fact base into every build; an unsound base fails it. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [factsPlugin(join(wxt.config.root, 'facts'))] }));
});
