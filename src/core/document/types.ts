import type { Place } from '../errors.ts';

/** The text of one version, as data: what readers read, and what is compared. */
export interface PlanDocument {
  /** In reading order. Text before the first heading is a section with the id `top`, depth 0 and no title. */
  readonly sections: readonly Section[];
}

/** A heading and the text up to the next heading of any depth. */
export interface Section {
  /** Pinned with `[#id]`, or the slug of the heading; unique in the version. Its address: `#id`. */
  readonly id: string;
  /** Plain text of the heading, without the pin. */
  readonly title: string;
  /** 1 to 6; 0 for the text before the first heading. */
  readonly depth: number;
  /** Ids under which older links may still ask for it. */
  readonly formerly?: readonly string[];
  /** The heading first (but for `top`), then what follows. */
  readonly blocks: readonly Block[];
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'quotation'
  | 'figure'
  | 'code'
  | 'footnote'
  | 'component'
  | 'break';

/** The unit of comparison: the smallest piece of text that stands on lines of its own. */
export interface Block {
  /** `<section>.<n>`, counted from 0 in its section; unique in the version, not stable between versions. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Id of the section that holds it. */
  readonly section: string;
  /** What it stands in, outermost first: lists and their items, tables, quotations, components. */
  readonly containers: readonly Container[];
  /**
   * What is read, with white space collapsed: the text of links without their address, of a
   * figure its caption, of a table row its cells with a tab between them, of code its lines as
   * they are. A hard line break is a line feed.
   */
  readonly text: string;
  /** Marks on ranges of `text`, outer before inner, in reading order. */
  readonly inlines: readonly Inline[];
  /**
   * What a block carries beside its text: `depth` of a heading, `src`, `alt` and `file` (digest
   * of the bytes) of a figure, `lang` of code, `header: 'true'` of a table's first row, `label` of a
   * footnote, `checked` of a task, `name` and the attributes of a component.
   */
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: Place;
  /**
   * Digest of its meaning: kind, text, inlines, attributes and the kinds of its containers. Where it
   * stands (section, place, footnote labels, the numbers of its neighbours) is not in it.
   */
  readonly digest: string;
}

/**
 * What a block stands in. `id` tells two neighbouring containers of a kind apart; it is unique in
 * the version and means nothing else.
 */
export type Container =
  | {
      readonly kind: 'list';
      readonly id: string;
      readonly ordered: boolean;
      readonly start: number;
    }
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'table'; readonly id: string; readonly align: readonly Align[] }
  | {
      readonly kind: 'quotation';
      readonly id: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'component';
      readonly id: string;
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'footnote'; readonly id: string; readonly label: string };

export type Align = 'left' | 'right' | 'center' | null;

export type InlineKind =
  | 'strong'
  | 'emphasis'
  | 'delete'
  | 'code'
  | 'link'
  /** A picture in running text; stands at one point, its `alt` is not in the text. */
  | 'image'
  /** A reference to a footnote; stands at one point, its number is not in the text. */
  | 'note'
  /** One cell of a table row. */
  | 'cell'
  /** `Fact`, `When` and other components in running text; `attributes.name` says which. */
  | 'component';

export interface Inline {
  readonly kind: InlineKind;
  /** Offset of its first code unit in the block's text. */
  readonly from: number;
  /** Offset after its last code unit; equal to `from` for what stands at one point. */
  readonly to: number;
  /** `url` and `title` of a link, `src` and `alt` of an image, `label` of a note, `name` and attributes of a component. */
  readonly attributes?: Readonly<Record<string, string>>;
}
