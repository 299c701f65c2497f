/** The chain of trees that a node stands in: itself, the host of its shadow root, that one's host, and so on. */
function chainOf(node: Node): Node[] {
  const chain = [node];
  for (let host = hostOf(node); host; host = hostOf(host)) chain.unshift(host);
  return chain;
}

const hostOf = (node: Node): Element | undefined => (node.getRootNode() as ShadowRoot).host;

/** Compares two ranges by their place on the page, through shadow roots: negative where the first one comes first. */
export function byPlace(a: Range, b: Range): number {
  const first = a.startContainer;
  const second = b.startContainer;
  if (first.getRootNode() === second.getRootNode()) return a.compareBoundaryPoints(Range.START_TO_START, b);
  const chainA = chainOf(first);
  const chainB = chainOf(second);
  let at = 0;
  while (chainA[at] && chainA[at] === chainB[at]) at++;
  const inA = chainA[at];
  const inB = chainB[at];
  if (!inA || !inB) return inA ? 1 : -1;
  const place = inA.compareDocumentPosition(inB);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
