import type { Change } from '../compare/types.ts';
import type { SectionPlace } from './section-places.ts';

/** Changes that are told together. */
export interface BriefGroup {
  /** None for those of many sections. */
  readonly place: SectionPlace | undefined;
  readonly changes: readonly Change[];
}

/** As many lines as stand on one printed page, with the few that go above them. */
const MOST_LINES = 36;

/** Fewer lines than these would say no more than one sentence does: a text whose only chapter is its title. */
const FEWEST_LINES = 3;

interface Folded {
  readonly groups: readonly BriefGroup[];
  readonly note: string | undefined;
}

/**
 * Put the changes of sections under the headings above them until they fit on a page: as deep as
 * possible. Where no level of headings does it, the sections with the fewest changes share a last line.
 */
export function foldLines(groups: readonly BriefGroup[]): Folded {
  if (groups.length <= MOST_LINES) return { groups, note: undefined };
  const deepest = Math.max(...groups.map(({ place }) => place?.depth ?? 0));
  let folded = groups;
  for (let depth = deepest - 1; depth >= 1; depth -= 1) {
    const next = foldTo(depth, groups);
    if (next.length < FEWEST_LINES) break;
    folded = next;
    if (folded.length <= MOST_LINES) return { groups: folded, note: UNDER_HEADINGS };
  }
  const note = folded === groups ? REST_TOGETHER : `${UNDER_HEADINGS} ${REST_TOGETHER}`;
  return { groups: restTogether(folded), note };
}

const UNDER_HEADINGS = 'The changes of smaller sections are counted under the heading above them.';
const REST_TOGETHER = 'Sections with few changes are counted together in the last line.';

function foldTo(depth: number, groups: readonly BriefGroup[]): BriefGroup[] {
  const folded = new Map<SectionPlace | undefined, BriefGroup>();
  for (const group of groups) {
    const place = ancestorAt(depth, group.place);
    const changes = [...(folded.get(place)?.changes ?? []), ...group.changes];
    folded.set(place, { place, changes });
  }
  return [...folded.values()];
}

function ancestorAt(depth: number, place: SectionPlace | undefined): SectionPlace | undefined {
  let found = place;
  while (found?.parent !== undefined && found.depth > depth) found = found.parent;
  return found;
}

function restTogether(groups: readonly BriefGroup[]): BriefGroup[] {
  const kept = new Set(
    groups.toSorted((a, b) => b.changes.length - a.changes.length).slice(0, MOST_LINES - 1),
  );
  const rest = groups.filter((group) => !kept.has(group));
  return [
    ...groups.filter((group) => kept.has(group)),
    { place: undefined, changes: rest.flatMap(({ changes }) => changes) },
  ];
}
