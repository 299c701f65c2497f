import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** The module with which WXT starts an unlisted script; what follows the `?` is the script's path. */
const FRAME = /virtual:wxt-unlisted-script-entrypoint\?(.*\/gate\.ts)$/;

/** Starts the gate by a bare call: the frame that WXT puts around a script is a fifteenth of its 4 KB budget. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'bare-gate',
        enforce: 'pre',
        load(id) {
          const path = FRAME.exec(id)?.[1];
          return path ? `import gate from ${JSON.stringify(path)};\ngate.main();` : undefined;
        },
      },
    ],
  }));
});
