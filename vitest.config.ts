import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/deep/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The default leaves one core free, which on two cores is half of the machine.
    maxWorkers: '100%',
  },
});
