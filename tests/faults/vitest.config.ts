import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ROOT } from '../../scripts/content.ts';

// A test is up to a dozen whole builds.
const MANY_BUILDS = 600_000;

// A build keeps somewhat more than one core busy: two at a time fill those of a small machine.
const BUILDS_AT_A_TIME = 2;

// As long as all the others together, so that it runs beside them.
const LONGEST = 'killed.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(`/${LONGEST}`);
    return [...files].sort((a, b) => Number(isLongest(b)) - Number(isLongest(a)));
  }
}

export default defineConfig({
  root: ROOT,
  test: {
    include: ['tests/faults/**/*.test.ts'],
    globalSetup: 'tests/faults/global-setup.ts',
    maxWorkers: BUILDS_AT_A_TIME,
    sequence: { sequencer: LongestFirst },
    testTimeout: MANY_BUILDS,
    hookTimeout: MANY_BUILDS,
  },
});
