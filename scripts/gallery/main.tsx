import { render } from 'preact';
import { cardStyles } from '../../components/styles.ts';
import { Surface } from '../../components/surface.tsx';
import type { Settings } from '../../core/settings.ts';
import type { Language } from '../../core/types.ts';
import { STATES } from './states.tsx';

/** Draws one state by the same components and styles as where it belongs; a test calls it again and again. */
function drawState(name: string, language: Language = 'en', textSize: Settings['textSize'] = 100): void {
  const state = STATES.find((one) => one.name === name);
  if (!state) throw new Error(`No state ${name} among: ${STATES.map((one) => one.name).join(', ')}`);
  const stage = document.querySelector('#stage')!;
  document.documentElement.lang = language;
  // A surface that is a page has its own landmark and heading.
  const isPage = state.styles !== undefined;
  const frame = document.querySelector<HTMLElement>('#frame')!;
  frame.role = isPage ? null : 'main';
  frame.querySelector('h1')!.hidden = isPage;
  render(null, stage);
  style.textContent = state.styles ?? cardStyles;
  render(
    <Surface language={language} textSize={textSize}>
      {state.draw(language)}
    </Surface>,
    stage,
  );
  document.documentElement.dataset.ready = name;
}

const style = document.createElement('style');
document.head.append(style);
Object.assign(globalThis, { drawState, stateNames: STATES.map(({ name }) => name) });

/** `?state=NAME&language=es` */
const asked = new URLSearchParams(location.search);
drawState(asked.get('state') ?? STATES[0]!.name, asked.get('language') === 'es' ? 'es' : 'en');
