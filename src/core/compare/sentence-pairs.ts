import { groupBy } from '../group-by.ts';
import { heaviestChain } from './chain.ts';
import { isReplacement, readingCost } from './reading-cost.ts';
import { type Sentence, sentenceSimilarity, sentencesOf } from './sentence-tokens.ts';
import { shiftPairs, type TokenPair } from './token-pairs.ts';
import { pairRuns } from './token-runs.ts';
import type { Token } from './tokens.ts';

/**
 * Pair the tokens of two texts, sentence first: sentences that are the same are held, what lies
 * between them is aligned by similar sentences or as one run of words, whichever reads better.
 */
export function pairBySentences(before: readonly Token[], after: readonly Token[]): TokenPair[] {
  const shared = sharedSentences(sentencesOf(before), sentencesOf(after));
  const ends = { before: before.length, after: after.length };
  const stretches: TokenPair[][] = [];
  let from = { before: 0, after: 0 };
  for (const { earlier, later } of shared) {
    stretches.push(
      pairBetween(from, { before: earlier.start, after: later.start }),
      shiftPairs(sameTokens(earlier), earlier.start, later.start),
    );
    from = { before: earlier.end, after: later.end };
  }
  stretches.push(pairBetween(from, ends));
  return stretches.flat();

  function pairBetween(start: TokenPair, end: TokenPair): TokenPair[] {
    const pairs = pairStretch(
      before.slice(start.before, end.before),
      after.slice(start.after, end.after),
    );
    return shiftPairs(pairs, start.before, start.after);
  }
}

function sameTokens({ start, end }: Sentence): TokenPair[] {
  return Array.from({ length: end - start }, (_, n) => ({ before: n, after: n }));
}

// A sentence that comes back again and again holds nothing in place.
const MAX_REPEATS = 8;

function sharedSentences(earlier: readonly Sentence[], later: readonly Sentence[]) {
  const places = groupBy(later.entries(), ([, { key }]) => key);
  return heaviestChain(
    [...earlier.entries()].flatMap(([before, sentence]) =>
      (places.get(sentence.key) ?? []).slice(0, MAX_REPEATS).map(([after, other]) => ({
        before,
        after,
        weight: sentence.weight,
        earlier: sentence,
        later: other,
      })),
    ),
  );
}

function pairStretch(before: readonly Token[], after: readonly Token[]): TokenPair[] {
  if (before.length === 0 || after.length === 0) return [];
  const plain = pairRuns(before, after);
  const sentenced = similarSentences(sentencesOf(before), sentencesOf(after)).flatMap(
    ({ earlier, later }) =>
      shiftPairs(
        pairRuns(before.slice(earlier.start, earlier.end), after.slice(later.start, later.end)),
        earlier.start,
        later.start,
      ),
  );
  const cost = (pairs: readonly TokenPair[]) => readingCost(before, after, pairs);
  const best = cost(sentenced) <= cost(plain) ? sentenced : plain;
  return isReplacement(before, after, best) ? [] : best;
}

// Two sentences with less in common than half are not versions of one another.
export const MIN_SENTENCE_SIMILARITY = 0.5;
// Sentence against sentence only in texts of up to fifty by fifty of them; beyond that, plain words.
const MAX_SENTENCE_PAIRS = 2_500;

function similarSentences(before: readonly Sentence[], after: readonly Sentence[]) {
  if (before.length * after.length > MAX_SENTENCE_PAIRS) return [];
  return heaviestChain(
    before.flatMap((earlier, n) =>
      after.flatMap((later, m) => {
        const similarity = sentenceSimilarity(earlier, later);
        if (similarity < MIN_SENTENCE_SIMILARITY) return [];
        const weight = similarity ** 2 * (earlier.weight + later.weight);
        return [{ before: n, after: m, weight, earlier, later }];
      }),
    ),
  );
}
