import { knownStems } from '../../core/evidence.ts';
import { createGate, wakingWords } from '../../core/gate.ts';
import { createLexicon } from '../../core/lexicon.ts';
import { createMatcher } from '../../core/match.ts';
import type { PageFacts } from '../../core/pack/pack.ts';
import { BLANK_PAGE, type PageAction, type PageState, pageReducer } from '../../core/page-state.ts';
import { today } from '../../core/today.ts';
import type { FactId } from '../../core/types.ts';
import { wordsTest } from '../../core/vocabulary.ts';
import { clearHighlights, showHighlights } from '../../page/highlights.ts';
import { removeOldHosts } from '../../page/host.ts';
import { isInSight } from '../../page/in-sight.ts';
import { pageDay } from '../../page/page-day.ts';
import { LOW } from '../../page/placement.ts';
import { createReader, type PageNote } from '../../page/reader.ts';
import { turn } from '../../page/slices.ts';
import { watchChanges } from '../../page/watch.ts';
import { watchShown } from '../../page/watch-shown.ts';
import { call, isOrphaned } from '../../platform/call.ts';
import type { FrameSettings } from '../../platform/protocol.ts';
import { createStage, type Stage } from './stage.tsx';

/** Rests between looks, in times of a look: shorter than the gate's, because here a reader waits for the next post's note. */
const REST = 9;

/** A frame narrower than this, in px, or too low, has no room for a card beside a passage: there none opens by itself. */
const NARROW = 300;

const isCramped = () => window !== window.top && (innerWidth < NARROW || innerHeight < LOW);

/** What one frame's notes hang on: everything that the second stage does, until something stops it. */
export async function startNotes({ base, gate, lexicon, match }: PageFacts): Promise<void> {
  // Asked first and awaited last: the answer comes while the matcher is built and the page is read.
  const asked = call({ type: 'settings' });
  const life = new AbortController();
  const matcher = createMatcher(match, createLexicon(lexicon, knownStems(match.evidence)), createGate(gate));
  const triggers = wordsTest(wakingWords(gate));
  const watchTree = watchChanges(document, (roots) => readAll(roots), life.signal, REST);
  const shownWatch = watchShown((turned) => {
    if (turned.length > 0 || reader.sightChanged()) void readAll(turned);
  }, life.signal);
  const reader = createReader(matcher, {
    triggers,
    onTree: watchTree,
    onWorth: shownWatch.watch,
    isInSight,
    signal: life.signal,
  });

  let state: PageState = BLANK_PAGE;
  let notes: readonly PageNote[] = [];
  let address = addressOf(location);
  let stage: Stage | undefined;
  let told = '';
  let frame: FrameSettings | undefined;

  const stop = () => {
    life.abort();
    stage?.remove();
    clearHighlights();
    globalThis.__factNotes = undefined;
    // The number on the button, the popup and the panel follow.
    void call({ type: 'notesChanged' });
  };
  const dispatch = (action: PageAction) => {
    if (life.signal.aborted) return;
    // The extension was updated or removed, and this script belongs to the old one.
    if (isOrphaned()) return stop();
    // Where notes wait behind the pill, none is introduced by opening.
    state = pageReducer(frame?.appear === 'open' ? state : { ...state, introduced: true }, action);
    const open = state.open;
    const opened = open?.kind === 'note' ? notes.find(({ key }) => key === open.key) : undefined;
    if (stage)
      showHighlights(
        marked().map(({ range }) => range),
        frame?.highlight === 'none' ? undefined : opened?.range,
      );
    stage?.draw(state, { opened, moved: action.type === 'open' || action.type === 'step' });
    void tell();
  };
  /** The notes whose passages the page shows as marked. */
  const marked = () => (state.dismissed || frame?.highlight === 'none' ? [] : notes);
  const quiet = () => frame?.overview === false;
  /** An overview only once the whole page was read: what is read next may hold a claim. */
  const tier = () => {
    if (state.dismissed) return 'none';
    if (notes.length > 0) return 'notes';
    if (state.overview) return 'overview';
    return !quiet() && reader.rest() === 'mention' ? 'mention' : 'none';
  };
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
  /** For the reader; an answer that does not come because the extension was updated takes the old card away. */
  const ask: typeof call = async (message) => {
    const answer = await call(message);
    if (!answer.ok && isOrphaned()) stop();
    return answer;
  };
  const settle = () => {
    const before = notes;
    notes = reader.notes();
    const here = addressOf(location);
    // An address may change while what was on the page stays, as where a story is scrolled into: then nobody went away.
    if (here !== address && !before.some(({ key }) => notes.some((note) => note.key === key))) {
      address = here;
      // Another page with as many notes is news all the same.
      told = '';
      dispatch({ type: 'navigated' });
    }
    if (isCramped()) state = { ...state, introduced: true };
    const shares = (fact: FactId) => notes.filter((note) => note.fact === fact).length - 1;
    const refs = notes.map(({ key, fact, score, day }) => ({ key, fact, score, day, more: shares(fact) }));
    dispatch({ type: 'found', notes: refs, overview: notes.length === 0 && !quiet() && reader.rest() === 'overview' });
  };
  const readAll = async (roots: readonly Node[]) => {
    for (const root of roots) await reader.read(root);
    if (frame && !life.signal.aborted) settle();
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
  // A page that comes back from the back-forward cache is as it was; its button is not.
  const comesBack = (event: PageTransitionEvent) => {
    if (!event.isTrusted) return;
    told = '';
    settle();
  };
  // Between the build, what the first match needs, the look and the drawing, the page has its turn.
  await turn();
  for (const _ of matcher.prepare()) await turn();
  await turn();
  await reader.read(document.body ?? document.documentElement);
  const settings = await asked;
  if (!settings.ok || !(settings.value.on || globalThis.__factNotesAsked) || life.signal.aborted) return stop();
  frame = settings.value;
  const { language, appear, textSize, mark, listen } = frame;
  if (listen) {
    addEventListener('pageshow', comesBack, { signal: life.signal });
    shownWatch.listen();
  }
  if (appear !== 'nothing') {
    await turn();
    if (life.signal.aborted) return;
    removeOldHosts(document);
    // Who removed the extension comes back to the page next.
    addEventListener('focus', () => isOrphaned() && stop(), { signal: life.signal });
    stage = createStage({
      base,
      language,
      textSize,
      mark,
      today: today(),
      pageDay: () => pageDay(document, location.pathname),
      dispatch,
      notes: marked,
      onOpenStatement: (fact) => void ask({ type: 'openStatement', fact }),
      onOpenPanel: async () => {
        const answer = await ask({ type: 'openPanel' });
        return answer.ok ? answer.value : { opened: false };
      },
      onNeverOnSite: async () => {
        await call({ type: 'neverOnSite' });
        stop();
      },
      alive: () => {
        const orphaned = isOrphaned();
        if (orphaned) stop();
        return !orphaned;
      },
      signal: life.signal,
    });
    await turn();
    if (life.signal.aborted) return;
  }
  settle();
}

/** What makes a page another page: a fragment only where an app routes by it, and not where it is a place on the page. */
const addressOf = ({ href, hash }: Location) => (/^#[!/]/.test(hash) ? href : href.slice(0, href.length - hash.length));
