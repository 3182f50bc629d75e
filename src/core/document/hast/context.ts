import { printDate } from '../../dates/print.ts';

/** Of which of the two documents of a comparison something is; a reader has the later one only. */
export type Side = 'before' | 'after';

/** What the rendering of a change says about it. */
export interface ChangeContext {
  /** Address of the change, for `cite`. */
  readonly href: string;
  /** When the later version was published, for `datetime`. */
  readonly datetime?: string;
  /** For a move: title of the section where it stood. */
  readonly from?: string;
  /** For a move: title of the section where it stands. */
  readonly to?: string;
}

/** A numbered note of the page: its number, and the id of its element. */
export interface NoteReference {
  readonly number: number;
  readonly id: string;
}

/** Everything a rendering has to know that does not stand in the text. */
export interface RenderContext {
  /** Address of a file of the version. */
  readonly file: (src: string, side: Side) => string;
  /** Address of a link as it has to stand on the page. */
  readonly link: (url: string, side: Side) => string;
  /** Address at which stands what became of a promise; none where that is on no page. */
  readonly commitment: (id: string) => string | undefined;
  /** The note of the page that names a source; asked for in the order of the text. */
  readonly note: (source: string) => NoteReference;
  /** The number of a footnote, and the id of its text. */
  readonly footnote: (label: string) => NoteReference;
  /** Level of a heading of the page, 1 to 6, for the depth of a section. */
  readonly headingLevel: (depth: number) => number;
  /** A date as it is printed. */
  readonly date: (date: string) => string;
  /** Whether headings carry a link to themselves. */
  readonly permalinks: boolean;
  /** What is known about a change. */
  readonly change: (id: string) => ChangeContext | undefined;
  /** True for the first who asks for an id: only that element gets it. */
  readonly claimId: (id: string) => boolean;
}

/** A context for one page, and the sources that were asked for while it was rendered. */
export interface PageContext extends RenderContext {
  /** Ids of sources, in the order of their numbers. */
  readonly sources: () => readonly string[];
}

/**
 * Make the context of one page: it numbers sources and footnotes in the order of the text.
 *
 * Everything else may be given; without it, addresses stay as they are written, headings keep their
 * depth, and there are no permalinks.
 *
 * @example
 * const context = renderContext({ headingLevel: (depth) => Math.min(depth + 1, 6) })
 * hastOfBlocks(section.blocks, context)
 * context.sources() // => ['NOT-S05']
 */
export function renderContext(given: Partial<RenderContext> = {}): PageContext {
  const sources = new Map<string, NoteReference>();
  const footnotes = new Map<string, NoteReference>();
  const ids = new Set<string>();
  return {
    file: (src) => src,
    link: (url) => url,
    commitment: () => undefined,
    note: (source) => numbered(sources, source, 'source'),
    footnote: (label) => numbered(footnotes, label, 'footnote'),
    headingLevel: (depth) => Math.min(Math.max(depth, 1), 6),
    date: printDate,
    permalinks: false,
    change: () => undefined,
    claimId: (id) => !ids.has(id) && ids.add(id) !== undefined,
    ...given,
    sources: () => [...sources.keys()],
  };
}

function numbered(notes: Map<string, NoteReference>, key: string, prefix: string): NoteReference {
  const number = notes.size + 1;
  const note = notes.get(key) ?? { number, id: `${prefix}-${number}` };
  notes.set(key, note);
  return note;
}
