const BITS = 32;
const ALL_ONES = 0xffffffff;

/**
 * The fewest words that can be marked without moves: all but those of a longest common subsequence,
 * on both sides.
 *
 * @example
 * leastMarked(['a', 'b', 'c'], ['a', 'c', 'd']) // => 2
 */
export function leastMarked(before: readonly string[], after: readonly string[]): number {
  return before.length + after.length - 2 * commonLength(before, after);
}

/**
 * The length of a longest common subsequence, exact.
 *
 * Bit-parallel: Hyyrö, "Bit-parallel LCS-length computation revisited" (2004), after Crochemore et
 * al. (2001). A column of the table is one long number, whose zeros are the steps; blocks of it in
 * which a word does not stand and into which nothing is carried stay as they are and are left out.
 */
export function commonLength(before: readonly string[], after: readonly string[]): number {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start])
    start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const inner = (words: readonly string[]) => words.slice(start, words.length - end);
  return start + end + steps(inner(before), inner(after));
}

function steps(before: readonly string[], after: readonly string[]): number {
  const masks = masksOf(before);
  const column = new Uint32Array(Math.ceil(before.length / BITS)).fill(ALL_ONES);
  for (const word of after) {
    const mask = masks.get(word);
    if (mask) advance(column, mask);
  }
  return zerosIn(column);
}

/** Where a word stands: numbers of blocks, rising, and its bits in each. */
interface Mask {
  readonly blocks: number[];
  readonly bits: number[];
}

function masksOf(words: readonly string[]): Map<string, Mask> {
  const masks = new Map<string, Mask>();
  for (const [at, word] of words.entries()) {
    const mask = masks.get(word) ?? { blocks: [], bits: [] };
    masks.set(word, mask);
    const block = Math.floor(at / BITS);
    const bit = (1 << (at % BITS)) >>> 0;
    const last = mask.blocks.length - 1;
    if (mask.blocks[last] === block) mask.bits[last] = ((mask.bits[last] ?? 0) | bit) >>> 0;
    else {
      mask.blocks.push(block);
      mask.bits.push(bit);
    }
  }
  return masks;
}

// column = (column + (column & mask)) | (column & ~mask), block by block.
function advance(column: Uint32Array, { blocks, bits }: Mask): void {
  let carry = 0;
  let next = 0;
  for (let at = blocks[0] ?? column.length; at < column.length; ) {
    const isHere = blocks[next] === at;
    const mask = isHere ? (bits[next] ?? 0) : 0;
    if (isHere) next += 1;
    const value = column[at] ?? 0;
    const sum = value + ((value & mask) >>> 0) + carry;
    carry = sum > ALL_ONES ? 1 : 0;
    column[at] = sum | (value & ~mask);
    at = carry === 1 ? at + 1 : (blocks[next] ?? column.length);
  }
}

// Bits above the last word stay ones: no mask has them, and a carry into them changes none below.
function zerosIn(column: Uint32Array): number {
  let zeros = 0;
  for (let value of column) {
    for (value = ~value >>> 0; value !== 0; value = (value & (value - 1)) >>> 0) zeros += 1;
  }
  return zeros;
}
