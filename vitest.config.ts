import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    setupFiles: ['tests/support/no-network.ts'],
    // Tests share no state, so that a file need not wait for a worker of its own.
    isolate: false,
    // Much of the time goes by while builds run in processes of their own.
    maxWorkers: availableParallelism(),
    // Properties run many times; on a busy machine that takes long without anything being wrong.
    testTimeout: 120_000,
  },
});
