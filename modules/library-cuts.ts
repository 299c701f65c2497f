import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

interface Cut {
  readonly library: string;
  /** The library's file, by its path. */
  readonly file: RegExp;
  /** What goes; it stands there once. */
  readonly call: RegExp;
  /** What stands in its place, or nothing. */
  readonly instead: string;
}

/** What libraries can do that nothing of ours asks of them, and that must not ship. */
const CUTS: readonly Cut[] = [
  {
    library: 'Preact: its one way from text to markup, so that no text can become markup whatever is passed where',
    file: /[\\/]preact[\\/]dist[\\/]preact\.m?js/,
    call: /\b\w+\.innerHTML=\w+\.__html/g,
    instead: 'void 0',
  },
  {
    library: 'Papa Parse: its way to load a list by the network',
    file: /[\\/]papaparse[\\/]papaparse\.min\.js/,
    call: /\bnew XMLHttpRequest\b/g,
    instead: 'null',
  },
  {
    library: 'Papa Parse: its way to run text as a program in a worker',
    file: /[\\/]papaparse[\\/]papaparse\.min\.js/,
    call: /\bnew \w+\.Worker\(\w+\)/g,
    instead: 'null',
  },
];

const libraryCuts: Plugin = {
  name: 'library-cuts',
  transform(code, id) {
    const cuts = CUTS.filter(({ file }) => file.test(id));
    if (cuts.length === 0) return undefined;
    let cut = code;
    for (const { library, call, instead } of cuts) {
      if (code.match(call)?.length !== 1)
        throw new Error(
          `Changed since it was looked at: ${library}.\n    mend: look it up and change modules/library-cuts.ts`,
        );
      cut = cut.replace(call, instead);
    }
    return { code: cut, map: null };
  },
};

export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [libraryCuts] }));
});
