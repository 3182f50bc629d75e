/**
 * Finds the circles in which things lead to one another, each once, from its first member on.
 *
 * @param next What each id leads to; nothing where a trail ends.
 *
 * @example
 * circlesIn(['a', 'b', 'c'], new Map([['a', 'b'], ['b', 'a'], ['c', 'a']])) // => [['a', 'b', 'a']]
 */
export function circlesIn(
  ids: Iterable<string>,
  next: ReadonlyMap<string, string | undefined>,
): string[][] {
  const told = new Set<string>();
  const circles: string[][] = [];
  for (const start of ids) {
    const trail = [start];
    const seen = new Set(trail);
    let id = next.get(start);
    for (; id !== undefined && !seen.has(id); id = next.get(id)) {
      trail.push(id);
      seen.add(id);
    }
    if (id !== start || told.has(start)) continue;
    for (const member of trail) told.add(member);
    circles.push([...trail, start]);
  }
  return circles;
}
