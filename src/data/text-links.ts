import type { Block, PlanDocument } from '../core/document/types.ts';
import type { Place } from '../core/errors.ts';
import { linkFault } from '../markdown/subset/addresses.ts';
import { reportUnknown } from './known-names.ts';
import type { Report } from './report.ts';

/** The names of what stands outside plans. */
export interface SiteNames {
  readonly news: readonly string[];
  readonly reports: readonly string[];
  readonly pages: readonly string[];
}

/** Reports links of a text to plans, versions, themes, news and pages of this site that do not exist. */
export function checkTextLinks({ sections }: PlanDocument, names: SiteNames, report: Report): void {
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    for (const url of linksOf(block)) checkAddress(url, block.place, names, report);
  }
}

function linksOf({ inlines }: Block): string[] {
  return inlines.flatMap(({ kind, attributes }) =>
    kind === 'link' && attributes?.url ? [attributes.url] : [],
  );
}

function checkAddress(url: string, place: Place, names: SiteNames, report: Report): void {
  // For one that is wrong in itself the text has an error already.
  if (url.startsWith('#') || /^[a-z]+:/i.test(url) || linkFault(url)) return;
  if (!url.startsWith('/')) {
    report.add(
      place,
      `The link “${url}” leads to different places from different pages.`,
      fixForBeginning(url),
    );
    return;
  }
  const [, first, ...rest] = url.replace(/[?#].*$/, '').split('/');
  if (first === 'plans') checkInPlan(rest, place, report);
  if (first === 'news' && rest[0]) reportUnknown('news item', rest[0], names.news, place, report);
  if (first === 'reports' && rest[0])
    reportUnknown('report', rest[0], names.reports, place, report);
}

function fixForBeginning(url: string): string {
  if (url.startsWith('www.')) return `Write “https://${url}”.`;
  if (/^[^@/\s]+@[^@/\s]+$/.test(url)) return `Write “mailto:${url}”.`;
  return 'Begin it with “/” for a page of this site (/plans/…/), with “#” for a section of this text, or with https://. A document in files/ is listed under “renditions”.';
}

function checkInPlan([id, kind, name]: readonly string[], place: Place, report: Report): void {
  if (!id) return;
  reportUnknown('plan', id, [...report.plans.keys()], place, report);
  const plan = report.plans.get(id);
  if (!plan || !name) return;
  if (kind === 'versions') reportUnknown('version', name, plan.versions, place, report);
  if (kind === 'themes') reportUnknown('theme', name, plan.themes, place, report);
  if (kind === 'engagement') reportUnknown('engagement', name, plan.engagements, place, report);
  if (kind === 'notices') reportUnknown('notice', name, plan.notices, place, report);
  if (kind === 'meetings') reportUnknown('meeting', name, plan.meetings, place, report);
}
