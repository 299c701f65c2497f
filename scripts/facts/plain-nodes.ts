/**
 * Lets the page's own reading of blocks (`page/blocks.ts`) run over a parsed document. In a browser it asks nodes by
 * the prototype of their kind; in Node no kinds stand in the global scope, and what a parser makes is asked itself.
 */
if (!('Element' in globalThis)) {
  const asked = new Proxy({}, { get: (_, name, node) => Reflect.get(node, name) });
  Object.defineProperty(globalThis, 'Element', { value: { prototype: asked } });
}
