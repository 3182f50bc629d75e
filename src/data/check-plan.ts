import type { Ledger } from '../core/ledger/types.ts';
import type { Cache } from './cache.ts';
import { checkFiles } from './check-files.ts';
import { checkThemes } from './check-themes.ts';
import { checkVersionParts } from './check-version-parts.ts';
import type { ComposedVersions } from './compose-versions.ts';
import type { ContentFolder } from './content-folder.ts';
import { idsOf } from './ids-of.ts';
import { checkDates } from './life/check-dates.ts';
import { checkLife } from './life/check-life.ts';
import { checkPlanReferences, sectionIds } from './plan-references.ts';
import type { PlanFiles } from './read-plan.ts';
import type { Report } from './report.ts';
import { checkSectionLinks } from './section-links.ts';
import { checkVersionOrder } from './version-order.ts';

/**
 * Holds the files of a plan against each other: what they name is there, in the right order.
 *
 * @param composed Its versions put together; of those whose text is uncertain nothing is asked.
 */
export function checkPlan(
  content: ContentFolder,
  files: PlanFiles,
  { models, uncertain }: ComposedVersions,
  ledger: Ledger,
  cache: Cache,
  report: Report,
): void {
  const { folder, plan, versions, themes, engagements, commitments, life, ids } = files;
  const certain = models.filter(({ id }) => !uncertain.has(id));
  const isCertain = certain.length === ids.versions.length;
  const sectionsOf = new Map(certain.map(({ id, effective }) => [id, sectionIds(effective)]));

  checkVersionOrder(versions, report);
  checkSectionLinks(certain, report);
  checkFiles(content, folder, versions, ledger, cache, report);
  checkThemes(themes, versions, report);
  checkPlanReferences({ certain, isCertain, ids, themes, engagements, commitments }, report);
  checkLife({ life, themes, engagements, commitments, known: knownIds(files), sectionsOf }, report);
  checkDates({ life, versions, engagements, commitments }, report);
  checkVersionParts({ versions, versionIds: ids.versions, plan, sectionsOf }, report);
}

/** What can be named, usable or not; of a list that cannot be used nobody knows what is in it. */
function knownIds({ ids, life, commitments }: PlanFiles): Parameters<typeof checkLife>[0]['known'] {
  const { documents } = life;
  return {
    version: ids.versions,
    engagement: ids.engagements,
    notice: life.ids.notices,
    meeting: life.ids.meetings,
    ...(documents && !documents.data ? {} : { document: idsOf(documents?.data ?? []) }),
    ...(commitments?.data ? { commitment: idsOf(commitments.data) } : {}),
  };
}
