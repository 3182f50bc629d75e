import { defineConfig } from 'vitest/config';
import { ROOT } from '../../scripts/content.ts';

// Each test is several whole builds, and builds take turns.
const SEVERAL_BUILDS = 600_000;

export default defineConfig({
  root: ROOT,
  test: {
    include: ['tests/faults/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: SEVERAL_BUILDS,
    hookTimeout: SEVERAL_BUILDS,
  },
});
