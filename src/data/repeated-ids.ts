import type { Report } from './report.ts';
import type { Path, YamlResult } from './yaml.ts';

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
  placeOf: YamlResult<unknown>['placeOf'],
  report: Report,
): void {
  for (const [index, id] of ids.entries()) {
    const first = ids.indexOf(id);
    if (first === index) continue;
    report.add(
      placeOf([...at, index, 'id']),
      `The ${what} “${id}” already stands in line ${placeOf([...at, first, 'id']).line}.`,
      'Take one of the two out, or give one another id.',
    );
  }
}
