import type { NoticeModel, VersionModel } from './model.ts';
import type { PlanFiles } from './read-plan.ts';
import type { Report } from './report.ts';
import type { Selection } from './selection.ts';
import type { Shown } from './shown.ts';

/**
 * Reports what would be published and rests on something that would not, where nothing can be taken
 * out of it: a version on an earlier one, a record of a change on a theme, a notice on those below it.
 *
 * @param versions Those that readers see.
 * @param notices Those that readers see.
 */
export function checkHeldBack(
  files: PlanFiles,
  visible: Shown,
  versions: readonly VersionModel[],
  notices: readonly NoticeModel[],
  selection: Selection,
  report: Report,
): void {
  checkVersions(files, visible, selection, report);
  const held = heldThemes(files, visible);
  for (const version of versions) checkRecords(version, held, report);
  checkNotices(files, new Set(notices.map(({ id }) => id)), report);
}

function checkVersions(
  { versions }: Pick<PlanFiles, 'versions'>,
  visible: Shown,
  selection: Selection,
  report: Report,
): void {
  const held = versions.filter(({ id }) => !visible.versions.has(id));
  for (const { id, placeOf } of held.filter(({ data }) => selection.shows(data))) {
    report.add(
      placeOf(['status']),
      `“${id}” would be published, and “${held[0]?.id}”, which it builds on, would not.`,
      'Publish the earlier one first, or hold this one back too.',
    );
  }
}

/** Ids of the themes that readers do not see yet; what follows from a mistake in them is told by that one. */
function heldThemes(files: PlanFiles, visible: Shown): ReadonlySet<string> {
  const { ids, themes } = files;
  const held = themes.filter(({ id, data: { about, parent, heardAt } }) => {
    const heard = heardAt === 'not-recorded' ? [] : heardAt.map(({ engagement }) => engagement);
    return (
      !visible.themes.has(id) &&
      ids.versions.includes(about) &&
      (parent === undefined || ids.themes.includes(parent)) &&
      heard.every((engagement) => ids.engagements.includes(engagement))
    );
  });
  return new Set(isWhole(files) ? held.map(({ id }) => id) : []);
}

/** Whether all could be read on which the rest may be; otherwise nobody knows what is held back. */
function isWhole({ ids, versions, engagements }: PlanFiles): boolean {
  return versions.length === ids.versions.length && engagements.length === ids.engagements.length;
}

/** A record is published with its version as it stands: a name of a theme cannot be taken out of it. */
function checkRecords(
  { id, records }: VersionModel,
  held: ReadonlySet<string>,
  report: Report,
): void {
  for (const { reasons } of records) {
    for (const { theme, place } of reasons === 'not-recorded' ? [] : reasons) {
      if (theme === undefined || !held.has(theme)) continue;
      report.add(
        place,
        `A reason names the theme “${theme}”, which readers do not see yet, and its version “${id}” would be published.`,
        'Publish the theme too, or hold the version back with it.',
      );
    }
  }
}

/** The numbers of notices have no gap that would tell of one that is held back. */
function checkNotices(files: PlanFiles, shown: ReadonlySet<string>, report: Report): void {
  const { ids, life } = files;
  if (!isWhole(files)) return;
  const stack = life.notices.toSorted((a, b) => a.data.number - b.data.number);
  const held = stack.find(
    ({ id, data: { about, engagement } }) =>
      !shown.has(id) &&
      (about === undefined || ids.versions.includes(about)) &&
      (engagement === undefined || ids.engagements.includes(engagement)),
  );
  if (held === undefined) return;
  for (const { id, data, placeOf } of stack.slice(stack.indexOf(held))) {
    if (!shown.has(id)) continue;
    report.add(
      placeOf(['number']),
      `The notice “${id}” (number ${data.number}) would be published, and “${held.id}” (number ${held.data.number}) below it would not.`,
      'Publish the earlier one first, or hold this one back too.',
    );
  }
}
