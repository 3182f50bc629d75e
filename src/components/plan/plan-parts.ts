import { compareDates } from '../../core/dates/order.ts';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import {
  type DatedRow,
  documentRow,
  engagementRow,
  meetingRow,
  newsRow,
  noticeRow,
} from './dated-rows.ts';

/** A part of a plan’s front page: its newest entries, and where all of them are. */
export interface PlanPart {
  readonly id: string;
  readonly title: string;
  /** The newest first. */
  readonly rows: readonly DatedRow[];
  readonly all: { readonly text: string; readonly href: string } | undefined;
}

/** As many as a reader takes in at a glance; on a phone the page would not end otherwise. */
const SHOWN = 3;

/** What a plan’s front page lists beside its versions, themes and promises; parts that it does not have are left out. */
export function planParts(site: SiteModel, plan: PlanModel): PlanPart[] {
  const { id } = plan;
  const news = site.news.filter(({ data }) => data.announces?.plan === id);
  return [
    partOf('engagement', 'Who was asked', newestFirst(plan.engagements, begun).map(engagementRow), {
      text: `All ${plan.engagements.length} ways in which people were asked`,
      href: urls.engagements(id),
    }),
    partOf(
      'meetings',
      'Meetings',
      newestFirst(plan.meetings, ({ data }) => data.date).map(meetingRow),
      {
        text: `All ${plan.meetings.length} meetings, and what they decided`,
        href: urls.meetings(id),
      },
    ),
    partOf(
      'documents',
      'Documents',
      newestFirst(plan.documents, ({ date }) => date).map((document) => documentRow(id, document)),
      { text: `All ${plan.documents.length} documents, in every form`, href: urls.documents(id) },
    ),
    partOf('news', 'News about this plan', news.map(newsRow), {
      text: 'All news',
      href: urls.news(),
    }),
  ].filter(({ rows }) => rows.length > 0);
}

/** The newest notice, which says where a plan stands; none where it has no notices. */
export function noticePart(plan: PlanModel): PlanPart | undefined {
  const [newest] = plan.notices;
  return (
    newest && {
      id: 'notice',
      title: 'Newest notice',
      rows: [noticeRow(newest)],
      all:
        plan.notices.length > 1
          ? { text: `All ${plan.notices.length} notices`, href: urls.notices(plan.id) }
          : undefined,
    }
  );
}

/** What has no date stands last: it is not known to be new. */
function newestFirst<Item>(items: readonly Item[], dateOf: (item: Item) => string): Item[] {
  const isDated = (item: Item) => dateOf(item) !== 'unknown';
  return [
    ...items.filter(isDated).toSorted((a, b) => compareDates(dateOf(b), dateOf(a))),
    ...items.filter((item) => !isDated(item)),
  ];
}

/** When an engagement began, or its end where only that is known. */
function begun({ data: { period } }: PlanModel['engagements'][number]): string {
  return period.from === 'unknown' ? period.to : period.from;
}

function partOf(
  id: string,
  title: string,
  rows: readonly DatedRow[],
  all: NonNullable<PlanPart['all']>,
): PlanPart {
  return { id, title, rows: rows.slice(0, SHOWN), all: rows.length > SHOWN ? all : undefined };
}
