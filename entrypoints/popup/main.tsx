import { render } from 'preact';
import { popupStyles } from '../../components/styles.ts';
import { addStyles } from '../../page/add-styles.ts';
import { closeOnExit } from '../../platform/quick-exit.ts';
import { PopupApp } from './popup-app.tsx';

addStyles(document, popupStyles);
closeOnExit();
// Tests and the side panel name the tab; a popup is about the one in front.
const named = Number(new URLSearchParams(location.search).get('tab'));
render(<PopupApp tab={named || undefined} />, document.querySelector('#app')!);
