import type { Block, Container, Section } from '../document/types.ts';

/**
 * Everything that is different between two documents, and everything that is not: from it both can
 * be put together again (`documentBefore`, `documentAfter`).
 */
export interface Comparison {
  /** Raised when the meaning of a field changes. */
  readonly format: 1;
  /** The merged reading: the later document in its order, with what is gone where it stood. */
  readonly rows: readonly Row[];
  /** In the order of `rows`. */
  readonly changes: readonly Change[];
  /** The sections of both sides without their blocks, each in its own order. */
  readonly before: readonly SectionFrame[];
  readonly after: readonly SectionFrame[];
}

export type SectionFrame = Omit<Section, 'blocks'>;

/**
 * One line of the merged reading.
 * - `kept`: the same on both sides (`before` and `after` may still differ in place and ids).
 * - `added`, `removed`: on one side only.
 * - `edited`: one block on each side, with other words, other form, or both.
 * - `split`: one block became several; `merged`: several became one.
 * - `moved`: stands here now and elsewhere before; it may be edited, split or merged as well.
 * - `moved-away`: the place where a moved block stood; carries no block of its own, `change` leads to the new place.
 */
export interface Row {
  readonly kind:
    | 'kept'
    | 'added'
    | 'removed'
    | 'edited'
    | 'split'
    | 'merged'
    | 'moved'
    | 'moved-away';
  /** Blocks of the earlier document; empty when added. Several only when merged. */
  readonly before: readonly Block[];
  /** Blocks of the later document; empty when removed. Several only when split. */
  readonly after: readonly Block[];
  /**
   * The words: `kept` (as it `was`) and `removed` joined are the texts of `before` joined by a line feed,
   * `kept` and `added` joined are those of `after`. Where the text is one side's or the same, a single span.
   */
  readonly spans: readonly Span[];
  /** Id of the change that it belongs to; none when kept. */
  readonly change?: string;
}

/** A run of text that is on both sides, or on one of them. Never cuts a word. */
export interface Span {
  readonly kind: 'kept' | 'added' | 'removed';
  /** Kept text as the later document writes it. */
  readonly text: string;
  /**
   * Kept text as the earlier document writes it, where that reads the same and is of the same
   * length: other quotation marks, another kind of space, the cells of a row in another order.
   */
  readonly was?: string;
}

/**
 * One difference, as a reader would count it: a block, or a whole section that came, went or moved.
 */
export interface Change {
  /** `c-` and a digest of the plain text of both sides (and a number where two are the same); see DESIGN of addresses. */
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'edited' | 'split' | 'merged' | 'moved' | 'form';
  /**
   * What came, went or moved as a whole: a `section`, heading and all; a `table`, a `list`, an `item`
   * with what stands in it, and so on; `column` for columns of one table, whose rows then are of
   * this one change. `block` for all else.
   */
  readonly scope: 'block' | 'column' | Container['kind'] | 'section';
  /** Where it stands; `undefined` on the side where it does not. */
  readonly before: ChangeSide | undefined;
  readonly after: ChangeSide | undefined;
  /** True for a moved text that also has other words, and for every `edited`, `split`, `merged` with other words. */
  readonly wordsChanged: boolean;
  /** What differs besides the words: link targets, emphasis, heading level, kind, image, attributes. */
  readonly form: readonly FormChange[];
  /** Numbers, sums, shares and dates that are not the same on both sides. */
  readonly figures: readonly FigureChange[];
  /** Number of words marked as added and as removed. */
  readonly words: { readonly added: number; readonly removed: number };
}

export interface ChangeSide {
  /** Section id (of the first block). */
  readonly section: string;
  /** Heading of that section. */
  readonly title: string;
  /** Ids of its blocks in their document. */
  readonly blocks: readonly string[];
  /** Their plain text, joined by line feeds. */
  readonly text: string;
}

export interface FormChange {
  readonly kind:
    | 'link'
    | 'emphasis'
    | 'code'
    | 'level'
    | 'kind'
    | 'container'
    | 'column'
    | 'image'
    | 'note'
    | 'attribute'
    | 'pin';
  /** What it was and is, in words for a reader: `https://a.example`, `heading level 2`; empty where there was or is none. */
  readonly before: string;
  readonly after: string;
}

export interface FigureChange {
  /** As printed, with unit: `£26m`, `12%`, `31 March 2018`; absent on the side where there is none. */
  readonly before?: string;
  readonly after?: string;
  /** After over before, minus one, where both are numbers of a kind and the first is not 0: -0.19 for `£26m → £21m`. */
  readonly ratio?: number;
  /** The sentences that hold them. */
  readonly sentenceBefore?: string;
  readonly sentenceAfter?: string;
}
