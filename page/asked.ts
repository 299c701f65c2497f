/**
 * Asks a node by what its kind has, whatever stands in the node's own name: a form answers with its fields where they are
 * named as what it is asked, so that a walk up or along a page could go in a circle. Asked like this it cannot.
 */
export const ask = <K extends keyof Element>(node: Node, name: K): Element[K] =>
  Reflect.get(Element.prototype, name, node);
