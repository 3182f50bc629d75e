import type { Leaf, Leaves } from './leaves.ts';
import { type Pair, pairOf } from './pair.ts';
import { similarityOf } from './similarity.ts';

// A word in more blocks than this does not help to find one of them.
const MAX_BLOCKS_WITH_WORD = 12;
// Of the blocks that share rare words with a block, so many are looked at closely.
const MAX_NEAR = 8;

/**
 * Pair blocks that share rare words or rare neighbours of words, whether in order or not: an inverted
 * index, so that the time is in proportion to the number of words.
 */
export function nearPairs({ before, after }: Leaves): Pair[] {
  const looking = before.map((leaf) => ({ leaf, terms: new Set(termsOf(leaf)) }));
  const wanted = new Set<number>();
  for (const { terms } of looking) for (const term of terms) wanted.add(term);
  const index = indexOf(after, wanted);
  return looking.flatMap(({ leaf, terms }) => {
    const votes = new Map<Leaf, number>();
    for (const term of terms) {
      const holders = index.get(term) ?? [];
      if (holders.length > MAX_BLOCKS_WITH_WORD) continue;
      for (const holder of holders) {
        votes.set(holder, (votes.get(holder) ?? 0) + 1 / holders.length);
      }
    }
    return [...votes]
      .toSorted(([m, a], [n, b]) => b - a || m.at - n.at)
      .slice(0, MAX_NEAR)
      .flatMap(([other]) => {
        const similarity = similarityOf(leaf, other);
        return similarity === 0 ? [] : [pairOf(leaf, other, similarity)];
      });
  });
}

function indexOf(leaves: readonly Leaf[], wanted: ReadonlySet<number>): Map<number, Leaf[]> {
  const index = new Map<number, Leaf[]>();
  for (const leaf of leaves) {
    for (const term of termsOf(leaf)) {
      if (!wanted.has(term)) continue;
      const holders = index.get(term);
      if (holders === undefined) index.set(term, [leaf]);
      else if (holders.at(-1) === leaf) continue;
      // One more than is of use is enough to know that the term is of none.
      else if (holders.length <= MAX_BLOCKS_WITH_WORD) holders.push(leaf);
    }
  }
  return index;
}

// Numbers of words stay far below this, so that a word and a pair of words never share a number.
const MAX_WORDS = 2 ** 26;

// Its words and its pairs of words, with repetitions; a first word is a pair with nothing.
function termsOf({ words }: Leaf): Float64Array {
  const terms = new Float64Array(2 * words.length);
  let previous = 0;
  for (const [n, word] of words.entries()) {
    terms[2 * n] = word;
    terms[2 * n + 1] = previous * MAX_WORDS + word;
    previous = word + 1;
  }
  return terms;
}
