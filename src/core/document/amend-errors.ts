import { closest } from 'fastest-levenshtein';
import { ContentError, type Place } from '../errors.ts';
import type { Amendment } from './effective.ts';
import { sectionsBelow } from './outline.ts';
import type { Section } from './types.ts';

/** What a part's front matter says that its text, or the text it amends, contradicts. */
export function amendErrors(
  base: readonly Section[],
  added: readonly Section[],
  { place, repeals }: Amendment,
  at: Place,
): ContentError[] {
  return [
    ...repeals.flatMap((id) => repealErrors(id, base, added, repeals, at)),
    ...Object.keys(place).flatMap((id) => placeErrors(id, base, added, at)),
  ];
}

/**
 * The error for an id that no section has; it names those that there are.
 *
 * @param fix Made from the id that is nearest to the one wanted.
 */
export function noSuchSection(
  problem: string,
  wanted: string,
  sections: readonly Section[],
  at: Place,
  fix = (nearest: string) => `Write “${nearest}”, or another of the ids.`,
): ContentError {
  const ids = sections.map(({ id }) => id);
  if (ids.length === 0)
    return new ContentError(at, problem, 'The text that it amends has no sections.');
  return new ContentError(
    at,
    problem,
    `${fix(closest(wanted, ids))} There are: ${ids.join(', ')}.`,
  );
}

function repealErrors(
  id: string,
  base: readonly Section[],
  added: readonly Section[],
  repeals: readonly string[],
  at: Place,
): ContentError[] {
  if (added.some((section) => section.id === id)) {
    return [
      new ContentError(
        at,
        `“${id}” is repealed, and the part has a section with this id.`,
        'Take it out of repeals to replace it, or out of the text to let it go.',
      ),
    ];
  }
  const index = base.findIndex((section) => section.id === id);
  if (index === -1) {
    return [
      noSuchSection(
        `The part repeals “${id}”, which is no section of the text that it amends.`,
        id,
        base,
        at,
      ),
    ];
  }
  const left = sectionsBelow(base, index).filter((section) => !repeals.includes(section.id));
  if (left.length === 0) return [];
  return [
    new ContentError(
      at,
      `“${id}” is repealed, and the sections below it are not: ${left.map((section) => section.id).join(', ')}.`,
      `Name all that goes: repeals: [${[id, ...left.map((section) => section.id)].join(', ')}].`,
    ),
  ];
}

function placeErrors(
  id: string,
  base: readonly Section[],
  added: readonly Section[],
  at: Place,
): ContentError[] {
  if (!added.some((section) => section.id === id)) {
    return [
      noSuchSection(
        `The place of “${id}” is given, which is no section of this part.`,
        id,
        added,
        at,
      ),
    ];
  }
  if (base.some((section) => section.id === id)) {
    return [
      new ContentError(
        at,
        `“${id}” stands in the text that this part amends already, and keeps its place there.`,
        `Take “${id}” out of place.`,
      ),
    ];
  }
  return [];
}
