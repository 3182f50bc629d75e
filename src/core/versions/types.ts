import type { Span } from '../compare/types.ts';

export type VersionKind = 'draft' | 'consultation' | 'update' | 'refresh' | 'decision' | 'final';

export type RenditionForm =
  | 'html'
  | 'pdf'
  | 'word'
  | 'slides'
  | 'full-report'
  | 'executive-summary'
  | 'summary'
  | 'appendix'
  | 'easy-read'
  | 'large-print'
  | 'translation'
  | 'audio'
  | 'bsl'
  | 'hard-copy';

/**
 * What a version says about itself, and its plan about all versions: what stands before the text.
 *
 * Where its sections stand and what they were called is not in it: the comparison of the texts shows that.
 */
export interface AboutVersion {
  /** Title of the plan. */
  readonly title?: string;
  /** What people call the version: “Update, July 2017”. */
  readonly label: string;
  /** Its place in the row of versions. */
  readonly number?: number;
  readonly kind?: VersionKind;
  readonly status?: 'working' | 'published' | 'withdrawn';
  /** How much of the text the version itself holds. */
  readonly text?: 'whole' | 'part' | 'none';
  /** Label of the version that it changes, or whose place it takes. */
  readonly amends?: string;
  readonly replaces?: string;
  /** Dates as content writes them, as vague as they are. */
  readonly published?: string;
  readonly expected?: string;
  /** The years that the plan is for. */
  readonly period?: { readonly from: string; readonly to: string };
  /** The time that the version looks ahead to: “the coming 12 months”. */
  readonly horizon?: string;
  /** As in `<html lang>`. */
  readonly language?: string;
  readonly summary?: string;
  /** What a reader must know before reading. */
  readonly note?: string;
  /** What became of a version that was announced and never came. */
  readonly outcome?: string;
  readonly organisations: readonly { readonly name: string; readonly role?: string }[];
  /** Its parts for places within the area. */
  readonly parts?: readonly AboutPart[];
  /** The PDF, the Easy Read, a translation. */
  readonly renditions: readonly AboutRendition[];
}

/** What a version holds for one place within the area of its plan. */
export interface AboutPart {
  /** Name of the place. */
  readonly area: string;
  readonly title: string;
  readonly summary: string;
}

export interface AboutRendition {
  readonly form: RenditionForm;
  readonly title: string;
  readonly language?: string;
  /** Path of the file in the version, `files/plan.pdf`. */
  readonly file?: string;
  /** SHA-256 of that file: other bytes under the same name are another document. */
  readonly digest?: string;
  /** Where it stood at the time; `not-recorded` where no source tells. */
  readonly at?: string;
  readonly pages?: number;
  /** Where it stands inside another form: “Full report, pages 3 to 9”. */
  readonly within?: string;
  /** Since when it is announced, where it is not there yet. */
  readonly pendingSince?: string;
  /** Label of the version that it was made from, where that is another. */
  readonly basedOn?: string;
}

/** One thing that two versions do not say alike about themselves. */
export interface FrontMatterChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** In a reader’s words: “Label”, “Publication date”, “Document (PDF)”. */
  readonly field: string;
  /** In a reader’s words and whole; absent on the side that says nothing. */
  readonly before?: string;
  readonly after?: string;
  /** The words that stayed, came and went, of texts that are too long to stand in the sentence. */
  readonly spans?: readonly Span[];
  /** “Label: ‘Draft’ became ‘Update’.” */
  readonly sentence: string;
}
