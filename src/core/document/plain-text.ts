import type { Block } from './types.ts';

/**
 * The words of blocks without their marks, a line for each.
 *
 * @example
 * plainText(section.blocks) // => 'Carers\nA gap of £1m.'
 */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
}
