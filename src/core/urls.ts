import { sourceGroupOf } from './source-group.ts';

/**
 * Every address of the site as a function. None is ever re-used.
 *
 * @param base The path under which the site stands, `/` or `/health/`.
 *
 * @example
 * urlsFor('/health/').comparison('nottinghamshire', '2016-11-draft', '2017-07-update')
 * // => '/health/plans/nottinghamshire/compare/2016-11-draft/2017-07-update/'
 */
export function urlsFor(base: string) {
  const root = base.replace(/\/*$/, '/');
  const planUrl = (plan: string) => `${root}plans/${plan}/`;
  const versionUrl = (plan: string, version: string) => `${planUrl(plan)}versions/${version}/`;
  const changesUrl = (plan: string) => `${planUrl(plan)}changes/`;
  const compareUrl = (plan: string) => `${planUrl(plan)}compare/`;
  const sourceGroupUrl = (group: string) => `${root}sources/${group.toLowerCase()}/`;
  const newsUrl = () => `${root}news/`;

  return {
    home: () => root,
    search: () => `${root}search/`,
    plans: () => `${root}plans/`,
    plan: planUrl,
    version: versionUrl,
    /** A section of a version; with chapters the version's contents page lists every section id. */
    section: (plan: string, version: string, section: string) =>
      `${versionUrl(plan, version)}#${section}`,
    chapter: (plan: string, version: string, chapter: string) =>
      `${versionUrl(plan, version)}${chapter}/`,
    /** The whole text of a version with chapters, on one page. */
    fullText: (plan: string, version: string) => `${versionUrl(plan, version)}full/`,
    /** An amending part as it was published, beside the plan as amended; with data of its own. */
    asPublished: (plan: string, version: string) => `${versionUrl(plan, version)}as-published/`,
    /** A file of a version, given as its text gives it: `files/map.png`. */
    file: (plan: string, version: string, file: string) => `${versionUrl(plan, version)}${file}`,
    /** The words of a version, as published, in the form whose digest stands in the ledger. */
    text: (plan: string, version: string) => `${versionUrl(plan, version)}text.txt`,
    /** A mended mistake of a version and the text as it stood before; by the ledger entry that says so. */
    correction: (plan: string, version: string, sequence: number) =>
      `${versionUrl(plan, version)}corrections/${sequence}/`,
    /** A version against the current one; moves on, and says so. */
    since: (plan: string, version: string) => `${versionUrl(plan, version)}since/`,
    comparison: (plan: string, before: string, after: string) =>
      `${compareUrl(plan)}${before}/${after}/`,
    /** Where a reader chooses two versions to compare, one of them chosen already. */
    compare: (plan: string, before?: string) =>
      before === undefined ? compareUrl(plan) : `${compareUrl(plan)}?before=${before}`,
    /** The comparison of two versions that has no page of its own: it is made in the browser. */
    anyTwo: (plan: string, before: string, after: string) =>
      `${compareUrl(plan)}?before=${before}&after=${after}`,
    /** What the comparisons of a plan say of it, for those that are made in the browser. */
    comparedPlan: (plan: string) => `${compareUrl(plan)}plan.json`,
    /** What following texts through a step needs. */
    stepTrace: (plan: string, before: string, after: string) =>
      `${compareUrl(plan)}${before}/${after}/trace.json`,
    /** One computed change of a comparison. */
    change: (plan: string, before: string, after: string, change: string) =>
      `${compareUrl(plan)}${before}/${after}/#${change}`,
    changes: changesUrl,
    /** What a person recorded about changes of a version: permanent. */
    record: (plan: string, version: string, record: string) =>
      `${changesUrl(plan)}${version}/${record}/`,
    themes: (plan: string) => `${planUrl(plan)}themes/`,
    theme: (plan: string, theme: string) => `${planUrl(plan)}themes/${theme}/`,
    /** From where something was said to what changed, as a picture. */
    flow: (plan: string) => `${planUrl(plan)}flow/`,
    engagements: (plan: string) => `${planUrl(plan)}engagement/`,
    engagement: (plan: string, engagement: string) => `${planUrl(plan)}engagement/${engagement}/`,
    notices: (plan: string) => `${planUrl(plan)}notices/`,
    notice: (plan: string, notice: string) => `${planUrl(plan)}notices/${notice}/`,
    /** The days on which something about a plan changed. */
    asItStood: (plan: string) => `${planUrl(plan)}on/`,
    /** A plan as it stood at the end of a day, `2021-08-15`. */
    on: (plan: string, day: string) => `${planUrl(plan)}on/${day}/`,
    meetings: (plan: string) => `${planUrl(plan)}meetings/`,
    meeting: (plan: string, meeting: string) => `${planUrl(plan)}meetings/${meeting}/`,
    decision: (plan: string, meeting: string, decision: string) =>
      `${planUrl(plan)}meetings/${meeting}/#${decision}`,
    documents: (plan: string) => `${planUrl(plan)}documents/`,
    /** A file of a plan, given as its documents give it: `files/report.pdf`. */
    planFile: (plan: string, file: string) => `${planUrl(plan)}${file}`,
    document: (plan: string, document: string) => `${planUrl(plan)}documents/#${document}`,
    commitments: (plan: string) => `${planUrl(plan)}commitments/`,
    commitment: (plan: string, commitment: string) =>
      `${planUrl(plan)}commitments/#commitment-${commitment}`,
    measures: (plan: string) => `${planUrl(plan)}measures/`,
    measure: (plan: string, measure: string) => `${planUrl(plan)}measures/#${measure}`,
    reports: () => `${root}reports/`,
    report: (report: string) => `${root}reports/${report}/`,
    recommendation: (report: string, recommendation: string) =>
      `${root}reports/${report}/#${recommendation}`,
    organisations: () => `${root}organisations/`,
    organisation: (organisation: string) => `${root}organisations/${organisation}/`,
    people: () => `${root}people/`,
    person: (person: string) => `${root}people/#${person}`,
    glossary: () => `${root}glossary/`,
    term: (term: string) => `${root}glossary/#${term}`,
    news: newsUrl,
    newsItem: (item: string) => `${newsUrl()}${item}/`,
    /** A picture of the news, given as an item names it: `files/clinic.png`. */
    newsFile: (file: string) => `${newsUrl()}${file}`,
    page: (page: string) => `${root}${page}/`,
    sources: () => `${root}sources/`,
    /** What was published, corrected and withdrawn, and when. */
    ledger: () => `${root}ledger/`,
    ledgerEntry: (sequence: number) => `${root}ledger/#entry-${sequence}`,
    /** Checks a page, a file or words against the ledger. */
    verify: () => `${root}verify/`,
    /** The statements whose ids begin alike, by that beginning: `NOT`. */
    sourceGroup: sourceGroupUrl,
    source: (id: string) => `${sourceGroupUrl(sourceGroupOf(id))}#${id}`,
    /** The data beside a page. */
    json: (page: string) => `${page.replace(/#.*$/, '')}index.json`,
    /** The changes of a comparison as a numbered table, made for paper. */
    schedule: (comparison: string) => `${comparison.replace(/#.*$/, '')}schedule/`,
    /** The changes of a comparison as a table. */
    csv: (comparison: string) => `${comparison.replace(/#.*$/, '')}changes.csv`,
    /** The news feed beside a page. */
    feed: (page: string) => `${page}feed.xml`,
    asset: (path: string) => `${root}${path.replace(/^\//, '')}`,
  };
}

export type Urls = ReturnType<typeof urlsFor>;
