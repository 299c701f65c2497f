import { render } from 'preact';
import { optionsStyles } from '../../components/styles.ts';
import { addStyles } from '../../page/add-styles.ts';
import { closeOnExit } from '../../platform/quick-exit.ts';
import { OptionsApp } from './options-app.tsx';

addStyles(document, optionsStyles);
closeOnExit();
render(<OptionsApp />, document.querySelector('#app')!);
