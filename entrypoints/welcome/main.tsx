import { render } from 'preact';
import { welcomeStyles } from '../../components/styles.ts';
import { addStyles } from '../../page/add-styles.ts';
import { WelcomeApp } from './welcome-app.tsx';

addStyles(document, welcomeStyles);
render(<WelcomeApp />, document.querySelector('#app')!);
