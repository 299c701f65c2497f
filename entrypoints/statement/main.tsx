import bundled from 'virtual:facts/statements';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { StatementPage } from '../../components/statement-page.tsx';
import { stringsFor } from '../../components/strings.ts';
import { statementStyles } from '../../components/styles.ts';
import { Surface } from '../../components/surface.tsx';
import { statementView } from '../../core/statement-view.ts';
import { addStyles } from '../../page/add-styles.ts';
import { closeOnExit } from '../../platform/quick-exit.ts';
import { languageOf, readSettings } from '../../platform/settings.ts';
import { factOfAddress } from '../../platform/statement-address.ts';
import { base, pack } from '../shared/facts.ts';

const mount = document.querySelector('#app')!;

async function draw() {
  const language = languageOf(await readSettings(), browser.i18n.getUILanguage());
  const view = statementView(base, pack?.statements ?? bundled, factOfAddress(location.hash), language);
  document.documentElement.lang = language;
  document.title = `${stringsFor(language).statementNumber(view.publisherShort, view.number)} · ${stringsFor(language).productName}`;
  render(
    <Surface language={language}>
      <StatementPage {...view} language={language} />
    </Surface>,
    mount,
  );
}

addStyles(document, statementStyles);
closeOnExit();
// "Go to the quotation" is an anchor of the page itself: only a fact's address draws anew.
addEventListener('hashchange', () => factOfAddress(location.hash) && void draw());
void draw();
