import { isFigure, isWord, type Needle, wordsIn } from './needles.ts';
import { findRuns, indexRuns, type Run, textOfRun } from './runs.ts';
import type { Unpacked } from './unpack.ts';

/**
 * Leaves out the needles that prove nothing.
 *
 * What stands in published content too has not leaked, and words that the site itself says (“read
 * the whole plan”) come from there. A needle counts when it stands nowhere in either, and
 *
 * - a passage of six words and a name of two then always;
 * - a long phrase too, but where figures are in it, one of them or the words between them must stand
 *   nowhere either: pages put counts into phrases of their own;
 * - a phrase or name that is shorter, when one of its words stands nowhere at all;
 * - a figure with the words beside it, when the figure stands nowhere at all;
 * - an address even where it stands in published content: whoever links to what is held back has
 *   told of it.
 *
 * @param known What is published, and what the site says by itself.
 */
export function distinctive(needles: readonly Needle[], known: Iterable<Unpacked>): Needle[] {
  const tried = needles.map((needle) => ({ needle, trial: trialOf(needle) }));
  const index = indexRuns(tried.flatMap(({ trial }) => [...trial.none, ...trial.notAll]));
  const standing = new Set<Run>();
  for (const { bytes, form } of known) {
    findRuns(index, bytes, form, (run) => standing.add(run));
  }
  const texts = new Set([...standing].map(textOfRun));
  const isNew = (run: Run) => !texts.has(textOfRun(run));
  return tried
    .filter(({ trial: { counts, none, notAll } }) => {
      return counts && none.every(isNew) && (notAll.length === 0 || notAll.some(isNew));
    })
    .map(({ needle }) => needle);
}

/** What is looked for in published content to find out whether a needle counts. */
interface Trial {
  readonly counts: boolean;
  /** None of these may stand there. */
  readonly none: readonly Run[];
  /** Not all of these. */
  readonly notAll: readonly Run[];
}

// Shorter ones are as likely to stand somewhere by chance.
const SHORTEST_PHRASE = 12;
const SHORTEST_NAME = 8;
const SHORTEST_WORD = 5;
// “news/opening”; one word alone is no address that anything else could not have.
const FEWEST_IN_ADDRESS = 2;

function trialOf(needle: Needle): Trial {
  const words = wordsIn(needle);
  const part = (at: number, length: number): Run => ({ of: needle.of, at: needle.at + at, length });
  const places = (test: (word: string) => boolean) =>
    words.flatMap((word, at) => (test(word) ? [part(at, 1)] : []));
  const none = [part(0, needle.length)];

  switch (needle.kind) {
    case 'address':
      return { counts: words.length >= FEWEST_IN_ADDRESS, none: [], notAll: [] };
    case 'figure':
      return { counts: true, none: [...none, ...places(isFigure)], notAll: [] };
    case 'passage':
      return { counts: true, none, notAll: [] };
    case 'phrase':
    case 'name': {
      if (!isLong(needle.kind, words)) {
        const telling = places((word) => word.length >= SHORTEST_WORD || isFigure(word));
        // A date alone says nothing.
        return { counts: telling.length > 0 && words.some(isWord), none, notAll: telling };
      }
      const numbers = places((word) => /\d/.test(word));
      if (needle.kind === 'name' || numbers.length === 0) return { counts: true, none, notAll: [] };
      const [at, length] = longestWithoutNumber(words);
      return { counts: true, none, notAll: [...numbers, part(at, length)] };
    }
  }
}

function isLong(kind: 'phrase' | 'name', words: readonly string[]): boolean {
  const { length } = words.join('');
  const fewest = kind === 'name' ? 1 : 2;
  const isEnough = words.length > fewest && words.filter(isWord).length >= fewest;
  return isEnough && length >= (kind === 'name' ? SHORTEST_NAME : SHORTEST_PHRASE);
}

/** Place and length of the longest stretch of words without a digit. */
function longestWithoutNumber(words: readonly string[]): [at: number, length: number] {
  let longest: [number, number] = [0, 0];
  let from = 0;
  for (const [index, word] of [...words, '0'].entries()) {
    if (!/\d/.test(word)) continue;
    if (index - from > longest[1]) longest = [from, index - from];
    from = index + 1;
  }
  return longest;
}
