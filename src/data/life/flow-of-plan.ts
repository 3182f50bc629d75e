import { compareDates } from '../../core/dates/order.ts';
import type { ChangeRecord } from '../../core/trace/types.ts';
import type { PlanModel, ThemeModel, TracedComparison } from '../model.ts';

/** What people said before a version, and what of it led to changes in that version. */
export interface VersionFlow {
  /** Ids of the version and of the one that it is compared with. */
  readonly before: string;
  readonly after: string;
  readonly label: string;
  /** One for each theme, in the order of the plan. */
  readonly chains: readonly Chain[];
  /** Records of the version that rest on something else than feedback, or on nothing that is recorded. */
  readonly otherRecords: number;
}

export interface Chain {
  readonly theme: Named;
  /** Where it was heard before the version; empty where nobody recorded that. */
  readonly heardAt: readonly Named[];
  /** Empty where no change of the version rests on the theme. */
  readonly records: readonly ChainRecord[];
}

export interface ChainRecord extends Named {
  /** `inferred`: our reading, which no source confirms. */
  readonly basis: 'stated' | 'inferred';
  /** Where it changed the plan; empty where no source gives the place. */
  readonly sections: readonly ChainSection[];
}

export interface ChainSection extends Named {
  /** The version in which it stands: the earlier one when it is gone. */
  readonly version: string;
  readonly isGone: boolean;
}

export interface Named {
  readonly id: string;
  readonly title: string;
}

/**
 * For each version with a predecessor, the newest first: the way from engagement to theme to record
 * to section. A version to which no theme could lead is left out.
 */
export function flowOfPlan(plan: PlanModel): VersionFlow[] {
  return plan.steps.toReversed().flatMap((step) => {
    const chains = plan.themes.flatMap((theme) => chainOf(plan, step, theme) ?? []);
    if (chains.length === 0) return [];
    const used = new Set(chains.flatMap(({ records }) => records.map(({ id }) => id)));
    const { after, before } = step;
    return [
      {
        before: before.id,
        after: after.id,
        label: after.data.label,
        chains,
        otherRecords: after.records.filter(({ id }) => !used.has(id)).length,
      },
    ];
  });
}

/** None for a theme that nobody had raised before the version. */
function chainOf(plan: PlanModel, step: TracedComparison, theme: ThemeModel): Chain | undefined {
  const { about, heardAt: heard, dispositions } = theme.data;
  const order = plan.versions.map(({ id }) => id);
  if (order.indexOf(about) >= order.indexOf(step.after.id)) return undefined;
  const heardAt = heardBefore(plan, step, theme);
  const records = step.after.records.flatMap((record) => recordOf(step, record, theme.id) ?? []);
  const isAnswered = dispositions.some(({ version }) => version === step.after.id);
  const isRaisedLater = heard !== 'not-recorded' && heardAt.length === 0;
  if (isRaisedLater && records.length === 0 && !isAnswered) return undefined;
  return { theme: { id: theme.id, title: theme.data.title }, heardAt, records };
}

/** What was heard after a version came out cannot have led to it. */
function heardBefore(plan: PlanModel, { after }: TracedComparison, { data }: ThemeModel): Named[] {
  if (data.heardAt === 'not-recorded') return [];
  const ids = new Set(data.heardAt.map(({ engagement }) => engagement));
  const published = after.data.published ?? 'unknown';
  return plan.engagements
    .filter((one) => ids.has(one.id))
    .filter(({ data: { period } }) => isUnknown(period.from) || isUpTo(period.from, published))
    .map((one) => ({ id: one.id, title: one.data.title }));
}

function isUpTo(date: string, published: string): boolean {
  return isUnknown(published) || compareDates(date, published) <= 0;
}

function isUnknown(date: string): boolean {
  return date === 'unknown';
}

function recordOf(
  step: TracedComparison,
  { id, summary, reasons }: ChangeRecord,
  theme: string,
): ChainRecord | undefined {
  const own = reasons === 'not-recorded' ? [] : reasons.filter((reason) => reason.theme === theme);
  if (own.length === 0) return undefined;
  const basis = own.some((reason) => reason.basis === 'stated') ? 'stated' : 'inferred';
  return { id, title: summary, basis, sections: sectionsOf(step, id) };
}

/** The sections of the changes that a record speaks of, each once, in reading order. */
function sectionsOf(step: TracedComparison, record: string): ChainSection[] {
  const { before, after, comparison } = step;
  const standing = new Set(comparison.after.map(({ id }) => id));
  const found = step.changes
    .filter(({ records }) => records.some((trace) => trace.record.id === record))
    .flatMap(({ change }): ChainSection[] => {
      const side = change.after ?? change.before;
      if (side === undefined) return [];
      const { section: id, title } = side;
      const isGone = change.after === undefined && !standing.has(id);
      return [{ id, title, version: isGone ? before.id : after.id, isGone }];
    });
  return [...new Map(found.map((one) => [`${one.version}/${one.id}`, one])).values()];
}
