import { ContentError, type Place } from '../errors.ts';
import { noSuchSection } from './amend-errors.ts';
import type { SectionPlace } from './effective.ts';
import { endOf, parentOf } from './outline.ts';
import type { Section } from './types.ts';

interface Placed {
  readonly sections: readonly Section[];
  readonly errors: readonly ContentError[];
}

type Places = Readonly<Record<string, SectionPlace>>;

/**
 * Put the sections of a part among those of the document that it amends.
 *
 * @param place For the new ones; it may name another new one.
 */
export function placeSections(
  base: readonly Section[],
  added: readonly Section[],
  place: Places,
  at: Place,
): Placed {
  const byId = new Map(added.map((section) => [section.id, section]));
  let result: Placed = {
    sections: base.map((section) => byId.get(section.id) ?? section),
    errors: [],
  };
  let waiting = added.filter(({ id }) => !base.some((section) => section.id === id));

  while (waiting.length > 0) {
    // One that names another new section waits until that one has its place.
    const next = waiting.find((section) => positionOf(section, result.sections, added, place));
    if (!next) break;
    result = insert(result, next, positionOf(next, result.sections, added, place) as Position, at);
    waiting = waiting.filter((section) => section !== next);
  }
  const unplaced = waiting.map((section) => unplacedError(section, base, added, place, at));
  return {
    sections: [...result.sections, ...waiting],
    errors: [...result.errors, ...unplaced],
  };
}

interface Position {
  readonly index: number;
  /** What the author wrote, for the error. */
  readonly words: string;
}

function positionOf(
  section: Section,
  sections: readonly Section[],
  added: readonly Section[],
  place: Places,
): Position | undefined {
  const wanted = Object.hasOwn(place, section.id) ? place[section.id] : undefined;
  if (!wanted) return followingPosition(section, sections, added);

  const target = 'after' in wanted ? wanted.after : wanted.before;
  const index = sections.findIndex(({ id }) => id === target);
  if (index === -1) return undefined;
  if ('before' in wanted) return { index, words: `before “${target}”` };
  const depth = Math.max(section.depth, sections[index]?.depth ?? 0);
  return { index: endOf(sections, index, depth), words: `after “${target}”` };
}

/** Behind the section that stands before it in the part, if it is below that one or below the same one. */
function followingPosition(
  section: Section,
  sections: readonly Section[],
  added: readonly Section[],
): Position | undefined {
  const index = added.indexOf(section);
  if (!parentOf(added, index)) return undefined;
  const previous = added[index - 1];
  const at = sections.findIndex(({ id }) => id === previous?.id);
  if (at === -1 || !previous) return undefined;
  const isBelow = section.depth > previous.depth;
  return {
    index: isBelow ? at + 1 : endOf(sections, at, section.depth),
    words: `after “${previous.id}”`,
  };
}

function insert(
  { sections, errors }: Placed,
  section: Section,
  position: Position,
  at: Place,
): Placed {
  const { index } = position;
  const next = sections[index];
  // What follows would become part of the new section.
  const takesOver = next !== undefined && next.depth > section.depth;
  return {
    sections: [...sections.slice(0, index), section, ...sections.slice(index)],
    errors: takesOver
      ? [...errors, takesOverError(section, next, parentOf(sections, index), position, at)]
      : errors,
  };
}

function takesOverError(
  section: Section,
  next: Section,
  parent: Section | undefined,
  position: Position,
  at: Place,
): ContentError {
  return new ContentError(
    at,
    `Standing ${position.words}, “${section.id}” would come between “${next.id}” and the section that it belongs to.`,
    parent
      ? `Write place: { ${section.id}: { after: ${parent.id} } }, or give its heading more “#”.`
      : 'Give its heading more “#”, or another place.',
  );
}

function unplacedError(
  section: Section,
  base: readonly Section[],
  added: readonly Section[],
  place: Places,
  at: Place,
): ContentError {
  const wanted = Object.hasOwn(place, section.id) ? place[section.id] : undefined;
  if (wanted) {
    const target = 'after' in wanted ? wanted.after : wanted.before;
    return noSuchSection(
      `“${section.id}” is to stand ${'after' in wanted ? 'after' : 'before'} “${target}”, which has no place in the plan.`,
      target,
      [...base, ...added],
      at,
    );
  }
  return noSuchSection(
    `“${section.id}” is not in the text that this part amends, and nothing says where it stands.`,
    section.id,
    base,
    section.blocks[0]?.place ?? at,
    (nearest) =>
      `Write place: { ${section.id}: { after: … } } in the front matter; if it replaces “${nearest}”, pin that id: ${'#'.repeat(section.depth)} ${section.title} [#${nearest}].`,
  );
}
