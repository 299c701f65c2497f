import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Matcher } from '../../../../core/match.ts';
import type { BlockText } from '../../../../core/passages.ts';
import { blocksOfDocument } from '../../blocks-of-document.ts';
import { blocksOfText } from './article.ts';
import { EffectPanel } from './effect-panel.tsx';
import { isOnTopic, PassageList, standingOf } from './passage-list.tsx';
import { PhrasingEditor } from './phrasing-editor.tsx';
import { readPassages, type SeenPassage } from './read-passages.ts';
import { type Answered, answerAll, matcherWith, type TriedPhrasings } from './trial.ts';
import { Why } from './why.tsx';
import type { WorkbenchData, WorkbenchFact } from './workbench-data.ts';

/** After the last key, before the trial begins: a word is typed in about this time. Milliseconds. */
const SETTLE = 250;

/** A message to itself: timers, of which browsers make later ones wait, would take a fifth of the time. */
const breathe = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

const asWritten = ({ id, claims }: WorkbenchFact): TriedPhrasings => ({ fact: id, claims });

/** The evaluation's answers by a matcher; undefined until all are there. A newer matcher ends the older one's answering. */
function useAnswers(data: WorkbenchData, matcher: Matcher | undefined): readonly Answered[] | undefined {
  const [answered, setAnswered] = useState<{ by: Matcher; answers: readonly Answered[] }>();
  useEffect(() => {
    if (!matcher) return;
    const end = new AbortController();
    void answerAll(matcher, data.evaluation, breathe, end.signal).then(
      (answers) => answers && setAnswered({ by: matcher, answers }),
    );
    return () => end.abort();
  }, [data, matcher]);
  return answered && answered.by === matcher ? answered.answers : undefined;
}

/** The whole page: a text, its passages and why; a fact's phrasings and what they do. Everything stays in this page. */
export function Workbench({ data }: { readonly data: WorkbenchData }) {
  const [blocks, setBlocks] = useState<readonly BlockText[]>([]);
  const [opened, setOpened] = useState<string>();
  const [chosenAt, setChosenAt] = useState(-1);
  const [onlyTopic, setOnlyTopic] = useState(false);
  const [tried, setTried] = useState(() => asWritten(data.facts[0]!));
  const [settled, setSettled] = useState(tried);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const timer = setTimeout(() => setSettled(tried), SETTLE);
    return () => clearTimeout(timer);
  }, [tried]);

  const fact = data.facts.find(({ id }) => id === settled.fact)!;
  const changed = JSON.stringify(settled) !== JSON.stringify(asWritten(fact));
  const plain = useMemo(() => matcherWith(data), [data]);
  const matcher = useMemo(() => (changed ? matcherWith(data, settled) : plain), [data, settled, changed, plain]);
  const before = useAnswers(data, plain);
  const trialled = useAnswers(data, changed ? matcher : undefined);
  const passagesBefore = useMemo(() => readPassages(plain, blocks), [plain, blocks]);
  const passages = useMemo(() => readPassages(matcher, blocks), [matcher, blocks]);
  const chosen = passages[chosenAt];

  const show = (next: readonly BlockText[], name?: string) => {
    setBlocks(next);
    setOpened(name);
    setChosenAt(-1);
    // A whole page is mostly menus and other matters.
    setOnlyTopic(name !== undefined);
  };
  const pick = (id: string) => setTried(asWritten(data.facts.find((one) => one.id === id)!));
  const choose = (passage: SeenPassage) => {
    setChosenAt(passages.indexOf(passage));
    const best = passage.match.fact ?? passage.match.candidates[0]?.fact;
    // What is being written is not thrown away by looking at another passage.
    if (best && !changed && tried === settled) pick(best);
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    show(blocksOfDocument(new DOMParser().parseFromString(await file.text(), 'text/html')), file.name);
    if (field.current) field.current.value = '';
  };

  const why = chosen ? (
    <Why key="why" matcher={matcher} passage={chosen} />
  ) : (
    <section key="why" class="wb-panel" aria-label="Why">
      <h2>Why</h2>
      <p class="fn-muted">
        Choose a passage to see its gate, its candidates, their scores, and what speaks for and against.
      </p>
    </section>
  );
  const effect = (
    <EffectPanel
      key="effect"
      texts={data.evaluation}
      before={before}
      after={changed ? trialled : before}
      changed={changed}
      passages={shiftedPassages(passagesBefore, passages)}
    />
  );

  return (
    <main class="wb">
      <header class="wb-head">
        <h1>Workbench</h1>
        <p class="fn-muted">
          {data.facts.length} facts, {data.match.phrasings.length} phrasings. What you paste or open stays in this page;
          nothing is written or sent.
        </p>
      </header>
      <div class="wb-columns">
        <section class="wb-panel" aria-label="Text">
          <h2>Text</h2>
          <label class="wb-field">
            <span class="fn-label">Paste an article, a paragraph a line</span>
            <textarea
              ref={field}
              rows={8}
              data-part="article"
              onInput={({ currentTarget }) => show(blocksOfText(currentTarget.value))}
            />
          </label>
          <label class="wb-field">
            <span class="fn-label">Or open a saved page</span>
            <input
              type="file"
              accept=".html,.htm,.xhtml,text/html"
              onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
            />
          </label>
          {opened && <p class="fn-muted">Opened: {opened}</p>}
          <p role="status" class="fn-label">
            {passages.length === 0
              ? 'No passages yet.'
              : `${passages.filter(({ whole }) => !whole).length} passages, ${passages.filter(({ noted }) => noted).length} with a note`}
          </p>
          <label class="wb-check">
            <input
              type="checkbox"
              checked={onlyTopic}
              onChange={({ currentTarget }) => setOnlyTopic(currentTarget.checked)}
            />
            Leave out what is not on the topic
          </label>
          <PassageList passages={onlyTopic ? passages.filter(isOnTopic) : passages} chosen={chosen} onChoose={choose} />
        </section>
        {/* What a trial does stands beside what is typed, in sight; without a trial, why a passage stands as it does. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has nothing else by which a keyboard could reach it */}
        <section class="wb-stack" aria-label="Reasons and effect" tabIndex={0}>
          {changed ? [effect, why] : [why, effect]}
        </section>
        <PhrasingEditor facts={data.facts} tried={tried} changed={changed} onTry={setTried} onPick={pick} />
      </div>
    </main>
  );
}

/** Passages that stand otherwise than before; those that came or went (a whole block, tried or not) are left out. */
function shiftedPassages(before: readonly SeenPassage[], after: readonly SeenPassage[]) {
  const key = ({ block, text, whole }: SeenPassage) => `${block} ${whole} ${text}`;
  const was = new Map(before.map((passage) => [key(passage), passage]));
  return after.flatMap((passage) => {
    const old = was.get(key(passage));
    const [from, to] = [old && standingOf(old), standingOf(passage)];
    return from !== undefined && from !== to ? [{ text: passage.text, before: from, after: to }] : [];
  });
}
