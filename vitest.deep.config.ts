import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/deep/**/*.test.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
