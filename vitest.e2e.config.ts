import { defineConfig } from 'vitest/config';

/** Tests in real browsers, one file after another: two browsers at once would spoil each other's times. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    // A cold Firefox on a busy machine takes its time.
    hookTimeout: 120_000,
  },
});
