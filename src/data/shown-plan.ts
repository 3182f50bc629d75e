import type { PlanDocument } from '../core/document/types.ts';
import { byDate } from './by-date.ts';
import { digestOf } from './cache.ts';
import { withoutDaysAhead } from './days-ahead.ts';
import { isHiddenText } from './expected-text.ts';
import { type IsShown, withoutHeldNames } from './life/named.ts';
import { shownCommitments, withOutcomeByNow } from './life/shown-commitments.ts';
import { shownLife } from './life/shown-life.ts';
import type { EngagementModel, OvertakenPassage, PlanModel } from './model.ts';
import type { PlanFiles } from './read-plan.ts';
import type { Selection } from './selection.ts';
import type { Shown } from './shown.ts';
import { themeModels } from './theme-models.ts';

/** What people read of a plan beside its versions and what changed between them. */
export type PlanParts = Omit<
  PlanModel,
  'id' | 'data' | 'digest' | 'versions' | 'current' | 'steps' | 'since' | 'kept'
>;

interface PlanTexts {
  /** What was heard, by the id of its theme. */
  readonly themes: ReadonlyMap<string, PlanDocument>;
  /** From `overtakenPassages`. */
  readonly overtaken: ReadonlyMap<string, readonly OvertakenPassage[]>;
}

/** Chooses what readers see of themes, engagement, promises and the rest of a plan's life. */
export function shownParts(
  { id, versions, themes, engagements, commitments, life }: PlanFiles,
  texts: PlanTexts,
  visible: Shown,
  selection: Selection,
): PlanParts {
  const expected = versions.filter((version) => isHiddenText(version, selection));
  const { isShown, isTold, ...parts } = shownLife(
    id,
    life,
    visible,
    new Set(expected.map((version) => version.id)),
    texts.overtaken,
    selection,
  );
  const promises = commitments?.data ?? [];
  return {
    ...parts,
    themes: themeModels(
      id,
      themes.filter((theme) => visible.themes.has(theme.id)),
      isTold,
      texts.themes,
      selection,
    ),
    engagements: engagementModels(
      id,
      engagements.filter((engagement) => visible.engagements.has(engagement.id)),
      isShown,
      selection,
    ),
    commitments: shownCommitments(
      promises
        .filter(({ publishAt }) => selection.shows({ publishAt }))
        .map((promise) => withOutcomeByNow(promise, selection)),
      isTold,
    ),
  };
}

function engagementModels(
  plan: string,
  engagements: PlanFiles['engagements'],
  isShown: IsShown,
  selection: Selection,
): EngagementModel[] {
  return engagements
    .map(({ id, data }) => ({
      plan,
      id,
      data: withoutDaysAhead(withoutHeldNames(data, isShown), selection),
    }))
    .sort(byDate(({ data }) => data.period.from));
}

/** Digest of all that the pages of a plan show of the plan itself. */
export function digestOfPlan({
  data,
  versions,
  // The first follows from the versions, comparisons from their texts and records.
  current: _current,
  steps: _steps,
  since: _since,
  kept: _kept,
  files,
  ...life
}: Omit<PlanModel, 'digest'>): string {
  // Not where they lie: a build reads a copy of the content from a folder of its own.
  const namesOf = (listed: PlanModel['files']) => listed.map(({ path, digest }) => [path, digest]);
  const shown = versions.map(({ own: _own, effective: _effective, files: own, ...version }) => ({
    ...version,
    files: namesOf(own),
  }));
  return digestOf([JSON.stringify([data, shown, namesOf(files), life])]);
}
