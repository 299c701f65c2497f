import { createClasses, meets, type PageGateData, withBorrowed } from '../core/classes.ts';
import { normalized, roughExpression } from '../core/vocabulary.ts';
import { ask } from './asked.ts';
import { blockHolderOf, blocksIn, INVISIBLE, isBlock, isUnread } from './blocks.ts';
import { inSlices } from './slices.ts';
import { type Holder, hostsBelow, shadowOf, UNMADE } from './trees.ts';

export interface PageGate {
  /** Whether some text may have a word of the topic in it, wherever it stands; the only test on most text. */
  readonly stirs: (text: string) => boolean;
  /** `title`: the document's, which stands in for a heading. */
  readonly finding: (passage: string, title: string) => Finding;
}

/** The gate of a page: decides on a passage and the page's title; nearer neighbours are the second stage's matter. */
export function createPageGate(data: PageGateData): PageGate {
  const expressionOf = (source: string) => new RegExp(source);
  const classes = createClasses(data, expressionOf);
  const rough = roughExpression(data.trigger);
  let trigger: RegExp | undefined;
  return {
    stirs: (text) => rough.test(text.split(INVISIBLE).join('')),
    finding(passage, title) {
      // Most passages end here, and their page never pays for making the exact expression.
      if (!rough.test(passage)) return 'nothing';
      const plain = normalized(passage);
      trigger ??= expressionOf(data.trigger);
      if (!trigger.test(plain)) return 'nothing';
      const own = classes.find(plain);
      if (classes.veto(plain, own) >= 0) return 'nothing';
      const found = withBorrowed(classes, data, own, normalized(title));
      return meets(data.page, found) ? 'topic' : meets(data.mention, found) ? 'mention' : 'nothing';
    },
  };
}

/** What a look through text came to: read the page in full, a dot on the button, or nothing. */
export type Finding = 'topic' | 'mention' | 'nothing';

/**
 * An element with more descendants than this is looked through child by child: a step must not take long. Exported, as the
 * other numbers of the gate are: of what is exported the bundler writes the value in its place, which saves bytes there.
 */
export const MANY = 2_000;

/** As many child nodes of one element are taken at a time, for the same reason. */
export const STRETCH = 200;

/** A step of the look; true where it found the topic. */
type Step = () => boolean;

/**
 * Looks through the text under `root` for the topic, in slices, and stops at the first passage that calls for reading the
 * page in full. Whole parts of a page are tested by their joined text, which costs no object for each node; only a part
 * with a word of the topic is looked into. Whether text is shown is not asked: that would cost the page its layout.
 * @param onTree is told every shadow root on the way, and every element whose own code is yet to come: it may get one.
 */
export async function lookThrough(
  gate: PageGate,
  root: Node,
  signal: AbortSignal,
  onTree: (tree: Holder) => void,
): Promise<Finding> {
  const { title } = document;
  let finding: Finding = 'nothing';
  /** Decides on the blocks right inside a part, in a stretch of its children and the next: no passage is cut in two between them. */
  const settles = (part: Holder, from: Node | null = ask(part, 'firstChild')) =>
    (part.nodeType === 11 || isBlock(part as Element)) &&
    blocksIn(part, isUnread, from, 2 * STRETCH).some(({ text }) => {
      const found = gate.finding(text, title);
      if (found !== 'nothing') finding = found;
      return found === 'topic';
    });

  const holder = blockHolderOf(root);
  if (!holder) return finding;
  const steps: Step[] = [];
  /** Looks into a part: right inside it now, at its children next, from `first` on unless the page took that away. */
  const enter = (part: Holder, look: (part: Holder) => boolean, first?: Node) => {
    const from = first && ask(first, 'parentNode') === part ? first : ask(part, 'firstChild');
    let child = from;
    for (let left = STRETCH; child && left--; child = ask(child, 'nextSibling')) {
      const one = child as Element;
      if (one.nodeType === 1 && !isUnread(one)) steps.push(() => look(one));
    }
    const rest = child;
    if (rest) steps.push(() => enter(part, look, rest));
    return settles(part, from);
  };
  const lookForTrees = (host: Element) => {
    const shadow = shadowOf(host);
    if (shadow && blockHolderOf(shadow)) {
      onTree(shadow);
      steps.push(() => gather(shadow));
    } else if (host.matches(UNMADE)) onTree(host);
  };
  const test = (part: Holder): boolean => gate.stirs(part.textContent as string) && enter(part, test);
  /** Finds the shadow roots of a part, then tests it. */
  const gather = (part: Holder): boolean => {
    if (part.nodeType === 1) lookForTrees(part as Element);
    if (part.nodeType === 11 || (part as Element).getElementsByTagName('*')[MANY]) return enter(part, gather);
    for (const host of hostsBelow(part)) lookForTrees(host);
    return test(part);
  };
  if (root.nodeType !== 3) steps.push(() => gather(root as Holder));
  // What changed may be a part of a line: then the block around it is decided on, and nothing else of it looked at.
  if (holder !== root) steps.push(() => enter(holder, () => false));
  await inSlices(() => {
    const step = steps.shift();
    try {
      return (step && !step()) as boolean;
    } catch {
      // A form may hold fields named as what we ask of it; its text is left out, the rest of the page is not.
      return true;
    }
  }, signal);
  return finding;
}
