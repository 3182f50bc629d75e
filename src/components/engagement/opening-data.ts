import type { Opening } from '../../core/life/opening.ts';

/**
 * An opening as attributes of the element that holds its words, so that a browser can set the
 * words anew for the day on which they are read.
 *
 * @example
 * openingData({ opens: '2021-05-24', closes: '2021-08-15', how: 'online' })
 * // => { 'data-opens': '2021-05-24', 'data-closes': '2021-08-15', 'data-how': 'online' }
 */
export function openingData({ opens, closes, how, isHeld, isPlanned }: Opening) {
  return {
    'data-opens': opens,
    'data-closes': closes,
    ...(how !== undefined && { 'data-how': how }),
    ...(isHeld && { 'data-held': '' }),
    ...(isPlanned && { 'data-planned': '' }),
  };
}

/** The opening that an element carries: the inverse of `openingData`. */
export function openingFrom(data: Readonly<Record<string, string | undefined>>): Opening {
  const { opens = 'unknown', closes = 'unknown', how, held, planned } = data;
  return {
    opens,
    closes,
    ...(how !== undefined && { how }),
    ...(held !== undefined && { isHeld: true }),
    ...(planned !== undefined && { isPlanned: true }),
  };
}
