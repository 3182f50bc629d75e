import type { PlanDocument } from '../../core/document/types.ts';
import type { VersionState } from '../../core/ledger/states.ts';
import type { Ledger } from '../../core/ledger/types.ts';

/** What a check found, for a reader. */
export interface Result {
  readonly outcome: 'match' | 'differs' | 'unknown';
  /** Sentences; the first says it all. */
  readonly lines: readonly string[];
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** The site that the page stands on, with its ledger, which was found without faults. */
export interface LedgerSite {
  readonly base: URL;
  readonly ledger: Ledger;
  readonly states: readonly VersionState[];
  /** The text of a page or file of the site; nothing where there is none. */
  fetchText(address: string): Promise<string | undefined>;
  /**
   * The text of a version, after it was held against the ledger; what is wrong otherwise. At the
   * address of a part as published, the text of the part alone.
   */
  textOf(state: VersionState, address?: string): Promise<CheckedText>;
}

export interface CheckedText {
  readonly document: PlanDocument;
  /** Sentences; empty when the text is as sealed. */
  readonly faults: readonly string[];
}
