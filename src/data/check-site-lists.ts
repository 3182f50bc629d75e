import { circlesIn } from '../core/circles.ts';
import { isBefore } from '../core/dates/order.ts';
import type { Place } from '../core/errors.ts';
import type { Organisation } from '../schemas/organisations.ts';
import type { Person } from '../schemas/people.ts';
import type { ReportFrontMatter } from '../schemas/report.ts';
import { checkGlossary } from './check-glossary.ts';
import {
  checkAnsweredTwice,
  checkPartsOfReport,
  checkSharedNames,
} from './check-repeated-names.ts';
import { idsOf } from './ids-of.ts';
import { reportUnknown } from './known-names.ts';
import type { LoadedFile } from './load-files.ts';
import type { Report } from './report.ts';
import type { SiteLists } from './site-lists.ts';
import type { YamlResult } from './yaml.ts';

/**
 * Reports every name in the lists of a site, in reports and in the plans’ answers to them that leads
 * nowhere, or to two.
 */
export function checkSiteLists(
  lists: SiteLists,
  reports: readonly LoadedFile<ReportFrontMatter>[],
  reportIds: readonly string[],
  report: Report,
): void {
  const { organisations, people, glossary } = lists;
  const plans = [...report.plans.keys()];
  const bodies = organisations?.data ?? [];
  for (const [index, { succeededBy }] of bodies.entries()) {
    if (!succeededBy || !organisations) continue;
    const place = organisations.placeOf([index, 'succeededBy']);
    reportUnknown('organisation', succeededBy, idsOf(bodies), place, report);
  }
  if (organisations) checkSuccession(bodies, organisations.placeOf, report);
  if (glossary) checkGlossary(glossary.data ?? [], glossary.placeOf, plans, report);
  checkSharedNames(lists, report);
  checkPeople(people, reportIds, report);
  for (const one of reports) {
    checkPartsOfReport(one, report);
    checkReplies(one, report);
  }
  checkAnswers(reports, reportIds, report);
}

/** A body that takes over from itself, by whatever way, has no end. */
function checkSuccession(
  bodies: readonly Organisation[],
  placeOf: YamlResult<unknown>['placeOf'],
  report: Report,
): void {
  const heirs = new Map(bodies.map(({ id, succeededBy }) => [id, succeededBy]));
  for (const trail of circlesIn(heirs.keys(), heirs)) {
    report.add(
      placeOf([bodies.findIndex(({ id }) => id === trail[0]), 'succeededBy']),
      `The organisations succeed each other in a circle: ${trail.join(' → ')}.`,
      'Take “succeededBy” out of the one that is there today.',
    );
  }
}

function checkPeople(
  people: SiteLists['people'],
  reportIds: readonly string[],
  report: Report,
): void {
  if (!people) return;
  for (const [person, { said }] of (people.data ?? []).entries()) {
    for (const [index, entry] of said.entries()) {
      checkSaid(entry, (key) => people.placeOf([person, 'said', index, key]), reportIds, report);
    }
  }
}

function checkSaid(
  entry: Person['said'][number],
  placeOf: (key: string) => Place,
  reportIds: readonly string[],
  report: Report,
): void {
  const check = (kind: 'report' | 'plan' | 'notice' | 'meeting', known: readonly string[]) => {
    const name = entry[kind];
    if (name !== undefined) reportUnknown(kind, name, known, placeOf(kind), report);
  };
  check('report', reportIds);
  if (entry.news) report.newsNamed.push({ id: entry.news, place: placeOf('news') });
  check('plan', [...report.plans.keys()]);
  if (!entry.plan && (entry.notice || entry.meeting)) {
    report.add(
      placeOf(entry.notice ? 'notice' : 'meeting'),
      'A notice or a meeting belongs to a plan, and the entry names none.',
      'Add “plan: …” beside it.',
    );
  }
  const plan = report.plans.get(entry.plan ?? '');
  if (!plan) return;
  check('notice', plan.notices);
  check('meeting', plan.meetings);
}

function checkReplies({ data, placeOf }: LoadedFile<ReportFrontMatter>, report: Report): void {
  const known = idsOf(data.recommendations);
  for (const [reply, { date, points }] of data.replies.entries()) {
    if (isBefore(date, data.date)) {
      report.add(
        placeOf(['replies', reply, 'date']),
        `The reply is of ${date}, and the report that it answers of ${data.date}, which is later.`,
        'Put the wrong one of the two dates right.',
      );
    }
    for (const [point, { recommendation }] of points.entries()) {
      if (!recommendation) continue;
      const place = placeOf(['replies', reply, 'points', point, 'recommendation']);
      reportUnknown('recommendation', recommendation, known, place, report);
    }
  }
}

/** What each plan’s `reports.yaml` names of the reports. */
function checkAnswers(
  reports: readonly LoadedFile<ReportFrontMatter>[],
  reportIds: readonly string[],
  report: Report,
): void {
  for (const { answers: file } of report.plans.values()) {
    if (!file) continue;
    checkAnsweredTwice(file, report);
    for (const [index, { report: id, answers, challenges }] of (file.data ?? []).entries()) {
      const place = (...at: readonly (string | number)[]) => file.placeOf([index, ...at]);
      reportUnknown('report', id, reportIds, place('report'), report);
      const answered = reports.find((one) => one.id === id);
      if (!answered) continue;
      const recommendations = idsOf(answered.data.recommendations);
      const findings = idsOf(answered.data.findings);
      for (const [entry, { recommendation }] of answers.entries()) {
        const at = place('answers', entry, 'recommendation');
        reportUnknown('recommendation', recommendation, recommendations, at, report);
      }
      for (const [entry, { finding }] of challenges.entries()) {
        reportUnknown('finding', finding, findings, place('challenges', entry, 'finding'), report);
      }
    }
  }
}
