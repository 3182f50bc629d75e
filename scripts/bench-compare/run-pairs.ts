import { type EngineProcess, type Outcome, startEngine } from './engine-process.ts';
import type { NamedEngine } from './engines.ts';
import type { TextPair } from './types.ts';
import { wordsOf } from './words.ts';

export interface RunSettings {
  readonly limitSeconds: number;
  /** Try pairs that are larger than one that took too long. */
  readonly allSizes: boolean;
  /** Compare all pairs of a history in one process: later ones find it warm. */
  readonly together: boolean;
}

/** A pair with the fewest words that can be marked in it. */
export interface SizedPair extends TextPair {
  readonly least: number;
}

export type PairOutcome = Outcome | { readonly kind: 'not-tried' };

/**
 * Runs pairs through an engine, one at a time, so that nothing competes for the processor.
 *
 * @param goesOn Whether the process of a pair, by its number, compares the next one too. Where it does
 * not, the next is cold and has a peak of memory of its own.
 * @returns What came of each pair, in their order.
 */
export async function runPairs(
  engine: NamedEngine,
  pairs: readonly SizedPair[],
  goesOn: (pair: number) => boolean,
  settings: RunSettings,
): Promise<PairOutcome[]> {
  const outcomes: PairOutcome[] = [];
  const slow: SizedPair[] = [];
  let running: EngineProcess | undefined;
  for (const [n, pair] of pairs.entries()) {
    if (!settings.allSizes && slow.some((one) => isLarger(pair, one))) {
      outcomes.push({ kind: 'not-tried' });
      continue;
    }
    running ??= await startEngine(engine);
    const outcome = await running.compare(pair, settings.limitSeconds);
    outcomes.push(outcome);
    if (outcome.kind === 'timeout') slow.push(pair);
    if (outcome.kind !== 'done' || !goesOn(n)) {
      running.end();
      running = undefined;
    }
  }
  running?.end();
  return outcomes;
}

function isLarger(pair: SizedPair, other: SizedPair): boolean {
  return pair.least >= other.least && size(pair) >= size(other);
}

function size({ before, after }: TextPair): number {
  return wordsOf(before.text).length + wordsOf(after.text).length;
}
