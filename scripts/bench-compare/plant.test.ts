import { describe, expect, test } from 'vitest';
import { madeUpText, markdownOf } from './made-up.ts';
import { plainTextOf, readMarkdown } from './plain-text.ts';
import { plant } from './plant.ts';
import { applyOperations } from './plant-operations.ts';
import { sourceBlocks } from './source-blocks.ts';
import { wordsOf } from './words.ts';

const document = markdownOf(madeUpText(4_000, 5).map(({ text }) => text));
const planted = plant(document, 3);

const wordsRead = (markdown: string) => wordsOf(plainTextOf(readMarkdown(markdown)));

function without(words: readonly string[], others: readonly string[]): string[] {
  const left = Map.groupBy(others, (word) => word);
  return words.filter((word) => left.get(word)?.pop() === undefined);
}

describe('planting', () => {
  test('plants every kind of change', () => {
    const kinds = new Set(planted.operations.map(({ type }) => type));
    expect([...kinds].sort()).toEqual(['deleted', 'edit', 'inserted', 'merged', 'moved', 'split']);
    const sections = planted.operations.filter((one) => one.type === 'moved' && one.length > 1);
    expect(sections).toHaveLength(1);
  });

  test('plants the same for the same seed, and something else for another', () => {
    expect(plant(document, 3)).toEqual(planted);
    expect(plant(document, 4).after).not.toBe(planted.after);
  });

  test('leaves the document as it was and does what it says to it', () => {
    expect(wordsRead(planted.before)).toEqual(wordsRead(document));
    const sources = applyOperations(sourceBlocks(planted.before), planted.operations);
    expect(`${sources.join('\n\n')}\n`).toBe(planted.after);
  });

  test('counts the words that came or went, and no others', () => {
    const [before, after] = [wordsRead(planted.before), wordsRead(planted.after)];
    const [gone, come] = [without(before, after), without(after, before)];
    // What came may happen to be a word that went: then it is in neither.
    expect(gone.length + come.length).toBeLessThanOrEqual(planted.truth.words);
    expect(come.length - gone.length).toBe(after.length - before.length);
    const texts = planted.operations.flatMap((one) => (one.type === 'inserted' ? one.text : []));
    expect(without(come, wordsOf(texts.join(' '))).length).toBeLessThanOrEqual(
      planted.operations.filter(({ type }) => type === 'edit').length,
    );
  });

  test('says what moved in the words that stand in both versions', () => {
    const [before, after] = [planted.before, planted.after].map((text) =>
      wordsRead(text).join(' '),
    );
    for (const text of planted.truth.moved) {
      expect(before).toContain(wordsOf(text).join(' '));
      expect(after).toContain(wordsOf(text).join(' '));
    }
    expect(planted.truth.moved.length).toBeGreaterThan(1);
  });
});

test('applies operations by the numbers of the earlier version', () => {
  const blocks = ['a', 'b c', 'd', 'e', 'f g'].map((source) => ({ source }));
  expect(
    applyOperations(blocks, [
      { type: 'moved', at: 0, length: 1, behind: 3 },
      { type: 'edit', at: 1, from: 2, old: 'c', new: 'x' },
      { type: 'merged', at: 2 },
      { type: 'split', at: 4, from: 1 },
      { type: 'inserted', behind: 4, text: 'new' },
    ]),
  ).toEqual(['b x', 'd e', 'a', 'f', 'g', 'new']);
  expect(applyOperations(blocks, [{ type: 'deleted', at: 1 }])).toEqual(['a', 'd', 'e', 'f g']);
});
