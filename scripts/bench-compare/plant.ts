import { randomFrom } from '../bench/random.ts';
import { applyOperations, type Operation } from './plant-operations.ts';
import { chooseOperations } from './plant-places.ts';
import { type SourceBlock, sourceBlocks } from './source-blocks.ts';
import { wordsOf } from './words.ts';

/** What a perfect reader would say about a planted pair. */
export interface Truth {
  /** Words to mark: what came, what went, and both sides of every edit. */
  readonly words: number;
  /** What moved, as it is read. */
  readonly moved: readonly string[];
}

export interface Planted {
  readonly before: string;
  readonly after: string;
  readonly operations: readonly Operation[];
  readonly truth: Truth;
}

/**
 * Plant changes in a document: paragraphs that move, come, go, are split and merged, words that are
 * replaced, and a section that moves. The same seed plants the same changes.
 *
 * No two of them touch each other, and what moves passes more words than it has itself, so that
 * there is one right answer.
 */
export function plant(markdown: string, seed: number): Planted {
  const blocks = sourceBlocks(markdown);
  const operations = chooseOperations(blocks, randomFrom(seed));
  return {
    before: join(blocks.map(({ source }) => source)),
    after: join(applyOperations(blocks, operations)),
    operations,
    truth: truthOf(blocks, operations),
  };
}

function join(sources: readonly string[]): string {
  return `${sources.join('\n\n')}\n`;
}

function truthOf(blocks: readonly SourceBlock[], operations: readonly Operation[]): Truth {
  const wordsMarked = (operation: Operation): number => {
    switch (operation.type) {
      case 'edit':
        return 2;
      case 'deleted':
        return blocks[operation.at]?.words ?? 0;
      case 'inserted':
        return wordsOf(operation.text).length;
      default:
        return 0;
    }
  };
  return {
    words: operations.reduce((sum, operation) => sum + wordsMarked(operation), 0),
    moved: operations.flatMap((operation) =>
      operation.type === 'moved'
        ? blocks
            .slice(operation.at, operation.at + operation.length)
            .map(({ text }) => text)
            .join('\n')
        : [],
    ),
  };
}
