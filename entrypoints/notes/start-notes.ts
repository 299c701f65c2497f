import base from 'virtual:facts/base';
import matchData from 'virtual:facts/match';
import { knownStems } from '../../core/evidence.ts';
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
import { call, isOrphaned } from '../../platform/call.ts';
import { createStage, type Stage } from './stage.tsx';

/** What one frame's notes hang on: everything that the second stage does, until something stops it. */
export async function startNotes(): Promise<void> {
  // Asked first and awaited last: the answer comes while the matcher is built and the page is read.
  const asked = call({ type: 'settings' });
  const life = new AbortController();
  const matcher = createMatcher(
    matchData,
    createLexicon(matchData.lexicon, knownStems(matchData.evidence)),
    createGate(matchData.gate),
  );
  // A passage that borrows the programme from its neighbours names immigration or health itself.
  const triggers = scanner(
    ['programme', 'immigration', 'health'].flatMap(
      (name) => matchData.gate.classes[matchData.gate.names.indexOf(name)] ?? [],
    ),
  );
  const reader = createReader(matcher, triggers, life.signal);

  let state: PageState = BLANK_PAGE;
  let notes: readonly PageNote[] = [];
  let address = location.href;
  let stage: Stage | undefined;
  let ready = false;
  let told = '';

  const stop = () => {
    life.abort();
    stage?.remove();
    clearHighlights();
    globalThis.__factNotes = undefined;
  };
  const dispatch = (action: PageAction) => {
    if (life.signal.aborted) return;
    // The extension was updated or removed, and this script belongs to the old one.
    if (isOrphaned()) return stop();
    state = pageReducer(state, action);
    const open = state.open;
    const opened = open?.kind === 'note' ? notes.find(({ key }) => key === open.key) : undefined;
    // Without a stage nothing may be drawn or marked: the notes are there for the popup and the panel to list.
    if (stage) showHighlights(state.dismissed ? [] : notes.map(({ range }) => range), opened?.range);
    stage?.draw(state, { opened, moved: action.type === 'open' || action.type === 'step' });
    void tell();
  };
  const tier = () => (state.dismissed ? 'none' : notes.length > 0 ? 'notes' : state.overview ? 'overview' : 'mention');
  /** Has the toolbar's number counted anew where it changed. */
  const tell = async () => {
    const news = `${tier()} ${state.dismissed ? 0 : notes.length}`;
    if (news === told) return;
    told = news;
    const answer = await call({ type: 'notesChanged' });
    if (answer.ok) return;
    if (isOrphaned()) stop();
    else told = '';
  };
  const settle = () => {
    if (location.href !== address) {
      address = location.href;
      dispatch({ type: 'navigated' });
    }
    notes = reader.notes();
    const refs = notes.map(({ key, fact, score, day }) => ({ key, fact, score, day }));
    dispatch({ type: 'found', notes: refs, overview: notes.length === 0 && reader.overview() });
  };

  globalThis.__factNotes = {
    list: () => (state.dismissed ? [] : notes.map(({ key, fact }) => ({ key, factId: fact }))),
    show(key) {
      // Not even scrolled without a stage: a page sees where it is scrolled to.
      const there = stage !== undefined && notes.some((note) => note.key === key);
      if (there) dispatch({ type: 'open', key });
      return there;
    },
    step() {
      const [first] = state.dismissed ? [] : notes;
      if (!first || !stage) return false;
      dispatch(state.open?.kind === 'note' ? { type: 'step', by: 1 } : { type: 'open', key: first.key });
      stage?.focus();
      return true;
    },
    tier,
    stop,
  };
  watchChanges(
    document,
    async (roots) => {
      for (const root of roots) await reader.read(root);
      if (ready) settle();
    },
    life.signal,
  );
  await reader.read(document.body ?? document.documentElement);
  const settings = await asked;
  if (!settings.ok || !settings.value.on || life.signal.aborted) return stop();
  ready = true;
  if (settings.value.appear === 'nothing') return settle();
  // Who removed the extension comes back to the page next.
  addEventListener('focus', () => isOrphaned() && stop(), { signal: life.signal });
  stage = createStage({
    base,
    language: settings.value.language,
    today: today(),
    pageDay: () => pageDay(document, location.pathname),
    dispatch,
    notes: () => (state.dismissed ? [] : notes),
    onOpenStatement: (fact) => void call({ type: 'openStatement', fact }),
    onNeverOnSite: async () => {
      await call({ type: 'neverOnSite' });
      stop();
    },
    signal: life.signal,
  });
  settle();
}
