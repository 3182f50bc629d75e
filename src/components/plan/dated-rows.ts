import { printDate, printPeriod } from '../../core/dates/print.ts';
import { capitalised } from '../../core/export/phrases.ts';
import type {
  EngagementModel,
  MeetingModel,
  NewsModel,
  NoticeModel,
  PlanModel,
} from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { ENGAGEMENT_KIND } from '../words.ts';

/** One line of a list of things that have a day and a page. */
export interface DatedRow {
  readonly when: string;
  readonly title: string;
  readonly href: string;
  readonly text?: string;
}

export function noticeRow({ plan, id, data }: NoticeModel): DatedRow {
  return {
    when: capitalised(printDate(data.date)),
    title: data.title,
    href: urls.notice(plan, id),
    text: data.summary,
  };
}

export function meetingRow({ plan, id, data }: MeetingModel): DatedRow {
  return {
    when: `${capitalised(printDate(data.date))}, ${data.body.join(' and ')}`,
    title: data.title,
    href: urls.meeting(plan, id),
  };
}

export function documentRow(
  plan: string,
  { id, title, date }: PlanModel['documents'][number],
): DatedRow {
  return { when: capitalised(printDate(date)), title, href: urls.document(plan, id) };
}

export function engagementRow({ plan, id, data }: EngagementModel): DatedRow {
  return {
    when: `${capitalised(printPeriod(data.period))}, ${ENGAGEMENT_KIND[data.kind].toLowerCase()}`,
    title: data.title,
    href: urls.engagement(plan, id),
  };
}

export function newsRow({ id, data }: NewsModel): DatedRow {
  return { when: capitalised(printDate(data.date)), title: data.title, href: urls.newsItem(id) };
}
