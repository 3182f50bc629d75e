import type { Named } from '../../core/export/comparison-json.ts';
import type { NoticeSource, OvertakenJson } from '../../core/export/notice-json.ts';
import type { NoticeModel, OvertakenPassage, PlanModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { demonstrationNotice } from '../plan/demonstration.ts';
import { absolute } from '../site/absolute.ts';
import { overtakenAnchor, overtookOf, type Place, placesOf } from './overtaken.ts';

/** What stands in the data file of a notice. */
export function noticeSource(site: SiteModel, plan: PlanModel, notice: NoticeModel): NoticeSource {
  const { number, date, dateNote, summary, source } = notice.data;
  const version = plan.versions.find(({ id }) => id === notice.data.about);
  const engagement = plan.engagements.find(({ id }) => id === notice.data.engagement);
  const demonstration = demonstrationNotice(plan);
  const named = (id: string, title: string, address: string): Named => ({
    id,
    title,
    address: absolute(site, address),
  });
  const notices = (id: string) =>
    named(
      id,
      plan.notices.find((one) => one.id === id)?.data.title ?? id,
      urls.notice(plan.id, id),
    );
  const overtaken = (of: NoticeModel, place: Place, passage: OvertakenPassage): OvertakenJson => ({
    address: absolute(site, `${urls.notice(plan.id, of.id)}#${overtakenAnchor(place)}`),
    quote: passage.quote,
    by: notices(passage.by),
    now: passage.now,
    source: passage.source,
  });
  return {
    plan: named(plan.id, plan.data.title, urls.plan(plan.id)),
    item: notices(notice.id),
    number,
    date,
    ...(dateNote !== undefined && { dateNote }),
    summary,
    ...(version && {
      about: named(version.id, version.data.label, urls.version(plan.id, version.id)),
    }),
    ...(engagement && {
      engagement: named(
        engagement.id,
        engagement.data.title,
        urls.engagement(plan.id, engagement.id),
      ),
    }),
    blocks: notice.text.sections.flatMap(({ blocks }) => blocks),
    overtaken: placesOf(plan, notice).flatMap((place) =>
      place.by.map((passage) => overtaken(notice, place, passage)),
    ),
    overtakes: overtookOf(plan, notice).map(({ notice: earlier, place, passage }) =>
      overtaken(earlier, place, passage),
    ),
    source,
    ...(demonstration !== undefined && { notice: demonstration }),
  };
}
