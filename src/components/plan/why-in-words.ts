import { BASIS, REASON_KIND } from '../../core/export/reason-words.ts';
import type { ChangeRecord, Reason } from '../../core/trace/types.ts';
import type { PlanModel } from '../../data/model.ts';
import { mainReason } from './last-change.ts';

/**
 * Why something changed, in a few words: the reason that says most.
 *
 * @example
 * whyInWords(plan, record) // => 'what people said – Carers (the source says so)'
 */
export function whyInWords(plan: PlanModel, record: ChangeRecord): string {
  const reason = mainReason(record);
  return reason === undefined ? 'not recorded' : reasonOf(plan, reason);
}

/** A reason in a few words, with its theme and what it rests on. */
export function reasonOf(plan: PlanModel, { kind, theme: id, basis }: Reason): string {
  const theme = plan.themes.find((one) => one.id === id);
  const about = theme === undefined ? '' : ` – ${theme.data.title}`;
  return `${REASON_KIND[kind].toLowerCase()}${about} (${BASIS[basis]})`;
}
