import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCorpus, stepsOf } from '../../scripts/bench-compare/corpus.ts';
import * as jsdiff from '../../scripts/bench-compare/engines/jsdiff-words.ts';
import * as ours from '../../scripts/bench-compare/engines/ours.ts';
import { countMarks, markedWords, sumCounts } from '../../scripts/bench-compare/metrics.ts';
import { judgeMoves } from '../../scripts/bench-compare/moves.ts';
import type { SizedPair } from '../../scripts/bench-compare/run-pairs.ts';
import { joinRuns } from '../../scripts/bench-compare/runs.ts';
import { sidesOf } from '../../scripts/bench-compare/sides.ts';

const corpus = readCorpus(fileURLToPath(new URL('../fixtures/compare', import.meta.url)));
const steps = corpus.histories.flatMap(stepsOf);

function compareWithOurs(pair: SizedPair) {
  const [before, after] = [ours.read(pair.before.markdown), ours.read(pair.after.markdown)];
  const comparison = ours.compare(before, after);
  const runs = ours.runsOf(comparison);
  const findings = ours.findingsOf(comparison, before, after);
  return { runs, counts: countMarks(pair, runs, pair.least, findings) };
}

describe('our comparison of versions of a document', () => {
  test.each(steps)('loses nothing and leaves clean what did not change: $name', (pair) => {
    const { counts } = compareWithOurs(pair);
    expect(counts).toMatchObject({ exact: 1, complete: 1, cuts: 0, shortMoves: 0 });
    expect(counts.clean).toBe(counts.unchanged);
  });

  test('marks fewer words than the engine that most tools use', () => {
    const other = steps.map((pair) => {
      const runs = jsdiff.runsOf(jsdiff.compare(pair.before.text, pair.after.text));
      return countMarks(pair, runs, pair.least);
    });
    const own = steps.map((pair) => compareWithOurs(pair).counts);
    expect(sumCounts(own).marked).toBeLessThan(sumCounts(other).marked);
  });
});

// What a perfect reader marks, and a word in fifty more.
const MOST_WORDS = 1.02;

describe('our comparison of a document in which changes were planted', () => {
  test.each(corpus.planted)('finds every move and marks what came and went: $name', (pair) => {
    const { runs, counts } = compareWithOurs(pair);
    const sides = sidesOf(joinRuns(runs), pair);
    expect(judgeMoves(sides.after, pair.truth.moved)).toMatchObject({ missed: [], falseMoves: 0 });
    expect(markedWords(sides)).toBeLessThanOrEqual(MOST_WORDS * pair.truth.words);
    expect(counts.exact).toBe(1);
  });
});
