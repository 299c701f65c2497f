import { render } from 'preact';
import { panelStyles } from '../../components/styles.ts';
import { addStyles } from '../../page/add-styles.ts';
import { PanelApp } from './panel-app.tsx';

addStyles(document, panelStyles);
render(<PanelApp />, document.querySelector('#app')!);
