import { eachWord, type TextForm } from './words.ts';

/** How many words in a row are looked for at most: a passage that shares six with another is a copy of it. */
export const LONGEST_RUN = 6;

/** Words of a text, as they are compared. */
export interface Words {
  readonly words: readonly string[];
  readonly hashes: Int32Array;
}

/** Some words in a row of a text. */
export interface Run {
  readonly of: Words;
  /** The first of them. */
  readonly at: number;
  /** How many, `LONGEST_RUN` at most. */
  readonly length: number;
}

/** Runs of words, made ready for finding all of them in one pass over a text. */
export interface RunIndex<R extends Run> {
  /** By the hash of all their words. */
  readonly byHash: ReadonlyMap<number, readonly R[]>;
  /** One bit for each remainder of a hash: tells of most words of a text that no run ends there. */
  readonly bits: Uint8Array;
  /** The same for the last three words of runs of three words and more. */
  readonly tails: Uint8Array;
}

/**
 * The words of a text in their order, those in tags left out.
 *
 * @example
 * wordsOf('The <b>Walk-in</b> centre’s').words // => ['the', 'walk', 'in', 'centre', 's']
 */
export function wordsOf(text: string): Words {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder();
  const words: string[] = [];
  const hashes: number[] = [];
  eachWord(bytes, 'marked-up', (hash, from, to, inTag) => {
    if (inTag) return;
    words.push(decoder.decode(bytes.subarray(from, to)).toLowerCase());
    hashes.push(hash);
  });
  return { words, hashes: Int32Array.from(hashes) };
}

/** The words of a run as a text. */
export function textOfRun({ of, at, length }: Run): string {
  return of.words.slice(at, at + length).join(' ');
}

/** @param runs Each of one word at least and `LONGEST_RUN` at most; of those that say the same the first is found. */
export function indexRuns<R extends Run>(runs: readonly R[]): RunIndex<R> {
  const unique = new Map(runs.toReversed().map((run) => [textOfRun(run), run]));
  const byHash = Map.groupBy(unique.values(), hashOfRun);
  const tails = [...unique.values()]
    .filter(({ length }) => length >= TAIL)
    .map(({ of, at, length }) => hashOfRun({ of, at: at + length - TAIL, length: TAIL }));
  return { byHash, bits: bitsOf(byHash.keys()), tails: bitsOf(tails) };
}

/**
 * Finds runs of words in a text, whatever marks stand between the words, in one pass.
 *
 * At each word it looks up the hash of the last word, the last two, up to the last six, as R. M. Karp
 * and M. O. Rabin do for letters (“Efficient randomized pattern-matching algorithms”, 1987); those in
 * the text and those in its tags apart. Words are told apart by 32 bits each: of a run of one word
 * the caller makes sure.
 *
 * @param found Called for each run found, with the offsets of its first byte and after its last.
 */
export function findRuns<R extends Run>(
  { byHash, bits, tails }: RunIndex<R>,
  bytes: Uint8Array,
  form: TextForm,
  found: (run: R, from: number, to: number) => void,
): void {
  const text = newWindow();
  const tags = newWindow();
  eachWord(bytes, form, (hash, from, to, inTag) => {
    const window = inTag ? tags : text;
    const { hashes, froms } = window;
    const last = window.count++;
    hashes[last & RING] = hash;
    froms[last & RING] = from;
    const longest = Math.min(LONGEST_RUN, window.count);
    let sum = 0;
    for (let length = 1; length <= longest; length += 1) {
      sum = withWordBefore(sum, hashes[(last - length + 1) & RING] as number);
      // Few texts have the last three words of any run; no longer one ends where those do not.
      if (length === TAIL && !hasBit(tails, sum)) return;
      if (!hasBit(bits, sum)) continue;
      for (const run of byHash.get(sum) ?? []) {
        if (run.length !== length || !endsAt(run, hashes, last)) continue;
        const start = froms[(last - length + 1) & RING] as number;
        found(run, start, to);
      }
    }
  });
}

/** The last words that were read, in rings. */
interface Window {
  readonly hashes: Int32Array;
  readonly froms: Int32Array;
  count: number;
}

// The power of two above the longest run, less one: what an index is cut to.
const RING = 7;
const TAIL = 3;
// 128 KB, which a processor keeps at hand; ten thousand runs set one bit in a hundred.
const BITS = 2 ** 20;
// Any odd number that spreads over all bits.
const SPREAD = 0x9e3779b1;

function newWindow(): Window {
  return { hashes: new Int32Array(RING + 1), froms: new Int32Array(RING + 1), count: 0 };
}

/** The hash of a run from that of its end and its first word. */
function withWordBefore(end: number, hash: number): number {
  const mixed = (Math.imul(end, SPREAD) + hash) | 0;
  return mixed ^ (mixed >>> 15);
}

function hashOfRun({ of, at, length }: Run): number {
  let sum = 0;
  for (let index = at + length - 1; index >= at; index -= 1) {
    sum = withWordBefore(sum, of.hashes[index] as number);
  }
  return sum;
}

function bitsOf(hashes: Iterable<number>): Uint8Array {
  const bits = new Uint8Array(BITS / 8);
  for (const hash of hashes) {
    const bit = hash & (BITS - 1);
    bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
  }
  return bits;
}

function hasBit(bits: Uint8Array, hash: number): boolean {
  const bit = hash & (BITS - 1);
  return ((bits[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
}

function endsAt({ of, at, length }: Run, hashes: Int32Array, last: number): boolean {
  for (let back = 0; back < length; back += 1) {
    if (of.hashes[at + length - 1 - back] !== hashes[(last - back) & RING]) return false;
  }
  return true;
}
