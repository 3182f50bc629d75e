import { ContentError, formatPlace } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';

import type { ChangeRecord } from './types.ts';

/** Every record whose id an earlier one already has: it is an address, and leads to one place only. */
export function repeatedIds(records: readonly ChangeRecord[]): ContentError[] {
  const first = new Map<string, ChangeRecord>();
  return records.flatMap((record) => {
    const other = first.get(record.id);
    if (other === undefined) {
      first.set(record.id, record);
      return [];
    }
    return [
      new ContentError(
        record.place,
        `The id “${record.id}” is already used at ${formatPlace(other.place)}.`,
        'Give every record of a version an id of its own.',
      ),
    ];
  });
}

/** Every reason that names a theme which this plan does not have. */
export function unknownThemes(
  records: readonly ChangeRecord[],
  themes: ReadonlySet<string>,
): ContentError[] {
  const known = [...themes].sort();
  return records
    .flatMap(({ reasons }) => (reasons === 'not-recorded' ? [] : reasons))
    .flatMap(({ theme, place }) => {
      if (theme === undefined || themes.has(theme)) return [];
      return [new ContentError(place, `The theme “${theme}” is not known.`, fixFor(theme, known))];
    });
}

function fixFor(theme: string, known: readonly string[]): string {
  if (known.length === 0) return `This plan has no themes yet: add themes/${theme}.mdx.`;
  const near = nearestName(theme, known);
  const list = `The themes of this plan: ${known.join(', ')}.`;
  return near === undefined ? list : `Write “${near}”. ${list}`;
}
