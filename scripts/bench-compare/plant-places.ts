import type { Random } from '../bench/random.ts';
import { sentence } from '../bench/sentences.ts';
import { groundFor } from './plant-ground.ts';
import { MIN_WORDS, type Operation } from './plant-operations.ts';
import { sectionLength, sectionStarts } from './plant-sections.ts';
import { chooseEdit, splitPoint } from './plant-words.ts';
import { type SourceBlock, sumWords } from './source-blocks.ts';

// One of each kind for so many paragraphs, and no more than a reader could take in.
const PARAGRAPHS_FOR_EACH = 20;
const MOST_OF_EACH = 8;

/**
 * Choose what to do to a document and where: about one of each kind for twenty paragraphs, none of
 * which touches another.
 */
export function chooseOperations(blocks: readonly SourceBlock[], random: Random): Operation[] {
  const { isFree, take, plantSome, shuffled } = groundFor(random);
  const paragraphs = plantableParagraphs(blocks);
  const most = Math.round(paragraphs.length / PARAGRAPHS_FOR_EACH);
  const count = Math.min(Math.max(most, 1), MOST_OF_EACH);
  const operations: Operation[] = [];

  const move = (at: number, length: number, places: readonly number[]) => {
    const behind = shuffled(places).find(
      (place) => isFree(place, 2, 0) && passesMore(blocks, at, length, place),
    );
    if (behind === undefined || !isFree(at, length)) return false;
    operations.push({ type: 'moved', at, length, behind });
    take(at, length);
    take(behind, 2, 0);
    return true;
  };

  plantSome(1, sectionStarts(blocks), (at) => {
    const isBehindSection = (place: number) => blocks[place + 1]?.depth === blocks[at]?.depth;
    return move(at, sectionLength(blocks, at), [...blocks.keys()].filter(isBehindSection));
  });
  plantSome(count, paragraphs, (at) => move(at, 1, paragraphs));
  plantSome(count, paragraphs, (at) => {
    if (!paragraphs.includes(at + 1) || !isFree(at, 2)) return false;
    operations.push({ type: 'merged', at });
    take(at, 2);
    return true;
  });
  plantSome(count, paragraphs, (at) => {
    const block = blocks[at];
    const from = block && splitPoint(block);
    if (from === undefined) return false;
    operations.push({ type: 'split', at, from });
    take(at, 1, 0);
    return true;
  });
  plantSome(count, paragraphs, (at) => {
    const block = blocks[at];
    const edit = block && chooseEdit(block, random);
    if (edit === undefined) return false;
    operations.push({ type: 'edit', at, ...edit });
    take(at, 1, 0);
    return true;
  });
  plantSome(count, paragraphs, (at) => {
    if (!isFree(at)) return false;
    operations.push({ type: 'deleted', at });
    take(at);
    return true;
  });
  plantSome(count, paragraphs, (at) => {
    if (!isFree(at, 2, 0)) return false;
    const text = `${sentence(random)} ${sentence(random)}`;
    operations.push({ type: 'inserted', behind: at, text });
    take(at, 2);
    return true;
  });
  return operations;
}

function plantableParagraphs(blocks: readonly SourceBlock[]): number[] {
  const alike = Map.groupBy(blocks, ({ text }) => text);
  return [...blocks.entries()]
    .filter(
      ([, { kind, words, text }]) =>
        kind === 'paragraph' && words >= MIN_WORDS && alike.get(text)?.length === 1,
    )
    .map(([at]) => at);
}

// What moves passes so many times its own words: then it is this that moved, not what it passed.
const PASSED = 2;

function passesMore(
  blocks: readonly SourceBlock[],
  at: number,
  length: number,
  behind: number,
): boolean {
  const isInside = behind >= at - 1 && behind <= at + length;
  const passed = behind < at ? blocks.slice(behind + 1, at) : blocks.slice(at + length, behind + 1);
  return !isInside && sumWords(passed) >= PASSED * sumWords(blocks.slice(at, at + length));
}
