import { compareDates } from '../../core/dates/order.ts';
import type { Commitment } from '../../schemas/commitments.ts';
import type { EngagementData } from '../../schemas/engagement.ts';
import type { ThemeFrontMatter } from '../../schemas/theme.ts';
import { reportUnknown } from '../known-names.ts';
import type { LoadedFile } from '../load-files.ts';
import type { Report } from '../report.ts';
import type { YamlResult } from '../yaml.ts';
import { type NamedKind, namesIn } from './named.ts';
import type { LifeFiles } from './read-life.ts';

interface CheckedLife {
  readonly life: LifeFiles;
  readonly themes: readonly LoadedFile<ThemeFrontMatter>[];
  readonly engagements: readonly LoadedFile<EngagementData>[];
  readonly commitments: YamlResult<readonly Commitment[]> | undefined;
  /** Ids of what there is of each kind, usable or not; nothing where that is not known. */
  readonly known: Readonly<Partial<Record<NamedKind, readonly string[]>>>;
  /** Ids of the sections of each version whose text is certain. */
  readonly sectionsOf: ReadonlyMap<string, readonly string[]>;
}

/** Reports names that lead nowhere and stacks of notices that are not in order. */
export function checkLife(parts: CheckedLife, report: Report): void {
  const { life, themes, engagements, commitments, known } = parts;
  const entries: readonly [Pick<LoadedFile<unknown>, 'data' | 'placeOf'>, readonly NamedKind[]][] =
    [
      ...life.notices.map((one) => [one, ['version', 'engagement']] as const),
      ...life.meetings.map((one) => [one, ['notice', 'document', 'version']] as const),
      ...life.measures.map((one) => [one, ['version']] as const),
      ...[life.documents].flatMap((list) =>
        list?.data
          ? [[{ data: list.data, placeOf: list.placeOf }, ['version', 'engagement']] as const]
          : [],
      ),
      ...[commitments].flatMap((list) =>
        list?.data ? [[{ data: list.data, placeOf: list.placeOf }, EVERY_KIND] as const] : [],
      ),
      // Their versions and engagements are looked up with their sections.
      ...engagements.map((one) => [one, IN_STAGES] as const),
      ...themes.map((one) => [one, ['document']] as const),
    ];
  for (const [{ data, placeOf }, kinds] of entries) {
    for (const { kind, id, at } of namesIn(data).filter((name) => kinds.includes(name.kind))) {
      if (kind === 'news') report.newsNamed.push({ id, place: placeOf(at) });
      else if (known[kind]) reportUnknown(WORD[kind] ?? kind, id, known[kind], placeOf(at), report);
    }
  }
  checkStack(life, report);
  checkSections(parts, report);
}

const EVERY_KIND: readonly NamedKind[] = [
  'version',
  'engagement',
  'notice',
  'meeting',
  'document',
  'commitment',
  'news',
];
const IN_STAGES: readonly NamedKind[] = ['notice', 'meeting', 'document'];
const WORD: Readonly<Partial<Record<NamedKind, string>>> = { news: 'news item' };

/** A stack is counted from 1 without a gap, and no later notice is older. */
function checkStack({ notices }: LifeFiles, report: Report): void {
  const stack = notices.toSorted((a, b) => a.data.number - b.data.number);
  for (const [index, { id, data, placeOf }] of stack.entries()) {
    const before = stack[index - 1];
    if (before && before.data.number === data.number) {
      report.add(
        placeOf(['number']),
        `The notices “${before.id}” and “${id}” both have number ${data.number}.`,
        'Number them in the order in which they appeared, one higher for each.',
      );
    } else if (data.number !== (before?.data.number ?? 0) + 1) {
      report.add(
        placeOf(['number']),
        `The notice “${id}” has number ${data.number}, and there is none with number ${data.number - 1}.`,
        'Number notices from 1, one higher for each: a notice that was published is never taken out.',
      );
    }
    if (before && compareDates(data.date, before.data.date) < 0) {
      report.add(
        placeOf(['date']),
        `The notice “${id}” (${data.date}) is number ${data.number}, and number ${before.data.number} is of ${before.data.date}, which is later.`,
        'Number notices in the order of their dates.',
      );
    }
  }
}

/** The sections that answers to reports name, each of its own version. */
function checkSections({ life, known, sectionsOf }: CheckedLife, report: Report): void {
  const { reportAnswers } = life;
  const check = (version: string, section: string, at: readonly (string | number)[]) => {
    const placeOf = reportAnswers?.placeOf ?? (() => ({ file: '' }));
    reportUnknown('version', version, known.version ?? [], placeOf([...at, 'version']), report);
    const sections = sectionsOf.get(version);
    if (sections) reportUnknown('section', section, sections, placeOf([...at, 'section']), report);
  };
  for (const [index, { answers, challenges }] of (reportAnswers?.data ?? []).entries()) {
    for (const [answer, { by }] of answers.entries()) {
      for (const [entry, { version, section }] of by.entries()) {
        check(version, section, [index, 'answers', answer, 'by', entry]);
      }
    }
    for (const [entry, { at }] of challenges.entries()) {
      check(at.version, at.section, [index, 'challenges', entry, 'at']);
    }
  }
}
