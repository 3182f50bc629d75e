import type { Comparison, SectionFrame } from '../compare/types.ts';
import type { Reason, Trace, TracedChange } from './types.ts';

/** A theme that a change is traced to, as far as it is traced. */
export interface ThemeOfChange {
  readonly theme: string;
  /** `stated` where one of the reasons is. */
  readonly basis: Reason['basis'];
  /** `passage` where one of the records found the change so. */
  readonly by: Trace['by'];
}

/** A change that is traced to a theme. */
export interface ChangeOfTheme extends ThemeOfChange {
  readonly traced: TracedChange;
  /** Those of its records that name the theme. */
  readonly records: readonly Trace[];
}

/** What a theme is about, of its front matter. */
export interface ThemeSections {
  readonly sections: readonly string[];
  readonly dispositions: readonly {
    readonly version: string;
    readonly sections: readonly string[];
  }[];
}

/**
 * The themes that a change is traced to, each once, in the order of its records.
 *
 * @example
 * themesOfChange(traced)
 * // => [{ theme: 'carers', basis: 'stated', by: 'passage' }]
 */
export function themesOfChange({ records }: TracedChange): readonly ThemeOfChange[] {
  const themes = new Set(records.flatMap((trace) => reasonsOf(trace)).map(({ theme }) => theme));
  return [...themes].flatMap((theme) => {
    if (theme === undefined) return [];
    const naming = records.filter((trace) => names(trace, theme));
    const reasons = naming.flatMap(reasonsOf).filter((reason) => reason.theme === theme);
    return [
      {
        theme,
        basis: reasons.some(({ basis }) => basis === 'stated') ? 'stated' : 'inferred',
        by: naming.some(({ by }) => by === 'passage') ? 'passage' : 'section',
      },
    ];
  });
}

/** The changes that are traced to a theme, in the order of the comparison. */
export function changesOfTheme(
  theme: string,
  traced: readonly TracedChange[],
): readonly ChangeOfTheme[] {
  return traced.flatMap((change) =>
    themesOfChange(change)
      .filter((found) => found.theme === theme)
      .map((found) => ({
        ...found,
        traced: change,
        records: change.records.filter((trace) => names(trace, theme)),
      })),
  );
}

/**
 * The sections that a theme is about, or that its disposition in a version names, in which nothing
 * changed, their subsections included: what people asked for and the plan left as it was.
 *
 * @param version Id of the later version of the comparison.
 * @returns In the order of the later version. Sections that it does not have are left out.
 */
export function unchangedSections(
  { sections, dispositions }: ThemeSections,
  version: string,
  comparison: Comparison,
): readonly SectionFrame[] {
  const named = new Set([
    ...sections,
    ...dispositions.filter((one) => one.version === version).flatMap((one) => one.sections),
  ]);
  const changedBefore = new Set(comparison.changes.map(({ before }) => before?.section));
  const changedAfter = new Set(comparison.changes.map(({ after }) => after?.section));
  return comparison.after.filter(({ id, formerly = [] }) => {
    const ids = [id, ...formerly];
    return (
      ids.some((name) => named.has(name)) &&
      !withSubsections(ids, comparison.after).some((name) => changedAfter.has(name)) &&
      !withSubsections(ids, comparison.before).some((name) => changedBefore.has(name))
    );
  });
}

/** A section and those under it, by depth, of whichever of its names a document has. */
function withSubsections(ids: readonly string[], frames: readonly SectionFrame[]): string[] {
  const start = frames.findIndex(({ id }) => ids.includes(id));
  const section = frames[start];
  if (section === undefined) return [];
  // The text before the first heading is of depth 0, but nothing stands under it.
  if (section.depth === 0) return [section.id];
  const following = frames.slice(start + 1);
  const end = following.findIndex(({ depth }) => depth <= section.depth);
  return [section, ...following.slice(0, end < 0 ? undefined : end)].map(({ id }) => id);
}

function names(trace: Trace, theme: string): boolean {
  return reasonsOf(trace).some((reason) => reason.theme === theme);
}

function reasonsOf({ record }: Trace): readonly Reason[] {
  return record.reasons === 'not-recorded' ? [] : record.reasons;
}
