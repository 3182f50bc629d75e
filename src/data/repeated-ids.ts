import type { Report } from './report.ts';
import type { Path, YamlResult } from './yaml.ts';

type PlaceOf = YamlResult<unknown>['placeOf'];

/**
 * Reports every id that an earlier entry of a list already has.
 *
 * @param what What has the ids: `source`, `commitment`.
 * @param at Where the list stands.
 */
export function checkRepeatedIds(
  what: string,
  ids: readonly string[],
  at: Path,
  placeOf: PlaceOf,
  report: Report,
): void {
  for (const { index, first } of repeated(ids)) {
    report.add(
      placeOf([...at, index, 'id']),
      `The ${what} “${ids[index]}” already stands ${whereIs(placeOf([...at, first, 'id']).line)}.`,
      'Take one of the two out, or give one another id.',
    );
  }
}

/**
 * Each entry of a list that is the same as an earlier one, with the first that is.
 *
 * @example
 * repeated(['a', 'b', 'a']) // => [{ index: 2, first: 0 }]
 */
export function repeated(keys: readonly string[]): { index: number; first: number }[] {
  const firsts = new Map<string, number>();
  return keys.flatMap((key, index) => {
    const first = firsts.get(key);
    if (first !== undefined) return [{ index, first }];
    firsts.set(key, index);
    return [];
  });
}

/** “in line 3”, for a message about an entry that stands further down. */
export function whereIs(line: number | undefined): string {
  return line === undefined ? 'above' : `in line ${line}`;
}
