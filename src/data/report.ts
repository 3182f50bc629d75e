import type { ContentWarning } from '../core/content-warning.ts';
import type { PlanDocument } from '../core/document/types.ts';
import { ContentError, type Place } from '../core/errors.ts';
import type { KnownPlan } from './known-plan.ts';
import { ownContacts, type SearchedFile } from './searched-file.ts';

/** A statement of `sources.yaml` that something rests on, or a news item that it names. */
export interface Citation {
  readonly id: string;
  readonly place: Place;
}

/** Words that somebody left where they do not belong. */
export interface Leftover {
  readonly text: string;
  readonly place: Place;
}

/** Collects the mistakes of a content tree, so that an editor sees all of them in one run. */
export class Report {
  readonly errors: ContentError[] = [];
  /** What a person should look at, and that stops no build. */
  readonly warnings: ContentWarning[] = [];
  /** What looks unfinished or put in the wrong place: it is a warning also on a site that takes data of people for mistakes. */
  readonly leftovers: ContentWarning[] = [];
  /** Of these the words of examples, which no version is published with. */
  readonly untouched: ContentWarning[] = [];
  /** Where keys still hold what an example said. */
  readonly examples: Leftover[] = [];
  /** Every source that was named anywhere: whether they exist is known once all is read. */
  readonly citations: Citation[] = [];

  /** Every news item that a plan names: which there are is known once all is read. */
  readonly newsNamed: Citation[] = [];

  /** Every text that was read: where its links lead is known once all is read. */
  readonly texts: PlanDocument[] = [];

  /** Every file in which data of people have no place: which are of an office is known once all is read. */
  readonly searched: SearchedFile[] = [];

  /** Addresses and numbers by which offices say they can be reached. */
  readonly publicContacts: string[] = [];

  /** The same for one file alone, by its shown name. */
  readonly contactsIn = new Map<string, readonly string[] | undefined>();

  /** What there is of each plan, shown or not, by its id. */
  readonly plans = new Map<string, KnownPlan>();

  /** Notes one mistake. */
  add(place: Place, problem: string, fix: string): void {
    this.errors.push(new ContentError(place, problem, fix));
  }

  /** Notes what a person should look at. */
  warn(place: Place, problem: string, fix: string): void {
    this.warnings.push({ place, problem, fix });
  }

  /** Notes a file in which data of people have no place. */
  search(searched: SearchedFile): void {
    this.searched.push(searched);
    this.contactsIn.set(searched.file, ownContacts(searched.data));
  }

  /** Takes over the mistakes of a result, and gives the result back. */
  take<
    T extends { readonly errors: readonly ContentError[]; readonly examples?: readonly Leftover[] },
  >(result: T): T {
    this.errors.push(...result.errors);
    this.examples.push(...(result.examples ?? []));
    return result;
  }

  /** Notes the sources that something rests on. */
  cite(citations: readonly Citation[]): void {
    this.citations.push(...citations);
  }
}
