import { versionJsonLd } from '../../core/export/json-ld.ts';
import type { PlanModel, SiteModel, VersionModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { demonstrationNotice } from '../plan/demonstration.ts';
import { absolute } from '../site/absolute.ts';
import { versionDate } from './version-words.ts';

/** A version as search engines are told of it. */
export function versionLd(site: SiteModel, plan: PlanModel, version: VersionModel): string {
  const notice = demonstrationNotice(plan);
  return versionJsonLd({
    address: absolute(site, urls.version(plan.id, version.id)),
    planTitle: plan.data.title,
    planAddress: absolute(site, urls.plan(plan.id)),
    label: version.data.label,
    version: version.id,
    summary: version.data.summary,
    language: site.site.language,
    organisations: plan.data.organisations.map(({ name }) => name),
    date: versionDate(version),
    ...(version.previous !== undefined && {
      basedOn: absolute(site, urls.version(plan.id, version.previous)),
    }),
    ...(notice !== undefined && { notice }),
  });
}
