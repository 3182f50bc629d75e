/**
 * A run of the text that an engine shows, in its reading order.
 * - `kept`, `added`, `removed`: on both sides, or on one of them.
 * - `moved`: on both sides, at its new place. `added` and `removed` with the same `move` are edits in it.
 * - `moved-from`: marks the old place of a move, with all that stood there; draws nothing.
 */
export interface Run {
  readonly kind: 'kept' | 'added' | 'removed' | 'moved' | 'moved-from';
  readonly text: string;
  /** Kept or moved text as the earlier version writes it, where an engine reads over the difference. */
  readonly was?: string;
  /** The same for all runs of one move; without it, neighbouring `moved` runs are one move. */
  readonly move?: number;
  /**
   * Where it stands in the earlier text, of engines whose runs are not in its order: all runs of that
   * text are sorted by it, and old places of moves need not be given.
   */
  readonly at?: number;
}

/** What the file of an engine exports. */
export interface EngineModule<Text = unknown, Result = unknown> {
  /** Whether it can tell that a text moved; only such engines are tried on unrelated documents. */
  readonly findsMoves?: boolean;
  /** Reads the Markdown of a version, timed apart; without it, the engine gets the text that is read. */
  readonly read?: (markdown: string) => Text;
  /** The comparison itself: what is timed. */
  readonly compare: (before: Text, after: Text) => Result;
  /** Makes runs of its result, not timed; without it, the result is the runs. */
  readonly runsOf?: (result: Result) => readonly Run[];
  /** What else its result tells. */
  readonly findingsOf?: (result: Result, before: Text, after: Text) => Findings;
}

/** What an engine tells besides the marks. */
export interface Findings {
  /** Whether both sides can be put together again from the result, with all that is no text. */
  readonly exact: boolean;
  readonly changes: readonly FoundChange[];
}

/** A change with its kind, in the words of the labelled cases. */
export interface FoundChange {
  readonly type: ChangeType;
  /** Kinds of its blocks; `section` too where a whole section came, went or moved. */
  readonly kinds: readonly string[];
  readonly wordsChanged: boolean;
  readonly before: string;
  readonly after: string;
  readonly form: readonly FoundForm[];
  readonly figures: readonly FoundFigure[];
}

export type ChangeType =
  | 'inserted'
  | 'deleted'
  | 'modified'
  | 'replaced'
  | 'moved'
  | 'moved+modified'
  | 'split'
  | 'merged'
  | 'form';

export interface FoundForm {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

export interface FoundFigure {
  readonly before?: string;
  readonly after?: string;
  readonly ratio?: number;
}

/** One version, as Markdown and as the text that is read. */
export interface VersionText {
  readonly markdown: string;
  readonly text: string;
}

/** Two versions that are compared. */
export interface TextPair {
  /** `us-fitara-guidance v2 → v3`. */
  readonly name: string;
  readonly before: VersionText;
  readonly after: VersionText;
}
