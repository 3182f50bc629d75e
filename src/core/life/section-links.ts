import type { Comparison, SectionFrame } from '../compare/types.ts';

/** A version against its predecessor. */
export interface LifeStep {
  /** Ids of the two versions. */
  readonly before: string;
  readonly after: string;
  readonly comparison: Comparison;
}

/**
 * Which section of the later version is the same as one of the earlier: by its id, by an id that
 * it had formerly, or because its heading became the other’s.
 *
 * @returns Id in the earlier version to id in the later one; no entry for a section that went.
 */
export function sameSections({ before, after, rows }: Comparison): ReadonlyMap<string, string> {
  const later = new Set(after.map(({ id }) => id));
  const earlier = new Set(before.map(({ id }) => id));
  const same = new Map<string, string>();
  const taken = new Set<string>();
  const link = (from: string, to: string) => {
    if (!earlier.has(from) || !later.has(to) || same.has(from) || taken.has(to)) return;
    same.set(from, to);
    taken.add(to);
  };
  for (const { id } of after) link(id, id);
  for (const { id, formerly = [] } of after) for (const old of formerly) link(old, id);
  for (const row of rows) {
    const [from, to] = [row.before[0], row.after[0]];
    if (from?.kind === 'heading' && to?.kind === 'heading') link(from.section, to.section);
  }
  return same;
}

/**
 * The sections of the later version in which the text of an earlier section stands now, that with
 * most of it first; empty where all of it was taken out.
 */
export function whereTextWent(section: string, { rows }: Comparison): readonly string[] {
  const lengths = new Map<string, number>();
  for (const { before, after } of rows) {
    const to = after[0]?.section;
    if (to === undefined) continue;
    for (const block of before) {
      if (block.section !== section) continue;
      lengths.set(to, (lengths.get(to) ?? 0) + block.text.length);
    }
  }
  return [...lengths].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** The section with this id. */
export function frameOf(id: string, frames: readonly SectionFrame[]): SectionFrame | undefined {
  return frames.find((frame) => frame.id === id);
}
