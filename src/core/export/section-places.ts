import type { Change, Comparison, SectionFrame } from '../compare/types.ts';

/** Where a change is told: a section of the later document, or one of the earlier that is gone. */
export interface SectionPlace {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  /** The section that it stands under. */
  readonly parent: SectionPlace | undefined;
}

/**
 * Tells for each change the one section that it belongs to: that of the later document, also for
 * what was removed from a section that has another name now. The same section is the same object.
 */
export function placesOfSections(comparison: Comparison): (change: Change) => SectionPlace {
  const after = placesOf(comparison.after, new Map());
  const before = placesOf(comparison.before, keptSections(comparison, after));
  return (change) => {
    const place =
      change.after === undefined
        ? before.get(change.before?.section ?? '')
        : after.get(change.after.section);
    return place ?? NOWHERE;
  };
}

/** A change always stands in a section: this is for callers whose data was cut. */
const NOWHERE: SectionPlace = { id: '', title: '', depth: 0, parent: undefined };

function placesOf(
  frames: readonly SectionFrame[],
  known: ReadonlyMap<string, SectionPlace>,
): ReadonlyMap<string, SectionPlace> {
  const places = new Map<string, SectionPlace>();
  // The headings under which the next one stands, the outermost first.
  let open: { readonly place: SectionPlace; readonly depth: number }[] = [];
  for (const { id, title, depth } of frames) {
    open = depth === 0 ? [] : open.filter((one) => one.depth < depth);
    const place = known.get(id) ?? { id, title, depth, parent: open.at(-1)?.place };
    places.set(id, place);
    if (depth > 0) open.push({ place, depth });
  }
  return places;
}

/** The sections of the earlier document whose heading is there still, whatever it says now. */
function keptSections(
  { rows, before, after }: Comparison,
  places: ReadonlyMap<string, SectionPlace>,
): ReadonlyMap<string, SectionPlace> {
  const headings = rows.flatMap((row) => {
    const [was, is] = [row.before[0], row.after[0]];
    return was?.kind === 'heading' && is?.kind === 'heading' ? [[was.section, is.section]] : [];
  });
  // The text before the first heading has no heading that could be there still.
  const openings = [before, after].map((frames) => frames.find(({ depth }) => depth === 0)?.id);
  return new Map(
    [...headings, openings].flatMap(([was, is]) => {
      const place = places.get(is ?? '');
      return was === undefined || place === undefined ? [] : [[was, place] as const];
    }),
  );
}
