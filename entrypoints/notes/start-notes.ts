import base from 'virtual:facts/base';
import gateData from 'virtual:facts/gate';
import matchData from 'virtual:facts/match';
import { createGate } from '../../core/gate.ts';
import { createLexicon } from '../../core/lexicon.ts';
import { createMatcher } from '../../core/match.ts';
import { BLANK_PAGE, type PageAction, type PageState, pageReducer } from '../../core/page-state.ts';
import { today } from '../../core/today.ts';
import { scanner } from '../../core/vocabulary.ts';
import { clearHighlights, showHighlights } from '../../page/highlights.ts';
import { pageDay } from '../../page/page-day.ts';
import { createReader, type PageNote } from '../../page/reader.ts';
import { watchChanges } from '../../page/watch.ts';
import { call } from '../../platform/call.ts';
import { createStage } from './stage.tsx';

/** Reads the frame, keeps its notes up to date, and draws them until something stops it. */
export async function startNotes(): Promise<void> {
  const settings = await call({ type: 'settings' });
  if (!settings.ok || !settings.value.on || globalThis.__factNotes) return;

  const life = new AbortController();
  const matcher = createMatcher(matchData, createLexicon(matchData.lexicon), createGate(gateData));
  // A passage that is explained by its neighbours names immigration but not the programme.
  const triggers = scanner(
    ['programme', 'immigration'].flatMap((name) => gateData.classes[gateData.names.indexOf(name)] ?? []),
  );
  const reader = createReader(matcher, triggers, life.signal);

  let state: PageState = BLANK_PAGE;
  let notes: readonly PageNote[] = [];
  let address = location.href;

  const stop = () => {
    life.abort();
    stage.remove();
    clearHighlights();
    globalThis.__factNotes = undefined;
  };
  const dispatch = (action: PageAction) => {
    if (life.signal.aborted) return;
    state = pageReducer(state, action);
    const open = state.open;
    const opened = open?.kind === 'note' ? notes.find(({ key }) => key === open.key) : undefined;
    showHighlights(state.dismissed ? [] : notes.map(({ range }) => range), opened?.range);
    stage.draw(state, { opened, moved: action.type === 'open' || action.type === 'step' });
  };
  const stage = createStage({
    base,
    language: settings.value.language,
    today: today(),
    pageDay: () => pageDay(document, location.pathname),
    dispatch: (action) => dispatch(action),
    notes: () => (state.dismissed ? [] : notes),
    onOpenStatement: (fact) => void call({ type: 'openStatement', fact }),
    onNeverOnSite: async () => {
      await call({ type: 'neverOnSite' });
      stop();
    },
    signal: life.signal,
  });

  const settle = async () => {
    if (life.signal.aborted) return;
    if (location.href !== address) {
      address = location.href;
      dispatch({ type: 'navigated' });
    }
    const before = notes.length;
    const wasOverview = state.overview;
    notes = reader.notes();
    const overview = notes.length === 0 && reader.overview();
    dispatch({ type: 'found', notes: notes.map(({ key, fact, score, day }) => ({ key, fact, score, day })), overview });
    if (notes.length === before && overview === wasOverview && before > 0) return;
    const told = await call({ type: 'notesChanged' });
    // No answer: the extension was updated or removed, and this script belongs to the old one.
    if (!told.ok) stop();
  };

  globalThis.__factNotes = {
    list: () => (state.dismissed ? [] : notes.map(({ key, fact }) => ({ key, factId: fact }))),
    show(key) {
      const note = notes.find((other) => other.key === key);
      if (!note) return false;
      dispatch({ type: 'open', key });
      return true;
    },
    tier: () => (state.dismissed ? 'none' : notes.length > 0 ? 'notes' : state.overview ? 'overview' : 'none'),
    stop,
  };
  watchChanges(
    document,
    async (roots) => {
      for (const root of roots) await reader.read(root);
      await settle();
    },
    life.signal,
  );
  await reader.read(document.body ?? document.documentElement);
  await settle();
}
