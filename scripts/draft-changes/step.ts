import { ContentError, ContentErrors } from '../../src/core/errors.ts';
import {
  type ContentFolder,
  contentFolder,
  readText,
  shownName,
} from '../../src/data/content-folder.ts';
import type { LoadedContent } from '../../src/data/load-content.ts';
import type { PlanModel, TracedComparison } from '../../src/data/model.ts';
import { knownPlan, knownVersion } from '../new/known-plan.ts';
import { recordIds } from './append.ts';

/** A version whose changes are to be recorded. */
export interface Step {
  readonly plan: PlanModel;
  readonly step: TracedComparison;
  /** Path of its `changes.yaml` in the content folder. */
  readonly file: string;
  /** That file as it is; nothing where it does not exist or is empty. */
  readonly source: string | undefined;
  /** Why records that are there lead nowhere. */
  readonly mismatches: readonly ContentError[];
}

/**
 * The changes of a version against the one that it follows.
 *
 * @param reference `<plan>/<version>`.
 * @param loaded The content as a preview shows it, so that versions in work are there.
 * @throws {ContentErrors} When there is no such version, nothing to compare it with, or mistakes
 *   that change what is compared: those come first.
 */
export function stepOf(folder: string, loaded: LoadedContent, reference: string): Step {
  const content = contentFolder(folder);
  const [planId = '', versionId] = reference.split('/');
  const plan = knownPlan(folder, loaded, planId);
  if (versionId === undefined) throw new ContentErrors([noVersion(content, plan)]);
  const version = knownVersion(folder, plan, versionId);
  const base = `plans/${plan.id}/versions/`;
  const file = `${base}${version.id}/changes.yaml`;
  const shown = shownName(content, file);

  const inTexts = loaded.errors.filter(
    ({ place }) =>
      place.file.startsWith(shownName(content, base)) && !place.file.endsWith('/changes.yaml'),
  );
  if (inTexts.length > 0) throw new ContentErrors(inTexts);
  const text = readText(content, file);
  // An empty file says no more than one that is not there.
  const source = text?.trim() === '' ? undefined : text;
  if (source !== undefined) recordIds(source, shown);

  const step = plan.steps.find(({ after }) => after.id === version.id);
  if (!step) throw new ContentErrors([noStep(shown, version.effective !== undefined)]);
  const mismatches =
    source === undefined ? [] : loaded.errors.filter(({ place }) => place.file === shown);
  return { plan, step, file, source, mismatches };
}

function noVersion(content: ContentFolder, { id, versions }: PlanModel): ContentError {
  return new ContentError(
    { file: shownName(content, `plans/${id}`) },
    `“${id}” names a plan, but none of its versions.`,
    `Write the version behind it: ${id}/${versions.at(-1)?.id ?? '<version>'}`,
  );
}

function noStep(file: string, hasText: boolean): ContentError {
  return hasText
    ? new ContentError(
        { file },
        'No earlier version has a text with which this one could be compared.',
        'Record changes from the second version on.',
      )
    : new ContentError(
        { file },
        'The text of this version is not here, so there is nothing to compare.',
        'Add the text and write “text: whole” or “text: part”, or record changes with “at: not-recorded”.',
      );
}

/**
 * Whether a text looks as if it held only what changes, but was added as a whole one: most sections
 * of the earlier version would be gone.
 */
export function looksLikePart({ before, after, comparison }: TracedComparison): boolean {
  const gone = comparison.changes.filter(
    ({ scope, kind }) => scope === 'section' && kind === 'removed',
  );
  const sections = before.effective?.sections.length ?? 0;
  const left = after.effective?.sections.length ?? 0;
  return after.data.text === 'whole' && left < sections && gone.length * 2 > sections;
}
