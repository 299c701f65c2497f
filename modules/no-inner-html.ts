import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Preact's one way from text to markup, which nothing of ours uses: `element.innerHTML = html.__html`. */
const ASSIGNMENT = /\b\w+\.innerHTML=\w+\.__html/g;

/** Takes it out of what ships, so that no text can become markup whatever is passed where. */
const noInnerHtml: Plugin = {
  name: 'no-inner-html',
  transform(code, id) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)) return undefined;
    if (code.match(ASSIGNMENT)?.length !== 1)
      throw new Error(
        'Preact sets innerHTML in another way than before.\n    mend: look it up and change modules/no-inner-html.ts',
      );
    return { code: code.replace(ASSIGNMENT, 'void 0'), map: null };
  },
};

export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [noInnerHtml] }));
});
