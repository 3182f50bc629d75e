import type { FigureChange } from '../../core/compare/types.ts';

/**
 * Where a figure stands, for a reader: the row of its table by its first cell, or the sentence.
 *
 * @example
 * figurePlace({ after: '£515.1m', sentenceAfter: '2025/26\t£515.1m' }) // => 'Row “2025/26”'
 */
export function figurePlace({ sentenceAfter, sentenceBefore }: FigureChange): string | undefined {
  const sentence = sentenceAfter ?? sentenceBefore;
  const [first, ...cells] = sentence?.split('\t') ?? [];
  return cells.length > 0 ? `Row “${first?.trim()}”` : sentence?.trim();
}
