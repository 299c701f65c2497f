import { render } from 'preact';
import browser from 'webextension-polyfill';
import { stringsFor } from '../../components/strings.ts';
import { noteStyles } from '../../components/styles.ts';
import { Surface } from '../../components/surface.tsx';
import { addStyles } from '../../page/add-styles.ts';
import { noteAddress } from '../../platform/note-address.ts';
import { closeOnExit } from '../../platform/quick-exit.ts';
import { languageOf, readSettings } from '../../platform/settings.ts';
import { factOfAddress } from '../../platform/statement-address.ts';
import { base } from '../shared/facts.ts';
import { NotePage } from './note-page.tsx';

const mount = document.querySelector('#app')!;

async function draw() {
  const language = languageOf(await readSettings(), browser.i18n.getUILanguage());
  const named = factOfAddress(location.hash);
  const fact = base.facts.find(({ id }) => id === named);
  const strings = stringsFor(language);
  document.documentElement.lang = language;
  document.title = `${fact?.question[language] ?? strings.notePage} · ${strings.productName}`;
  render(
    <Surface language={language}>
      <NotePage
        language={language}
        fact={fact?.id}
        unknown={named !== undefined && !fact}
        onOpenFact={(other) => location.assign(browser.runtime.getURL(noteAddress(other)))}
      />
    </Surface>,
    mount,
  );
}

addStyles(document, noteStyles);
closeOnExit();
addEventListener('hashchange', () => void draw());
void draw();
