import { collapseSpace } from '../trace/plain-text.ts';
import { pairUp } from './pair-up.ts';
import { type Said, toldChange } from './told-change.ts';
import type { AboutPart, FrontMatterChange } from './types.ts';

/**
 * Lists the parts for places within the area that came, went or say something else. A part with
 * another title is the same where each version has one for the place.
 *
 * @example
 * compareParts([], [{ area: 'Croydon', title: 'Croydon', summary: 'Out-of-hospital care.' }])
 * // => [{ kind: 'added', field: 'Part for Croydon', after: 'Croydon',
 * //       sentence: 'Part for Croydon added: ‘Croydon’.' }]
 */
export function compareParts(
  before: readonly AboutPart[],
  after: readonly AboutPart[],
): readonly FrontMatterChange[] {
  const { pairs, removed, added } = pairUp(before, after, [
    { of: (part) => JSON.stringify([part.area, part.title, part.summary]) },
    { of: (part) => JSON.stringify([part.area, part.title]) },
    { of: ({ area }) => area, isForSole: true },
  ]);
  return [
    ...pairs.flatMap(([was, is]) => [
      ...toldChange(fieldOf(is), quoted(was.title), quoted(is.title)),
      ...toldChange(`${fieldOf(is)}, summary`, quoted(was.summary), quoted(is.summary)),
    ]),
    ...removed.flatMap((was) => toldChange(fieldOf(was), quoted(was.title), undefined)),
    ...added.flatMap((is) => toldChange(fieldOf(is), undefined, quoted(is.title))),
  ];
}

function fieldOf({ area }: AboutPart): string {
  return `Part for ${area}`;
}

function quoted(text: string): Said {
  return { text: collapseSpace(text).normalize('NFC'), isQuoted: true };
}
