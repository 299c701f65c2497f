import { join } from 'node:path';
import { build } from 'vite';
import { workbenchData } from './data.ts';

const DATA = 'virtual:workbench-data';

/** The page's script, as one text: the engine, the base and the evaluation in it. @throws FactBaseError where the base does not hold. */
export async function bundleWorkbench(folder: string): Promise<string> {
  const data = JSON.stringify(workbenchData(folder));
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: join(import.meta.dirname, 'page'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      {
        name: 'workbench-data',
        resolveId: (id) => (id === DATA ? `\0${DATA}` : undefined),
        // Parsed from a string: engines read JSON faster than an object literal of this size.
        load: (id) => (id === `\0${DATA}` ? `export default JSON.parse(${JSON.stringify(data)});` : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: join(import.meta.dirname, 'page/main.tsx') },
    },
  });
  const output = 'output' in built ? built.output : [];
  const chunk = output.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The workbench’s page was not built');
  return chunk.code;
}
