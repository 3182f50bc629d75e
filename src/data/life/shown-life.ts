import { byDate } from '../by-date.ts';
import { withoutDaysAhead } from '../days-ahead.ts';
import type { LoadedFile } from '../load-files.ts';
import type { OvertakenPassage, PlanModel } from '../model.ts';
import type { Selection } from '../selection.ts';
import type { Shown } from '../shown.ts';
import { documentFiles } from './document-files.ts';
import { type IsShown, type NamedKind, namesOnlyShown, withoutHeldNames } from './named.ts';
import type { LifeFiles } from './read-life.ts';

type Life = Pick<
  PlanModel,
  'notices' | 'meetings' | 'documents' | 'files' | 'measures' | 'reportAnswers'
>;

/** What of a plan's life readers see. */
export interface ShownLife extends Life {
  /** Whether something may be named to readers; news are judged where the site is put together. */
  readonly isShown: IsShown;
  /** The same; of a version whether readers may know what it says, too. */
  readonly isTold: IsShown;
}

/**
 * Chooses what of a plan's life readers see: what is not held back itself and speaks of nothing that
 * is; of what speaks of both, only the parts that readers may know.
 *
 * @param expected Ids of the versions that are announced, and of whose text nothing is told yet.
 * @param overtaken From `overtakenPassages`.
 */
export function shownLife(
  plan: string,
  life: LifeFiles,
  shown: Shown,
  expected: ReadonlySet<string>,
  overtaken: ReadonlyMap<string, readonly OvertakenPassage[]>,
  selection: Selection,
): ShownLife {
  const ids: Partial<Record<NamedKind, ReadonlySet<string>>> = {
    version: shown.versions,
    engagement: shown.engagements,
    theme: shown.themes,
  };
  const isShown: IsShown = (kind, id) => ids[kind]?.has(id) ?? true;
  const isTold: IsShown = (kind, id) =>
    isShown(kind, id) && !(kind === 'version' && expected.has(id));
  const mayShow = ({ data }: { readonly data: object & { publishAt?: string | undefined } }) =>
    selection.shows({ publishAt: data.publishAt }) && namesOnlyShown(data, isShown);
  // A meeting may lie ahead; a notice and a document may not.
  const isDated = ({ data }: { readonly data: { readonly date: string } }) =>
    selection.shows({ date: data.date });

  const notices = life.notices.filter((one) => mayShow(one) && isDated(one));
  ids.notice = new Set(notices.map(({ id }) => id));
  const documents = (life.documents?.data ?? []).filter(
    (data) => mayShow({ data }) && isDated({ data }),
  );
  ids.document = new Set(documents.map(({ id }) => id));
  const meetings = life.meetings.filter(mayShow);
  ids.meeting = new Set(meetings.map(({ id }) => id));

  const modelOf = <T extends object>({ id, data }: Pick<LoadedFile<T>, 'id' | 'data'>) => ({
    plan,
    id,
    data: withoutDaysAhead(withoutHeldNames(data, isShown), selection),
  });
  const shownDocuments = documents.map((data) => withoutHeldNames(data, isShown));
  return {
    isShown,
    isTold,
    notices: notices
      .map((notice) => ({
        ...modelOf(notice),
        text: life.noticeTexts.get(notice.id) ?? { sections: [] },
        overtaken: (overtaken.get(notice.id) ?? []).filter(({ by }) => isShown('notice', by)),
      }))
      .sort((a, b) => b.data.number - a.data.number),
    documents: shownDocuments.toSorted(byDate(({ date }) => date)),
    files: documentFiles(shownDocuments, life.files),
    meetings: meetings.map(modelOf).sort(byDate(({ data }) => data.date)),
    measures: life.measures
      .filter((one) => mayShow(one) && namesOnlyShown(one.data, isTold))
      .map(modelOf)
      .sort((a, b) => (a.data.title < b.data.title ? -1 : 1)),
    reportAnswers: (life.reportAnswers?.data ?? []).map((data) =>
      withHeldAnswersOut(data, isShown),
    ),
  };
}

/** An answer that rests on a passage that readers do not see is no answer yet: its words may tell of it. */
function withHeldAnswersOut(
  data: PlanModel['reportAnswers'][number],
  isShown: IsShown,
): PlanModel['reportAnswers'][number] {
  const isKnown = ({ version }: { readonly version: string }) => isShown('version', version);
  return {
    ...data,
    answers: data.answers.filter(({ by }) => by.every(isKnown)),
    challenges: data.challenges.filter(({ at }) => isKnown(at)),
  };
}
