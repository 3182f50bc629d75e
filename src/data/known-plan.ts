import type { ReportAnswers } from '../schemas/report-answers.ts';
import type { PlanFiles } from './read-plan.ts';
import type { Shown } from './shown.ts';
import type { YamlResult } from './yaml.ts';

/** What there is of a plan, shown or not, usable or not: the names that others may lead to. */
export interface KnownPlan {
  readonly versions: readonly string[];
  /** Those that readers do not see yet. */
  readonly heldBack: ReadonlySet<string>;
  /** Ids of the records of each version whose `changes.yaml` can be used. */
  readonly recordsOf: ReadonlyMap<string, readonly string[]>;
  readonly themes: readonly string[];
  readonly engagements: readonly string[];
  readonly notices: readonly string[];
  readonly meetings: readonly string[];
  readonly documents: readonly string[];
  /** How it answers reports, where its `reports.yaml` can be used. */
  readonly answers: YamlResult<readonly ReportAnswers[]> | undefined;
}

/** What others may name of a plan. */
export function knownPlan({ versions, ids, life }: PlanFiles, visible: Shown): KnownPlan {
  return {
    versions: ids.versions,
    heldBack: new Set(versions.map(({ id }) => id).filter((id) => !visible.versions.has(id))),
    recordsOf: new Map(
      versions
        .filter(({ hasRecords }) => hasRecords)
        .map(({ id, records }) => [id, records.map((record) => record.id)]),
    ),
    themes: ids.themes,
    engagements: ids.engagements,
    notices: life.ids.notices,
    meetings: life.ids.meetings,
    documents: life.documents?.data?.map(({ id }) => id) ?? [],
    answers: life.reportAnswers,
  };
}
