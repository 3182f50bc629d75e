/**
 * The item at a place that is known to be there.
 *
 * @throws {RangeError} When it is not: a mistake in the caller.
 */
export function itemAt<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new RangeError(`No item at ${place} in a list of ${list.length}.`);
  return item;
}
