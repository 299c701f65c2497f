import { defineConfig } from 'vitest/config';

/** Tests in real browsers, one file after another: two browsers at once would spoil each other's times. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    // A browser on a busy machine misses a deadline now and then; what fails twice is broken. The report names each second try.
    retry: 1,
    // A cold Firefox on a busy machine takes its time.
    hookTimeout: 120_000,
  },
});
