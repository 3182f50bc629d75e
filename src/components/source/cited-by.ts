import { citationsOf } from '../../data/citations.ts';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { planName } from '../plan/plan-name.ts';
import { sourcesOfRecord } from './notes.ts';
import { sourcesIn } from './sources-in.ts';

/** A page that leans on a statement. */
export interface CitingPage {
  readonly text: string;
  readonly href: string;
  /** What it is a page of: the name of a plan, the title of a report. */
  readonly of?: string;
}

/** For each statement the pages that cite it, each page once. */
export function citedBy(site: SiteModel): Map<string, CitingPage[]> {
  const cited = new Map<string, CitingPage[]>();
  for (const [ids, page] of [...site.plans.flatMap(citationsOfPlan), ...citationsOfSite(site)]) {
    for (const id of new Set(ids)) {
      const pages = cited.get(id) ?? [];
      if (pages.every(({ href }) => href !== page.href)) cited.set(id, [...pages, page]);
    }
  }
  return cited;
}

type Citing = readonly [ids: readonly string[], page: CitingPage];

function citationsOfPlan(plan: PlanModel): Citing[] {
  const name = planName(plan);
  const pages: Citing[] = [
    [sourcesIn(plan.data), { text: name, href: urls.plan(plan.id) }],
    ...plan.versions.flatMap(({ id, data, own, records }): Citing[] => [
      [
        [...sourcesIn(data), ...(own ? citationsOf(own).map((citation) => citation.id) : [])],
        { text: data.label, href: urls.version(plan.id, id) },
      ],
      ...records.map(
        (record): Citing => [
          sourcesOfRecord(record),
          { text: record.summary, href: urls.record(plan.id, id, record.id) },
        ],
      ),
    ]),
    ...plan.themes.map(({ id, data, text }) => written(data, text, urls.theme(plan.id, id))),
    ...plan.notices.map(({ id, data, text }) => written(data, text, urls.notice(plan.id, id))),
    ...plan.engagements.map(({ id, data }) => titled(data, urls.engagement(plan.id, id))),
    ...plan.meetings.map(({ id, data }) => titled(data, urls.meeting(plan.id, id))),
    ...plan.measures.map(({ id, data }) => titled(data, urls.measure(plan.id, id))),
    ...plan.documents.map((data) => titled(data, urls.document(plan.id, data.id))),
    [sourcesIn(plan.commitments), { text: `Promises of ${name}`, href: urls.commitments(plan.id) }],
    ...plan.reportAnswers.map(
      (answers): Citing => [
        sourcesIn(answers),
        { text: `How ${name} answers a report`, href: `${urls.report(answers.report)}#answers` },
      ],
    ),
  ];
  return pages.map(([ids, page]) => [ids, { ...page, of: name }]);
}

function citationsOfSite({ news, reports, organisations, people, glossary }: SiteModel): Citing[] {
  return [
    ...news.map(({ id, data }) => titled(data, urls.newsItem(id))),
    ...reports.map(({ id, data, text }): Citing => {
      const [ids, page] = written(data, text, urls.report(id));
      return [ids, { ...page, of: data.title }];
    }),
    ...organisations.map(
      (one): Citing => [one.source, { text: one.name, href: urls.organisation(one.id) }],
    ),
    ...people.map((one): Citing => [sourcesIn(one), { text: one.name, href: urls.person(one.id) }]),
    ...glossary.map((one): Citing => [sourcesIn(one), { text: one.term, href: urls.term(one.id) }]),
  ];
}

interface Titled {
  readonly title: string;
}

function titled(data: Titled, href: string): Citing {
  return [sourcesIn(data), { text: data.title, href }];
}

function written(data: Titled, text: Parameters<typeof citationsOf>[0], href: string): Citing {
  return [
    [...sourcesIn(data), ...citationsOf(text).map(({ id }) => id)],
    { text: data.title, href },
  ];
}
