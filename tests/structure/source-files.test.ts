import { expect, test } from 'vitest';
import { readSource, withoutComments } from './source-files.ts';

test('imports are read with their target, by name or from the project’s root, and whether only types', () => {
  const { imports } = readSource('platform/protocol.ts');
  expect(imports).toEqual([
    { target: 'zod/mini', own: false, typeOnly: false },
    { target: 'core/pack/pack.ts', own: true, typeOnly: true },
    { target: 'core/settings.ts', own: true, typeOnly: true },
    { target: 'core/types.ts', own: true, typeOnly: true },
  ]);
});

test('an import of a value beside a type is no import of types alone', () => {
  const quotation = readSource('core/passages.ts').imports.find(({ target }) => target === 'core/sentences.ts');
  expect(quotation?.typeOnly).toBe(false);
});

test.each([
  { name: 'a line', code: 'a();\n// fetch(x)\nb();', left: 'a();\n\nb();' },
  { name: 'a block', code: 'a(); /* fetch(x)\n fetch(y) */ b();', left: 'a();  b();' },
  { name: 'no address in a string', code: "open('https://example.org')", left: "open('https://example.org')" },
])('comments are taken out: $name', ({ code, left }) => {
  expect(withoutComments(code)).toBe(left);
});
