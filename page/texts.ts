import { hostsBelow, shadowOf } from './trees.ts';

/**
 * The text nodes under a node, those in shadow roots included, which come after those of the tree around them.
 * @param onRoot is told every shadow root on the way.
 */
export function* textsUnder(root: Node, onRoot: (root: ShadowRoot) => void): Generator<Text> {
  const trees: Node[] = [root];
  const enter = (host: Element) => {
    const shadow = shadowOf(host);
    if (!shadow) return;
    onRoot(shadow);
    trees.push(shadow);
  };
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    if (tree.nodeType === 3) yield tree as Text;
    else {
      if (tree.nodeType === 1) enter(tree as Element);
      for (const host of hostsBelow(tree as Element)) enter(host);
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
    }
  }
}
