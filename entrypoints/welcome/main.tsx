import { render } from 'preact';
import { welcomeStyles } from '../../components/styles.ts';
import { addStyles } from '../../page/add-styles.ts';
import { closeOnExit } from '../../platform/quick-exit.ts';
import { WelcomeApp } from './welcome-app.tsx';

addStyles(document, welcomeStyles);
closeOnExit();
render(<WelcomeApp />, document.querySelector('#app')!);
