import { render } from 'preact';
import { cardStyles } from '../../components/styles.ts';
import { Surface } from '../../components/surface.tsx';
import type { Settings } from '../../core/settings.ts';
import { STATES } from './states.tsx';

/** `?state=NAME&language=es&size=150`: one state, drawn by the same components and styles as on a page of others. */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'es' ? 'es' : 'en';
const textSize = Number(asked.get('size') ?? 100) as Settings['textSize'];
const state = STATES.find(({ name }) => name === asked.get('state'));
if (!state) throw new Error(`No state ${asked.get('state')} among: ${STATES.map(({ name }) => name).join(', ')}`);

document.documentElement.lang = language;
const style = document.createElement('style');
style.textContent = cardStyles;
document.head.append(style);
render(
  <Surface language={language} textSize={textSize}>
    {state.draw(language)}
  </Surface>,
  document.querySelector('#stage')!,
);
document.documentElement.dataset.ready = state.name;
