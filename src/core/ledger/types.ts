/** What was published, corrected and withdrawn, in the order in which it happened. Grows only at its end. */
export interface Ledger {
  /** Raised when the meaning of a field changes. */
  readonly format: 1;
  readonly entries: readonly LedgerEntry[];
}

/** Tell them apart by `action`. */
export type LedgerEntry = PublishedEntry | CorrectedEntry | WithdrawnEntry;

/** An entry that says what the bytes of a version are from then on. */
export type SealingEntry = PublishedEntry | CorrectedEntry;

/** What every entry says: which version, when, and where it stands in the chain. */
export interface EntryFrame {
  /** 1 for the first entry, one more for each after it. */
  readonly sequence: number;
  /** Digest of the entry before; `FIRST_PREVIOUS` in the first. */
  readonly previous: string;
  readonly plan: string;
  readonly version: string;
  /** What people call the version. */
  readonly label: string;
  /** When it was entered: an instant with its zone. */
  readonly at: string;
  /** SHA-256 of all the rest of the entry, see `entryDigest`. */
  readonly digest: string;
}

/** What an entry fixes of a version. */
export interface Seal {
  /** The version of the rules by which text is read and digests are made, see `RULES`. */
  readonly rules: number;
  /** SHA-256 of the version’s own text in its normal form, see `normalText`. */
  readonly text: string;
  /** Every file of the version, in the order of their paths. */
  readonly files: readonly SealedFile[];
  /** Every section of the version’s own text, in reading order. */
  readonly sections: readonly SealedSection[];
  /** The addresses that no entry before it fixes, below the site’s address: `plans/westmarsh/`. */
  readonly addresses: readonly string[];
}

export interface SealedFile {
  /** Below the folder of the version: `index.mdx`, `files/map.png`. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

export interface SealedSection {
  readonly id: string;
  /** SHA-256 of what its blocks mean, see `sectionDigest`. */
  readonly digest: string;
}

/** A version was published as it is. */
export interface PublishedEntry extends EntryFrame, Seal {
  readonly action: 'published';
  /** What was published without an answer, openly. */
  readonly open: OpenQuestions;
}

/** How much nobody had answered when a version was published. */
export interface OpenQuestions {
  /** Substantive changes without a stated reason. */
  readonly unexplained: number;
  /** Themes to which no disposition was recorded. */
  readonly unanswered: number;
}

/** A mistake in a published version was mended: from here on these are its bytes. */
export interface CorrectedEntry extends EntryFrame, Seal {
  readonly action: 'corrected';
  readonly reason: string;
}

/** A version was taken back: its addresses stay, with this notice in the place of the text. */
export interface WithdrawnEntry extends EntryFrame {
  readonly action: 'withdrawn';
  /** Who decided it. */
  readonly by: string;
  readonly reason: string;
}

type Drafted<Entry> = Entry extends LedgerEntry
  ? Omit<Entry, 'sequence' | 'previous' | 'digest'>
  : never;

/** An entry that has no place in the chain yet. */
export type EntryDraft = Drafted<LedgerEntry>;
