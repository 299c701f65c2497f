import { defineConfig } from 'vitest/config';

/** Unit tests: quick, no browser. A test that needs a document asks for happy-dom in its first line. */
export default defineConfig({
  plugins: [],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // Only what hangs is to fail by it: a busy machine takes its time.
    testTimeout: 30_000,
  },
});
