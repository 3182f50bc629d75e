import type { Place } from '../core/errors.ts';

/**
 * The place of an offset in a text.
 *
 * @example
 * placeOf('one\ntwo', 5, 'a.mdx') // => { file: 'a.mdx', line: 2, column: 2 }
 */
export function placeOf(source: string, offset: number, file: string): Required<Place> {
  // What is said of a line end of old computers counts lines as editors show them.
  const before = source.slice(0, offset).replaceAll('\r', '\n');
  const line = before.split('\n').length;
  return { file, line, column: offset - before.lastIndexOf('\n') };
}
