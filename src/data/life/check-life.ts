import { compareDates } from '../../core/dates/order.ts';
import type { Commitment } from '../../schemas/commitments.ts';
import type { EngagementData } from '../../schemas/engagement.ts';
import type { ThemeFrontMatter } from '../../schemas/theme.ts';
import { reportUnknown } from '../known-names.ts';
import type { LoadedFile } from '../load-files.ts';
import { checkRepeatedIds } from '../repeated-ids.ts';
import type { Report } from '../report.ts';
import type { YamlResult } from '../yaml.ts';
import { checkDocuments } from './check-documents.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { NAMED_KINDS, type NamedKind, namesIn } from './named.ts';
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
  const namings = [
    ...life.notices.map(naming('version', 'engagement')),
    ...life.meetings.map(naming('notice', 'document', 'version')),
    ...life.measures.map(naming('version')),
    ...listed(life.documents).map(naming('version', 'engagement')),
    ...listed(commitments).map(naming(...NAMED_KINDS)),
    // Their versions and engagements are looked up together with their sections.
    ...engagements.map(naming('notice', 'meeting', 'document')),
    ...themes.map(naming('document')),
  ];
  for (const { kind, id, place } of namings.flat()) {
    if (kind === 'news') report.newsNamed.push({ id, place });
    else if (known[kind]) reportUnknown(kind, id, known[kind], place, report);
  }
  for (const { data, placeOf } of life.meetings) {
    const ids = data.decisions.map(({ id }) => id);
    checkRepeatedIds('decision', ids, ['decisions'], placeOf, report);
  }
  checkOutcomes(commitments, report);
  checkStack(life, report);
  checkSections(parts, report);
  checkDocuments(life.documents, { files: life.files, sectionsOf: parts.sectionsOf }, report);
}

type Entry = Pick<LoadedFile<unknown>, 'data' | 'placeOf'>;

/** What an entry names of some kinds, each with its place. */
function naming(...kinds: readonly NamedKind[]) {
  return ({ data, placeOf }: Entry) =>
    namesIn(data)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, id, at }) => ({ kind, id, place: placeOf(at) }));
}

/** A list that can be used, as one entry. */
function listed(list: YamlResult<unknown> | undefined): Entry[] {
  return list?.data === undefined ? [] : [{ data: list.data, placeOf: list.placeOf }];
}

/** A stack is counted from 1 without a gap, and no later notice is older. */
function checkStack({ notices, ids }: LifeFiles, report: Report): void {
  // A gap may be that of a notice that cannot be read.
  const isWhole = ids.notices.every((id) => notices.some((notice) => notice.id === id));
  const stack = notices.toSorted((a, b) => a.data.number - b.data.number);
  for (const [index, { id, data, placeOf }] of stack.entries()) {
    const before = stack[index - 1];
    if (before && before.data.number === data.number) {
      report.add(
        placeOf(['number']),
        `The notices “${before.id}” and “${id}” both have number ${data.number}.`,
        'Number them in the order in which they appeared, one higher for each.',
      );
    } else if (isWhole && data.number !== (before?.data.number ?? 0) + 1) {
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
  if (!reportAnswers) return;
  const check = (version: string, section: string, at: readonly (string | number)[]) => {
    const { placeOf } = reportAnswers;
    reportUnknown('version', version, known.version ?? [], placeOf([...at, 'version']), report);
    const sections = sectionsOf.get(version);
    if (sections) reportUnknown('section', section, sections, placeOf([...at, 'section']), report);
  };
  for (const [index, { answers, challenges }] of (reportAnswers.data ?? []).entries()) {
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
