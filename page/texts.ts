import { type Holder, hostsBelow, shadowOf, UNMADE } from './trees.ts';

/**
 * The text nodes under a node, those in shadow roots included, which come after those of the tree around them.
 * @param onTree is told every shadow root on the way, and every element whose own code is yet to come.
 */
export function* textsUnder(root: Node, onTree: (tree: Holder) => void): Generator<Text> {
  const trees: Node[] = [root];
  const enter = (host: Element) => {
    const shadow = shadowOf(host);
    if (shadow) {
      onTree(shadow);
      trees.push(shadow);
    } else if (host.matches(UNMADE)) onTree(host);
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
