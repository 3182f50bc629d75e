import type { PlanDocument } from '../core/document/types.ts';
import { ContentError, type Place } from '../core/errors.ts';
import type { KnownPlan } from './known-plan.ts';

/** A statement of `sources.yaml` that something rests on, or a news item that it names. */
export interface Citation {
  readonly id: string;
  readonly place: Place;
}

/** Collects the mistakes of a content tree, so that an editor sees all of them in one run. */
export class Report {
  readonly errors: ContentError[] = [];
  /** Every source that was named anywhere: whether they exist is known once all is read. */
  readonly citations: Citation[] = [];

  /** Every news item that a plan names: which there are is known once all is read. */
  readonly newsNamed: Citation[] = [];

  /** Every text that was read: where its links lead is known once all is read. */
  readonly texts: PlanDocument[] = [];

  /** What there is of each plan, shown or not, by its id. */
  readonly plans = new Map<string, KnownPlan>();

  /** Notes one mistake. */
  add(place: Place, problem: string, fix: string): void {
    this.errors.push(new ContentError(place, problem, fix));
  }

  /** Takes over the mistakes of a result, and gives the result back. */
  take<T extends { readonly errors: readonly ContentError[] }>(result: T): T {
    this.errors.push(...result.errors);
    return result;
  }

  /** Notes the sources that something rests on. */
  cite(citations: readonly Citation[]): void {
    this.citations.push(...citations);
  }
}
