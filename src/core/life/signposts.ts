import type { Comparison } from '../compare/types.ts';
import { frameOf, type LifeStep, sameSections, whereTextWent } from './section-links.ts';

/** Where to go from the id of a section that the last version does not have. */
export interface Signpost {
  /** The retired id, and the heading that it had. */
  readonly id: string;
  readonly title: string;
  /** The last version that has it, and the one in which it is missing first. */
  readonly lastIn: string;
  readonly goneIn: string;
  /** `renamed`: the section has another id; `moved`: its text stands in other sections; `removed`: nothing of it is left. */
  readonly kind: 'renamed' | 'moved' | 'removed';
  /** Sections of the last version; for `moved` the one with most of the text first, for `removed` none. */
  readonly to: readonly { readonly id: string; readonly title: string }[];
}

/** Where the text of one section ended up. */
interface Ending {
  readonly kind: Signpost['kind'];
  readonly ids: readonly string[];
}

/** By the ids that the sections of one version have. */
type Endings = ReadonlyMap<string, Ending>;

const REMOVED: Ending = { kind: 'removed', ids: [] };

/**
 * Signposts for all section ids that were in use once and that the last version does not have, so
 * that an old link leads on. What was renamed or moved several times is followed to its end.
 *
 * @param steps In order: each begins with the version that the one before it ends with.
 * @returns Sorted by id; one for each id, from the last version that has it.
 *
 * @example
 * signposts([draftToUpdate])
 * // => [{ id: 'estates', title: 'Estates', lastIn: '2016-11-draft', goneIn: '2017-07-update',
 * //      kind: 'moved', to: [{ id: 'buildings', title: 'Buildings' }] }]
 */
export function signposts(steps: readonly LifeStep[]): readonly Signpost[] {
  const final = steps.at(-1)?.comparison.after ?? [];
  const found = new Map<string, Signpost>();
  let endings: Endings = new Map(final.map(({ id }) => [id, { kind: 'renamed', ids: [id] }]));
  const current = endings;
  // From the last step back: where a text ended up follows from where its next place did.
  for (const { before, after, comparison } of steps.toReversed()) {
    const later = new Set(comparison.after.map(({ id }) => id));
    const earlier = endingsBefore(comparison, endings);
    for (const { id, title } of comparison.before) {
      if (later.has(id) || current.has(id) || found.has(id)) continue;
      const { kind, ids } = earlier.get(id) ?? REMOVED;
      const to = ids.map((one) => ({ id: one, title: frameOf(one, final)?.title ?? '' }));
      found.set(id, { id, title, lastIn: before, goneIn: after, kind, to });
    }
    endings = earlier;
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The endings of the sections of a step’s earlier version, from those of its later one. */
function endingsBefore(comparison: Comparison, endings: Endings): Endings {
  const same = sameSections(comparison);
  return new Map(
    comparison.before.map(({ id }) => {
      const next = same.get(id);
      return [
        id,
        next === undefined
          ? joined(whereTextWent(id, comparison).map((one) => endings.get(one) ?? REMOVED))
          : (endings.get(next) ?? REMOVED),
      ];
    }),
  );
}

function joined(endings: readonly Ending[]): Ending {
  const ids = [...new Set(endings.flatMap((ending) => ending.ids))];
  return ids.length > 0 ? { kind: 'moved', ids } : REMOVED;
}
