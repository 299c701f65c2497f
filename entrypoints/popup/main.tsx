import { render } from 'preact';
import { popupStyles } from '../../components/styles.ts';
import { addStyles } from '../../page/add-styles.ts';
import { namedTab } from '../shared/named-tab.ts';
import { PopupApp } from './popup-app.tsx';

addStyles(document, popupStyles);

render(<PopupApp tab={namedTab()} />, document.querySelector('#app')!);
