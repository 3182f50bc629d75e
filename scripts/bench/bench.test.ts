import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/data/load-content.ts';
import { selectionAsOf } from '../../src/data/selection.ts';
import { AS_OF, emptyContent } from '../new/test-builders.ts';
import { plainText, writePlanText, writerWith } from './plan-text.ts';
import { useOfTree } from './process-tree.ts';
import { randomFrom } from './random.ts';
import { revise } from './revise.ts';
import { benchTable } from './table.ts';
import { writeContent } from './write-content.ts';

const unitsOf = (text: ReturnType<typeof writePlanText>) =>
  text.sections.flatMap(({ units }) => units.map(plainText));

describe('made-up content', () => {
  test('has no mistakes: every record meets its change', () => {
    const { root } = emptyContent();
    writeContent(root, { plans: 2, versions: 3, words: 600, seed: 7 });
    const { model, errors } = loadContent(root, selectionAsOf(AS_OF));
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(model?.plans.map(({ versions }) => versions.length)).toEqual([3, 3]);
    const steps = model?.plans.flatMap((plan) => plan.steps) ?? [];
    const explained = new Set(steps.flatMap(({ changes }) => changes.map((one) => one.explained)));
    expect([...explained].sort()).toEqual(['passage', 'section', 'unexplained']);
  });

  test('is as long as asked for, and the same for the same seed', () => {
    const words = (seed: number) => unitsOf(writePlanText(writerWith(randomFrom(seed)), 2000));
    expect(words(1)).toEqual(words(1));
    expect(words(1)).not.toEqual(words(2));
    expect(words(1).join(' ').split(' ').length).toBeGreaterThan(1900);
  });

  test('differs by about a tenth from version to version', () => {
    const writer = writerWith(randomFrom(3));
    const before = writePlanText(writer, 10_000);
    const { text, revisions } = revise(before, writer);
    const kept = new Set(unitsOf(text));
    const changed = unitsOf(before).filter((unit) => !kept.has(unit)).length;
    const share = changed / unitsOf(before).length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.15);
    const kinds = new Set(revisions.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['added', 'edited', 'moved', 'removed', 'section', 'split']);
  });
});

test('the table gives each build a row, with its steps', () => {
  const row = {
    content: '10 plans',
    run: 'cold',
    seconds: 4.96,
    timings: { check: 1200, pages: 3000 },
    use: { memory: 812_000_000, cpu: 7.25 },
    pages: 1234,
    bytes: 56_000_000,
  } as const;
  expect(benchTable([row]).split('\n')).toEqual([
    '| Content | Run | Time | CPU | check | pages | Peak memory | Pages | Output |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    '| 10 plans | cold | 5.0 s | 7.3 s | 1.2 | 3.0 | 812 MB | 1,234 | 56 MB |',
  ]);
});

test.runIf(process.platform === 'linux')(
  'what a tree of processes uses holds what its root uses',
  () => {
    const own = useOfTree(process.pid);
    const { user, system } = process.cpuUsage();
    expect(own?.memory).toBeGreaterThanOrEqual(process.memoryUsage.rss() / 2);
    expect(own?.cpu).toBeGreaterThanOrEqual((user + system) / 2_000_000);
    expect(useOfTree(2 ** 30)).toBeUndefined();
  },
);
