import type { ChangeRecord, Reason } from '../../core/trace/types.ts';
import type { NewsModel, PlanModel, TracedComparison, VersionModel } from '../../data/model.ts';
import { versionState } from '../version/version-words.ts';

/** What changed last in a plan, and what is recorded of why. */
export interface LastChange {
  /** The version that brought it. */
  readonly version: VersionModel;
  /** It against the one before; none where we hold no text of one of the two. */
  readonly step: TracedComparison | undefined;
  /** What is recorded of its changes, the most telling first. */
  readonly records: readonly ChangeRecord[];
  /** How many of its changes nobody explains. */
  readonly unexplained: number;
}

/**
 * What changed last, and the records that say why; `undefined` for a plan with one version.
 *
 * The most telling record comes first: one of substance, whose reason a source gives, and among
 * those one that was announced before one that was not, then one that people's feedback caused.
 *
 * @param news Of the site: which changes were announced.
 */
export function lastChange(
  plan: PlanModel,
  news: readonly NewsModel[] = [],
): LastChange | undefined {
  const version = plan.versions.findLast(
    (one, index) => index > 0 && ['current', 'earlier', 'listed'].includes(versionState(plan, one)),
  );
  if (version === undefined) return undefined;
  const step = plan.steps.find(({ after }) => after.id === version.id);
  const announced = announcedChanges(plan, version, news);
  const weight = (record: ChangeRecord) => [
    record.class === 'substantive' ? 0 : 1,
    EXPLAINED_BY[toldBy(record)],
    announced.includes(record.id) ? announced.indexOf(record.id) : announced.length,
    mainReason(record)?.kind === 'feedback' ? 0 : 1,
  ];
  return {
    version,
    step,
    records: version.records.toSorted((a, b) => compareWeights(weight(a), weight(b))),
    unexplained: step?.coverage.unexplained ?? 0,
  };
}

/** The reason of a record that says most: what people said before others, what a source says before our reading. */
export function mainReason({ reasons }: ChangeRecord): Reason | undefined {
  if (reasons === 'not-recorded') return undefined;
  const stated = reasons.filter(({ basis }) => basis === 'stated');
  return stated.find(({ theme }) => theme !== undefined) ?? stated[0] ?? reasons[0];
}

const EXPLAINED_BY = { stated: 0, inferred: 1, nobody: 2 } as const;

function toldBy(record: ChangeRecord): keyof typeof EXPLAINED_BY {
  return mainReason(record)?.basis ?? 'nobody';
}

function announcedChanges(
  plan: PlanModel,
  version: VersionModel,
  news: readonly NewsModel[],
): readonly string[] {
  return news.flatMap(({ data: { announces } }) =>
    announces?.plan === plan.id && announces.version === version.id ? announces.changes : [],
  );
}

function compareWeights(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((weight, at) => weight !== b[at]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
