import { nameKey } from '../core/organisations/by-name.ts';
import type { ReportFrontMatter } from '../schemas/report.ts';
import type { ReportAnswers } from '../schemas/report-answers.ts';
import type { ThemeFrontMatter } from '../schemas/theme.ts';
import { idsOf } from './ids-of.ts';
import type { LoadedFile } from './load-files.ts';
import { checkRepeatedIds, repeated, whereIs } from './repeated-ids.ts';
import type { Report } from './report.ts';
import type { SiteLists } from './site-lists.ts';
import type { YamlResult } from './yaml.ts';

/** Reports findings, recommendations and replies of one report that have the same id: links name them by it. */
export function checkPartsOfReport(
  { data, placeOf }: LoadedFile<ReportFrontMatter>,
  report: Report,
): void {
  checkRepeatedIds('finding', idsOf(data.findings), ['findings'], placeOf, report);
  const recommendations = idsOf(data.recommendations);
  checkRepeatedIds('recommendation', recommendations, ['recommendations'], placeOf, report);
  checkRepeatedIds('reply', idsOf(data.replies), ['replies'], placeOf, report);
}

/** Reports recommendations that a plan answers twice, also under two entries of the same report. */
export function checkAnsweredTwice(
  { data, placeOf }: YamlResult<readonly ReportAnswers[]>,
  report: Report,
): void {
  const answers = (data ?? []).flatMap((one, index) =>
    one.answers.map(({ recommendation }, entry) => ({
      key: `${one.report} ${recommendation}`,
      recommendation,
      place: placeOf([index, 'answers', entry, 'recommendation']),
    })),
  );
  for (const { index, first } of repeated(answers.map(({ key }) => key))) {
    const [again, before] = [answers[index], answers[first]];
    if (!again || !before) continue;
    report.add(
      again.place,
      `The recommendation “${again.recommendation}” is already answered ${whereIs(before.place.line)}.`,
      'Keep one answer: a plan answers a recommendation once, and “by” names all sections that meet it.',
    );
  }
}

/** Reports an engagement at which a theme was heard twice by the same count: one of them is a copy. */
export function checkHeardTwice(
  { data: { heardAt }, placeOf }: LoadedFile<ThemeFrontMatter>,
  report: Report,
): void {
  if (heardAt === 'not-recorded') return;
  const place = (index: number) => placeOf(['heardAt', index, 'engagement']);
  // People and the responses that they wrote are two counts of the same engagement.
  const keys = heardAt.map(({ engagement, unit }) => `${engagement} ${unit ?? ''}`);
  for (const { index, first } of repeated(keys)) {
    report.add(
      place(index),
      `The engagement “${heardAt[index]?.engagement}” already stands ${whereIs(place(first).line)}.`,
      'Keep one of the two, or write the id of the other engagement.',
    );
  }
}

/**
 * Reports organisations that share a name, under which texts could mean either; warns of people who
 * do, as two people may.
 */
export function checkSharedNames({ organisations, people }: SiteLists, report: Report): void {
  const bodies = organisations?.data ?? [];
  for (const { index, first } of repeated(bodies.map(({ name }) => nameKey(name)))) {
    report.add(
      organisations?.placeOf([index, 'name']) ?? { file: '' },
      `The organisation “${bodies[index]?.name}” already stands ${whereIs(organisations?.placeOf([first, 'name']).line)}, as “${bodies[first]?.id}”.`,
      'Take one of the two out, or write the name that tells them apart.',
    );
  }
  const persons = people?.data ?? [];
  for (const { index, first } of repeated(persons.map(({ name }) => nameKey(name)))) {
    report.leftovers.push({
      place: people?.placeOf([index, 'name']) ?? { file: '' },
      problem: `“${persons[index]?.name}” already stands ${whereIs(people?.placeOf([first, 'name']).line)}, as “${persons[first]?.id}”.`,
      fix: 'If it is the same person, put both entries together; if not, leave them.',
    });
  }
}
