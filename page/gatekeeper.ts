import { createClasses, meets, type PageGateData, withBorrowed } from '../core/classes.ts';
import { roughExpression, wordsExpression } from '../core/vocabulary.ts';
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
  const classes = createClasses(data);
  const rough = roughExpression(data.trigger);
  let trigger: RegExp | undefined;
  return {
    stirs: (text) => rough.test(text.split(INVISIBLE).join('')),
    finding(passage, title) {
      trigger ??= wordsExpression(data.trigger);
      if (!trigger.test(passage)) return 'nothing';
      const own = classes.find(passage);
      if (classes.veto(passage, own) >= 0) return 'nothing';
      const found = withBorrowed(classes, data, own, title);
      return meets(data.page, found) ? 'topic' : meets(data.mention, found) ? 'mention' : 'nothing';
    },
  };
}

/** What a look through text came to: read the page in full, a dot on the button, or nothing. */
export type Finding = 'topic' | 'mention' | 'nothing';

/** An element with more descendants than this is looked through child by child: a step must not take long. */
const MANY = 2_000;

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
  const title = root.ownerDocument?.title ?? '';
  let finding: Finding = 'nothing';
  /** Decides on the blocks right inside a part. */
  const settles = (part: Holder) =>
    (part.nodeType === 11 || isBlock(part as Element)) &&
    blocksIn(part).some(({ text }) => {
      const found = gate.finding(text, title);
      if (found !== 'nothing') finding = found;
      return found === 'topic';
    });

  const holder = blockHolderOf(root);
  if (!holder || (holder !== root && settles(holder))) return finding;
  // Parts whose shadow roots are still to be found, and parts still to be tested.
  const parts: Holder[] = root.nodeType === 3 ? [] : [root as Holder];
  const texts: Holder[] = [];
  const pushChildren = (to: Holder[], part: Holder) => {
    for (let child = part.lastElementChild; child; child = child.previousElementSibling)
      if (!isUnread(child)) to.push(child);
  };
  const enter = (host: Element) => {
    const shadow = shadowOf(host);
    if (shadow && blockHolderOf(shadow)) {
      onTree(shadow);
      parts.push(shadow);
    } else if (host.matches(UNMADE)) onTree(host);
  };
  await inSlices(() => {
    let part = texts.pop();
    if (part) {
      if (!gate.stirs(part.textContent as string)) return true;
      pushChildren(texts, part);
      return !settles(part);
    }
    part = parts.pop();
    if (!part) return false;
    if (part.nodeType === 1) enter(part as Element);
    if (part.nodeType === 11 || (part as Element).getElementsByTagName('*')[MANY]) {
      pushChildren(parts, part);
      return !settles(part);
    }
    for (const host of hostsBelow(part)) enter(host);
    texts.push(part);
    return true;
  }, signal);
  return finding;
}
