import type { Change } from '../compare/types.ts';
import type { Place } from '../errors.ts';

/** What a person recorded about changes of one version against its predecessor (`changes.yaml`). */
export interface ChangeRecord {
  /** Chosen by the editor, unique in the version: the change's permanent address. */
  readonly id: string;
  readonly class: 'substantive' | 'editorial';
  readonly summary: string;
  /** Where; `not-recorded` for a stated reason whose place no source gives: shown at the head, explains no change. */
  readonly at: readonly Selector[] | 'not-recorded';
  readonly reasons: readonly Reason[] | 'not-recorded';
  /** What a reader should know when comparing: two counts on different bases. */
  readonly note?: string;
  readonly place: Place;
}

/** Which changes a record speaks of. */
export type Selector = (
  | {
      readonly kind: 'whole';
      readonly section: string;
      readonly whole: 'added' | 'removed' | 'moved';
    }
  /** All changes in a section; `was` is its id in the earlier version where that was another. */
  | { readonly kind: 'section'; readonly section: string; readonly was?: string }
  /** Text as it is now (`after`) or as it was and is gone (`before`), with the text around it where it stands twice. */
  | {
      readonly kind: 'quote';
      readonly side: 'before' | 'after';
      readonly quote: string;
      readonly prefix?: string;
      readonly suffix?: string;
    }
) & { readonly place: Place };

export type ReasonKind =
  | 'feedback'
  | 'report'
  | 'finance'
  | 'service-need'
  | 'law-or-policy'
  | 'evidence'
  | 'decision';

export interface Reason {
  readonly kind: ReasonKind;
  /** Id of the theme, for `feedback`. */
  readonly theme?: string;
  /** `stated`: the source says so. `inferred`: our reading; shown as such and never counted as explained. */
  readonly basis: 'stated' | 'inferred';
  /** One sentence of why, in our words. */
  readonly summary?: string;
  /** Ids of sources. */
  readonly source: readonly string[];
  readonly place: Place;
}

/** A change joined with what was recorded about it. */
export interface TracedChange {
  readonly change: Change;
  /** The nearest match first: by passage, then by section. */
  readonly records: readonly Trace[];
  /** Of the records, or `editorial` for a change of form only, or `substantive` where nobody said. */
  readonly class: 'substantive' | 'editorial';
  /**
   * The best of its records: a stated reason for the very passage, or for its section; `inferred`
   * where there is only our reading; `unexplained` where nothing or `not-recorded` is recorded.
   * `form` for a change of form only, which needs no record.
   */
  readonly explained: 'passage' | 'section' | 'inferred' | 'unexplained' | 'form';
}

export interface Trace {
  readonly record: ChangeRecord;
  /** How the record found the change. */
  readonly by: 'passage' | 'section';
  /** The step whose record it is, when the pair is not a neighbouring one: ids of its two versions. */
  readonly step?: { readonly before: string; readonly after: string };
}

/** How far the changes of a pair are explained; the first three add up to all that need an explanation. */
export interface Coverage {
  readonly passage: number;
  readonly section: number;
  /** Includes `inferred`. */
  readonly unexplained: number;
  /** Of the unexplained: those for which we offer a reading of our own. */
  readonly inferred: number;
  /** Changes of form only, which need no record and are in none of the above. */
  readonly form: number;
}
