import { citationsOf } from '../../data/citations.ts';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { sourcesOfRecord } from './notes.ts';

/** A page that leans on a statement. */
export interface CitingPage {
  readonly text: string;
  readonly href: string;
}

/** For each statement the pages that cite it, each page once. */
export function citedBy({ plans, news }: SiteModel): Map<string, CitingPage[]> {
  const cited = new Map<string, CitingPage[]>();
  const note = (ids: readonly string[], page: CitingPage) => {
    for (const id of new Set(ids)) cited.set(id, [...(cited.get(id) ?? []), page]);
  };
  for (const plan of plans) for (const [ids, page] of citationsOfPlan(plan)) note(ids, page);
  for (const { id, data } of news) note(data.source, { text: data.title, href: urls.newsItem(id) });
  return cited;
}

type Citing = readonly [ids: readonly string[], page: CitingPage];

function citationsOfPlan(plan: PlanModel): Citing[] {
  return [
    ...plan.versions.flatMap(({ id, data, own, records }): Citing[] => [
      [
        [...data.source, ...(own ? citationsOf(own).map((citation) => citation.id) : [])],
        { text: data.label, href: urls.version(plan.id, id) },
      ],
      ...records.map(
        (record): Citing => [
          sourcesOfRecord(record),
          { text: record.summary, href: urls.record(plan.id, id, record.id) },
        ],
      ),
    ]),
    ...plan.themes.map(
      ({ id, data, text }): Citing => [
        [
          ...data.source,
          ...data.dispositions.flatMap(({ source }) => source),
          ...citationsOf(text).map((citation) => citation.id),
        ],
        { text: data.title, href: urls.theme(plan.id, id) },
      ],
    ),
    ...plan.engagements.map(
      ({ id, data }): Citing => [
        [
          ...data.source,
          ...[...data.participation, ...data.events].flatMap(({ source }) => source),
        ],
        { text: data.title, href: urls.engagement(plan.id, id) },
      ],
    ),
    [
      plan.commitments.flatMap(({ source }) => source),
      { text: `Promises of ${plan.data.shortTitle ?? plan.data.title}`, href: urls.plan(plan.id) },
    ],
  ];
}
