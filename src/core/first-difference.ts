/**
 * Where two texts differ first, counted in code units; the length of the shorter one where it is the
 * beginning of the other.
 *
 * @example
 * firstDifference('£628m', '£626m') // => 3
 */
export function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
