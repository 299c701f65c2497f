import { render } from 'preact';
import { panelStyles } from '../../components/styles.ts';
import { addStyles } from '../../page/add-styles.ts';
import { closeOnExit } from '../../platform/quick-exit.ts';
import { PanelApp } from './panel-app.tsx';

addStyles(document, panelStyles);
closeOnExit();
render(<PanelApp />, document.querySelector('#app')!);
