import { expect, test } from 'vitest';
import { CommandError } from '../command-error.ts';
import { enginesFor, OURS, YARDSTICK } from './engines.ts';
import { countMarks } from './metrics.ts';
import { pairOf } from './test-pairs.ts';
import type { EngineModule, Run } from './types.ts';

const pair = pairOf(
  `# Beds & wards

We will keep 24 beds open at night, as we <always> did.

- Carers get a break of one week.
- Buses run until midnight on Fridays.

The board meets in public on the second Tuesday of the month.`,
  `# Beds & wards

The board meets in public on the second Tuesday of the month.

We will keep 18 beds open at night, as we <always> did. Nobody is sent home.

- Buses run until eleven on Fridays.
- Carers get a break of one week.`,
);

const WITH_OWN_SPACE = [YARDSTICK, 'node-htmldiff', 'htmldiff-js'];

test.each(enginesFor([], []))(
  '$name gives runs from which both texts can be put together',
  async ({ name, url }) => {
    const engine = (await import(url)) as EngineModule;
    const form = engine.read ? 'markdown' : 'text';
    const read = engine.read ?? ((text: string) => text);
    const [before, after] = [read(pair.before[form]), read(pair.after[form])];
    const result = engine.compare(before, after);
    const runs = engine.runsOf?.(result) ?? (result as readonly Run[]);
    const findings = engine.findingsOf?.(result, before, after);
    const counts = countMarks(pair, runs, pair.least, findings);
    expect(counts.complete).toBe(1);
    if (!WITH_OWN_SPACE.includes(name)) expect(counts.exact).toBe(1);
    if (!engine.findsMoves) expect(counts.marked).toBeGreaterThanOrEqual(pair.least);
    expect(counts.marked).toBeGreaterThan(0);
  },
);

test('engines are chosen by parts of their names', () => {
  expect(enginesFor([], ['planledger', 'diffwords']).map(({ name }) => name)).toEqual([
    OURS,
    YARDSTICK,
    'jsdiff diffWordsWithSpace',
  ]);
  expect(() => enginesFor([], ['wdiff'])).toThrow(/^No engine is called “wdiff”\. There are: /);
});

test('an engine from elsewhere needs a name and a file', () => {
  const [engine] = enginesFor([`here=${import.meta.filename}`], ['here']);
  expect(engine).toEqual({ name: 'here', url: import.meta.url });
  expect(() => enginesFor(['other=no-such-file.mjs'], [])).toThrow(CommandError);
});
