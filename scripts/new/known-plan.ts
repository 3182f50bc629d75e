import { ContentError, ContentErrors } from '../../src/core/errors.ts';
import { contentFolder, foldersIn, shownName } from '../../src/data/content-folder.ts';
import type { LoadedContent } from '../../src/data/load-content.ts';
import type { PlanModel, VersionModel } from '../../src/data/model.ts';
import { named } from './ids.ts';

/**
 * A plan by its id, with all of its versions.
 *
 * @param loaded The content as a preview shows it, so that versions in work are there.
 * @throws {ContentErrors} When there is no such plan, or when one of its versions cannot be read:
 *   what is new has to follow the newest one.
 */
export function knownPlan(folder: string, { model, errors }: LoadedContent, id: string): PlanModel {
  const content = contentFolder(folder);
  if (!model) throw new ContentErrors(errors);
  const folders = foldersIn(content, 'plans').map((name) => ({ id: name }));
  named('plan', id, folders, shownName(content, 'plans'));

  const plan = model.plans.find((candidate) => candidate.id === id);
  const versions = foldersIn(content, `plans/${id}/versions`);
  if (plan && plan.versions.length === versions.length) return plan;
  const prefix = `${shownName(content, `plans/${id}`)}/`;
  throw new ContentErrors(errors.filter(({ place }) => place.file.startsWith(prefix)));
}

/** A version of a plan by its id. */
export function knownVersion(folder: string, plan: PlanModel, id: string): VersionModel {
  return named('version', id, plan.versions, versionsFolder(folder, plan));
}

/**
 * The version that people most likely speak about.
 *
 * @param fromEnd 1 for the newest, 2 for the one before it; a first version is always good enough.
 * @throws {ContentErrors} When the plan has no version yet.
 */
export function recentVersion(folder: string, plan: PlanModel, fromEnd: number): VersionModel {
  const version = plan.versions.at(-fromEnd) ?? plan.versions.at(-1);
  if (version) return version;
  throw new ContentErrors([
    new ContentError(
      { file: versionsFolder(folder, plan) },
      `The plan “${plan.id}” has no version yet that people could speak about.`,
      `First write one: npm run new -- version ${plan.id} <year>-<month>-draft`,
    ),
  ]);
}

function versionsFolder(folder: string, plan: PlanModel): string {
  return shownName(contentFolder(folder), `plans/${plan.id}/versions`);
}
