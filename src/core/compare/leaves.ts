import type { Block, PlanDocument } from '../document/types.ts';
import { remember } from '../remember.ts';
import { fold } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { tokenize } from './tokens.ts';

/** A block with what is needed to find its partner on the other side. */
export interface Leaf {
  /** Its number in the reading order of its document. */
  readonly at: number;
  readonly block: Block;
  /** Number of its section in the document, and the heading of that section. */
  readonly section: number;
  readonly title: string;
  /** The same for blocks of a kind that read the same. */
  readonly key: string;
  /** Whether its document has another block that reads the same. */
  readonly repeated: boolean;
  /** A number that its table shares with the one on the other side that it became, where it did. */
  readonly table: number | undefined;
  /** The first cell of a table row, where it tells what the row is about; else empty. */
  readonly keyCell: string;
  /** Its words in their order, as numbers that both documents share. */
  readonly words: Int32Array;
  /** The same numbers in rising order, and what each of them weighs. */
  readonly bag: Int32Array;
  readonly weights: Float64Array;
  /** Sum of `weights`. */
  readonly weight: number;
}

export function isHeading({ block }: Leaf): boolean {
  return block.kind === 'heading';
}

/** A table or the outermost list in which a block stands. */
export function listOf({ block }: Leaf): string | undefined {
  return block.containers.find(({ kind }) => kind === 'list' || kind === 'table')?.id;
}

/** The table in which a block stands, the innermost one. */
export function tableOf({ block }: Leaf): string | undefined {
  return block.containers.findLast(({ kind }) => kind === 'table')?.id;
}

export interface Leaves {
  readonly before: readonly Leaf[];
  readonly after: readonly Leaf[];
}

// A word that every block has still says something in a short text; it never weighs nothing.
const MIN_WEIGHT = 0.25;

/** Number the words of two documents and weigh them: the rarer, the heavier. */
export function readLeaves(before: PlanDocument, after: PlanDocument): Leaves {
  const vocabulary: Vocabulary = { numbers: new Map(), blocks: [], light: [], read: new Map() };
  const earlier = readBlocks(before, vocabulary);
  const later = readBlocks(after, vocabulary);
  const weights = weighWords(vocabulary, earlier.length + later.length);
  // Most blocks are on both sides, and hold the same words.
  const weighed = remember((words: Int32Array) => weighBag(words, weights));
  const toLeaves = (blocks: readonly ReadBlock[]): Leaf[] => {
    const counts = countKeys(blocks);
    return blocks.map((read, at) => ({
      ...read,
      ...weighed(read.words),
      at,
      repeated: (counts.get(read.key) ?? 0) > 1,
      table: undefined,
    }));
  };
  return { before: toLeaves(earlier), after: toLeaves(later) };
}

/** The bag of some words, with its weights. */
export function weighBag(
  words: Int32Array,
  weights: Float64Array,
): Pick<Leaf, 'bag' | 'weights' | 'weight'> {
  const bag = words.toSorted();
  const own = Float64Array.from(bag, (word) => weights[word] ?? 0);
  return { bag, weights: own, weight: own.reduce((sum, value) => sum + value, 0) };
}

function countKeys(blocks: readonly ReadBlock[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of blocks) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

interface Vocabulary {
  readonly numbers: Map<string, number>;
  /** In how many blocks a word is, by its number. */
  readonly blocks: number[];
  /** Whether a word is a small one that carries grammar. */
  readonly light: boolean[];
  /** The words of each block that was read, by its key. */
  readonly read: Map<string, Int32Array>;
}

type ReadBlock = Pick<Leaf, 'block' | 'section' | 'title' | 'key' | 'keyCell' | 'words'>;

function readBlocks({ sections }: PlanDocument, vocabulary: Vocabulary): ReadBlock[] {
  const isTelling = tellingCells(sections.flatMap(({ blocks }) => blocks));
  return sections.flatMap(({ title, blocks }, section) =>
    blocks.map((block) => {
      const text = fold(block.text);
      const carried = carriedWords(block).join('\n');
      const key = `${block.kind}\n${text}\n${carried}`;
      const words = vocabulary.read.get(key) ?? readWords(block, text, vocabulary);
      vocabulary.read.set(key, words);
      for (const word of new Set(words))
        vocabulary.blocks[word] = (vocabulary.blocks[word] ?? 0) + 1;
      const cell = firstCell(block);
      return { block, section, title, key, keyCell: isTelling(cell) ? cell : '', words };
    }),
  );
}

function readWords(block: Block, text: string, vocabulary: Vocabulary): Int32Array {
  return Int32Array.from(wordsOf(block, text), (word) => numberOf(word, vocabulary));
}

// "Field" or "Cost" in the first column of every table says nothing about a row.
const MAX_ROWS_WITH_CELL = 3;

function tellingCells(blocks: readonly Block[]): (cell: string) => boolean {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const cell = firstCell(block);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return (cell) => /\p{L}/u.test(cell) && (counts.get(cell) ?? 0) <= MAX_ROWS_WITH_CELL;
}

function firstCell({ kind, text }: Block): string {
  return kind === 'table-row' ? text.slice(0, Math.max(0, text.indexOf('\t'))) : '';
}

// The number of a heading changes with its place and tells nothing about it.
const HEADING_NUMBER = /^(?:\d+(?:\.\d+)*[.):]?|(?:\p{Lu}|[IVXLC]+)[.):])\s+(?=\S)/u;

function wordsOf(block: Block, text: string): string[] {
  const own = block.kind === 'heading' ? text.replace(HEADING_NUMBER, '') : text;
  const words = tokenize(own).flatMap(({ kind, text }) =>
    kind === 'word' ? [text.toLowerCase()] : [],
  );
  return [...words, ...carriedWords(block)];
}

// A picture and a component are known by what they carry rather than by their text.
function carriedWords({ kind, attributes }: Block): string[] {
  if (kind !== 'figure' && kind !== 'component') return [];
  return Object.entries(attributes)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
}

function numberOf(word: string, { numbers, blocks, light }: Vocabulary): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(word, number);
  blocks.push(0);
  light.push(FUNCTION_WORDS.has(word));
  return number;
}

function weighWords({ blocks, light }: Vocabulary, total: number): Float64Array {
  const most = Math.log(1 + total);
  return Float64Array.from(blocks, (count, word) =>
    light[word] ? MIN_WEIGHT : Math.max(MIN_WEIGHT, Math.log(1 + total / count) / most),
  );
}
