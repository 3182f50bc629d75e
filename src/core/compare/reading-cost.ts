import type { TokenPair } from './token-pairs.ts';
import type { Token } from './tokens.ts';

// What a mark and an island of up to two words between marks cost a reader, in words marked.
const MARK_COST = 1.5;
const ISLAND_COST = 2;
const ISLAND_WORDS = 2;

/** What it costs to read two runs of tokens marked by these pairs: the lower, the better. */
export function readingCost(
  before: readonly Token[],
  after: readonly Token[],
  pairs: readonly TokenPair[],
): number {
  const marked = weigh(before) + weigh(after) - 2 * weigh(keptTokens(before, pairs));
  const islands = keptRuns(before, pairs)
    .slice(1, -1)
    .filter((words) => words <= ISLAND_WORDS).length;
  return marked + MARK_COST * countMarks(before, after, pairs) + ISLAND_COST * islands;
}

// Two runs are shown as one text out and another in when less than this share of them stays …
const MIN_KEPT = 0.2;
// … unless one side is mostly still there, or this many words in a row are.
const MIN_KEPT_OF_SHORTER = 0.5;
const MIN_RUN = 4;

/** Whether so little stays that a reader is better served by one text out and another in. */
export function isReplacement(
  before: readonly Token[],
  after: readonly Token[],
  pairs: readonly TokenPair[],
): boolean {
  const kept = weigh(keptTokens(before, pairs));
  const [a, b] = [weigh(before), weigh(after)];
  return (
    2 * kept < MIN_KEPT * (a + b) &&
    kept < MIN_KEPT_OF_SHORTER * Math.min(a, b) &&
    keptRuns(before, pairs).every((words) => words < MIN_RUN)
  );
}

function weigh(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0);
}

function keptTokens(before: readonly Token[], pairs: readonly TokenPair[]): Token[] {
  const kept = new Set(pairs.map((pair) => pair.before));
  return before.filter((_, n) => kept.has(n));
}

function countMarks(
  before: readonly Token[],
  after: readonly Token[],
  pairs: readonly TokenPair[],
): number {
  let marks = 0;
  let from = { before: 0, after: 0 };
  for (const to of [...pairs, { before: before.length, after: after.length }]) {
    if (to.before > from.before) marks += 1;
    if (to.after > from.after) marks += 1;
    from = { before: to.before + 1, after: to.after + 1 };
  }
  return marks;
}

// Numbers of words in the runs of tokens that stay together.
function keptRuns(before: readonly Token[], pairs: readonly TokenPair[]): number[] {
  const runs: number[] = [];
  let words = 0;
  let previous: TokenPair | undefined;
  for (const pair of pairs) {
    const follows = previous?.before === pair.before - 1 && previous.after === pair.after - 1;
    if (previous !== undefined && !follows) {
      runs.push(words);
      words = 0;
    }
    if (before[pair.before]?.kind === 'word') words += 1;
    previous = pair;
  }
  return previous === undefined ? [] : [...runs, words];
}
