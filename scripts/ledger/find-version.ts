import { ContentError, ContentErrors } from '../../src/core/errors.ts';
import { contentFolder, foldersIn, shownName } from '../../src/data/content-folder.ts';
import type { PlanModel, SiteModel, VersionModel } from '../../src/data/model.ts';
import { named } from '../new/ids.ts';

/** A version of a plan that readers can see. */
export interface FoundVersion {
  readonly plan: PlanModel;
  readonly version: VersionModel;
  /** How messages name its folder. */
  readonly folder: string;
}

/**
 * The version that somebody named, as readers see it now.
 *
 * @param reference `<plan>/<version>`.
 * @throws {ContentErrors} When there is no such version, or when it is not out yet.
 */
export function findVersion(folder: string, model: SiteModel, reference: string): FoundVersion {
  const content = contentFolder(folder);
  const [planId = '', ...rest] = reference.split('/');
  const versionId = rest.join('/');
  const plan = named('plan', planId, model.plans, shownName(content, 'plans'));
  const place = shownName(content, `plans/${planId}/versions`);
  const known = foldersIn(content, `plans/${planId}/versions`).map((id) => ({ id }));
  if (versionId === '') throw new ContentErrors([noVersion(planId, known, place)]);
  named('version', versionId, known, place);
  const version = plan.versions.find(({ id }) => id === versionId);
  if (version) return { plan, version, folder: `${place}/${versionId}` };
  throw new ContentErrors([
    new ContentError(
      { file: `${place}/${versionId}/index.mdx` },
      `“${versionId}” is not out yet: it is being worked on, held back, or dated in the future.`,
      'The ledger is public, so a version enters it when readers can see it: write “status: published”, or run this again when its time has come (--as-of names another moment).',
    ),
  ]);
}

function noVersion(plan: string, known: readonly { id: string }[], place: string): ContentError {
  const all = known.map(({ id }) => `${plan}/${id}`).join(', ');
  return new ContentError(
    { file: place },
    `“${plan}” names a plan, and no version of it.`,
    `Write both with a slash between them: ${all}.`,
  );
}
