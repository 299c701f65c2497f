import { base } from './styles/base.ts';
import { browse } from './styles/browse.ts';
import { card } from './styles/card.ts';
import { check } from './styles/check.ts';
import { list } from './styles/list.ts';
import { choices, options } from './styles/options.ts';
import { panel } from './styles/panel.ts';
import { pill } from './styles/pill.ts';
import { popup } from './styles/popup.ts';
import { statement } from './styles/statement.ts';
import { timeline } from './styles/timeline.ts';
import { welcome } from './styles/welcome.ts';
import { tokens } from './tokens.ts';

/** For a closed shadow root in a page of others: the cards and the pills. Nothing of it prints with the page. */
export const cardStyles: string = [
  tokens,
  base,
  card,
  timeline,
  pill,
  list,
  '@media print { .fn { display: none !important; } }',
].join('\n');

/** For the toolbar popup. */
export const popupStyles: string = [tokens, base, card, timeline, list, popup, browse, check].join('\n');

/** For the side panel. */
export const panelStyles: string = [tokens, base, card, timeline, list, popup, browse, panel, check].join('\n');

/** For a note's own page. */
export const noteStyles: string = [tokens, base, card, timeline, list, panel, check].join('\n');

/** For the statement's page. */
export const statementStyles: string = [tokens, base, statement].join('\n');

/** For the options page. */
export const optionsStyles: string = [tokens, base, popup, choices, options].join('\n');

/** For the welcome page. */
export const welcomeStyles: string = [tokens, base, card, timeline, list, choices, welcome].join('\n');
