import { sourceGroupOf } from '../core/source-group.ts';
import { type Urls, urlsFor } from '../core/urls.ts';
import { hasDocuments } from './life/has-documents.ts';
import type { CorrectionModel, PlanModel, SiteModel, VersionModel } from './model.ts';

/** The addresses of a site that stands at the root: those of the ledger, which outlive a move of the site. */
export const siteUrls: Urls = urlsFor('/');

/**
 * An address as the ledger and the files of a built site name it.
 *
 * @example
 * belowSite('/plans/westmarsh/') // => 'plans/westmarsh/'
 */
export function belowSite(address: string): string {
  return address.replace(/^\//, '');
}

/**
 * Every address that a version brings with it: its pages and data, its files, its comparisons with
 * the versions before it, what was recorded about its changes.
 */
export function versionAddresses(plan: PlanModel, version: VersionModel): string[] {
  const { id, chapters, records, files, own, effective, data } = version;
  const page = siteUrls.version(plan.id, id);
  const pairs = [...plan.steps, ...plan.since, ...plan.kept].filter(({ after }) => after.id === id);
  const isCurrent = plan.current?.id === id;
  return [
    page,
    siteUrls.json(page),
    ...(own ? [siteUrls.text(plan.id, id)] : []),
    ...(own && data.text === 'part'
      ? [siteUrls.asPublished(plan.id, id), siteUrls.json(siteUrls.asPublished(plan.id, id))]
      : []),
    ...(effective ? chapters.map((chapter) => siteUrls.chapter(plan.id, id, chapter.id)) : []),
    ...(effective && chapters.length > 0 ? [siteUrls.fullText(plan.id, id)] : []),
    ...files.map((file) => siteUrls.file(plan.id, id, file.path)),
    ...records.map((record) => siteUrls.record(plan.id, id, record.id)),
    ...pairs.flatMap(({ before, after }) => {
      const comparison = siteUrls.comparison(plan.id, before.id, after.id);
      const { json, csv, schedule } = siteUrls;
      return [comparison, json(comparison), csv(comparison), schedule(comparison)];
    }),
    ...(isCurrent ? pairs.map(({ before }) => siteUrls.since(plan.id, before.id)) : []),
  ].map(belowSite);
}

/** The addresses of a correction: the old text as a page and as plain text, and the old files. */
export function correctionAddresses({ entry, oldFiles }: CorrectionModel): string[] {
  const page = siteUrls.correction(entry.plan, entry.version, entry.sequence);
  return [page, `${page}text.txt`, ...oldFiles.map(({ path }) => page + path)].map(belowSite);
}

/** Every address of a plan beside those of its versions. */
export function planAddresses(plan: PlanModel): string[] {
  const page = siteUrls.plan(plan.id);
  return [
    page,
    siteUrls.feed(page),
    ...plan.versions.map(({ id }) => siteUrls.version(plan.id, id)),
    siteUrls.changes(plan.id),
    siteUrls.themes(plan.id),
    ...plan.themes.flatMap(({ id }) => {
      const theme = siteUrls.theme(plan.id, id);
      return [theme, siteUrls.json(theme), siteUrls.feed(theme)];
    }),
    siteUrls.engagements(plan.id),
    ...plan.engagements.map(({ id }) => siteUrls.engagement(plan.id, id)),
    ...noticeAddresses(plan),
    ...meetingAddresses(plan),
    ...documentAddresses(plan),
    ...(plan.commitments.length > 0
      ? [siteUrls.commitments(plan.id), siteUrls.json(siteUrls.commitments(plan.id))]
      : []),
    ...(plan.measures.length > 0
      ? [siteUrls.measures(plan.id), siteUrls.json(siteUrls.measures(plan.id))]
      : []),
    ...(plan.themes.length > 0
      ? [siteUrls.flow(plan.id), siteUrls.json(siteUrls.flow(plan.id))]
      : []),
    // Its days are not among them: a date that becomes known more exactly moves to another day.
    siteUrls.asItStood(plan.id),
  ].map(belowSite);
}

function noticeAddresses({ id, notices }: PlanModel): string[] {
  if (notices.length === 0) return [];
  const stack = siteUrls.notices(id);
  return [
    stack,
    siteUrls.json(stack),
    siteUrls.feed(stack),
    ...notices.flatMap((notice) => {
      const page = siteUrls.notice(id, notice.id);
      return [page, siteUrls.json(page)];
    }),
  ];
}

function meetingAddresses({ id, meetings }: PlanModel): string[] {
  if (meetings.length === 0) return [];
  const pages = [
    siteUrls.meetings(id),
    ...meetings.map((meeting) => siteUrls.meeting(id, meeting.id)),
  ];
  return pages.flatMap((page) => [page, siteUrls.json(page)]);
}

function documentAddresses(plan: PlanModel): string[] {
  const page = siteUrls.documents(plan.id);
  if (!hasDocuments(plan)) return [];
  const files = plan.files.map((file) => siteUrls.planFile(plan.id, file.path));
  return [page, siteUrls.json(page), ...files];
}

/** Every address of a site beside those of its plans. */
export function siteAddresses(site: Omit<SiteModel, 'digest'>): string[] {
  const { news, pages, reports, organisations, statements } = site;
  const sourceGroups = new Set([...statements.keys()].map(sourceGroupOf));
  return [
    siteUrls.home(),
    siteUrls.feed(siteUrls.home()),
    siteUrls.plans(),
    siteUrls.news(),
    siteUrls.feed(siteUrls.news()),
    ...news.map(({ id }) => siteUrls.newsItem(id)),
    ...news.flatMap(({ data }) => (data.picture ? [siteUrls.newsFile(data.picture.file)] : [])),
    ...pages.map(({ id }) => siteUrls.page(id)),
    siteUrls.search(),
    siteUrls.reports(),
    ...reports.flatMap(({ id }) => [siteUrls.report(id), siteUrls.json(siteUrls.report(id))]),
    siteUrls.organisations(),
    siteUrls.json(siteUrls.organisations()),
    ...organisations.map(({ id }) => siteUrls.organisation(id)),
    siteUrls.people(),
    siteUrls.json(siteUrls.people()),
    siteUrls.glossary(),
    siteUrls.json(siteUrls.glossary()),
    siteUrls.sources(),
    ...[...sourceGroups].map(siteUrls.sourceGroup),
    siteUrls.ledger(),
    siteUrls.verify(),
    siteUrls.asset('ledger.json'),
    siteUrls.asset('ledger.sha256'),
  ].map(belowSite);
}
