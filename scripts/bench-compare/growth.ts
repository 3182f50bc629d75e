import type { PlanText } from '../bench/plan-text.ts';
import type { NamedEngine } from './engines.ts';
import { madeUpText, markdownOf } from './made-up.ts';
import { versionText } from './plain-text.ts';
import { markdownTable, seconds } from './print-numbers.ts';
import { type PairOutcome, type RunSettings, runPairs } from './run-pairs.ts';
import type { TextPair } from './types.ts';

/** What an engine needs for texts of growing length. */
export interface Growth {
  readonly engine: string;
  readonly what: 'edited' | 'unrelated';
  /** Milliseconds of the processor, by the number of words of one text. */
  readonly cpu: readonly { readonly words: number; readonly cpu: number | undefined }[];
  /** The power of the number of words with which time grows: 1 is linear, 2 quadratic. */
  readonly exponent: number | undefined;
}

const GROWTH_SIZES = [10_000, 50_000, 100_000, 200_000];

const EACH_COLD = () => false;

/** Runs an engine over made-up texts: a tenth of one edited, and two of which neither is from the other. */
export async function measureGrowth(
  engine: NamedEngine,
  settings: RunSettings,
  sizes: readonly number[] = GROWTH_SIZES,
): Promise<Growth[]> {
  const kinds = ['edited', 'unrelated'] as const;
  const growths: Growth[] = [];
  for (const what of kinds) {
    // The fewest words to mark grow with the size; the size alone is enough to tell what is larger.
    const pairs = sizes.map((words) => ({ ...madeUpPair(words, what), least: words }));
    const outcomes = await runPairs(engine, pairs, EACH_COLD, settings);
    const cpu = sizes.map((words, n) => ({ words, cpu: cpuOf(outcomes[n]) }));
    growths.push({ engine: engine.name, what, cpu, exponent: exponentOf(cpu) });
  }
  return growths;
}

/** One row for every engine and kind of pair. */
export function growthTable(growths: readonly Growth[]): string {
  const sizes = growths[0]?.cpu.map(({ words }) => words) ?? [];
  return markdownTable(
    ['CPU s', 'Texts', ...sizes.map((words) => `${words / 1000},000 words`), 'Exponent'],
    growths.map(({ engine, what, cpu, exponent }) => [
      engine,
      what,
      ...cpu.map((one) => (one.cpu === undefined ? '–' : seconds(one.cpu))),
      exponent?.toFixed(2) ?? '',
    ]),
  );
}

/** The slope of the line through the points, both axes logarithmic (least squares). */
export function exponentOf(cpu: Growth['cpu']): number | undefined {
  const points = cpu.flatMap(({ words, cpu: time }) =>
    time === undefined ? [] : [{ x: Math.log(words), y: Math.log(Math.max(time, 1)) }],
  );
  if (points.length < 2) return undefined;
  const mean = (value: (point: (typeof points)[number]) => number) =>
    points.reduce((sum, point) => sum + value(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}

function cpuOf(outcome: PairOutcome | undefined): number | undefined {
  return outcome?.kind === 'done' ? outcome.cpu : undefined;
}

/** A made-up text and another: a later version of it, or one by other writers. */
function madeUpPair(words: number, what: Growth['what']): TextPair {
  const before = madeUpText(words, 1);
  const after =
    what === 'edited' ? before.map(({ revised }) => revised) : textsOf(words, OTHER_SEED);
  return {
    name: `${words} words, ${what}`,
    before: versionText(markdownOf(before.map(({ text }) => text))),
    after: versionText(markdownOf(after)),
  };
}

const OTHER_SEED = 1_000_000;

function textsOf(words: number, seed: number): PlanText[] {
  return madeUpText(words, seed).map(({ text }) => text);
}
