/**
 * Builders of documents for tests, so that a case is one or two lines.
 *
 * @example
 * doc(
 *   section('Carers', p('A gap of ', strong('£1m'), '.'), list(li('One'), li('Two'))),
 *   section({ title: 'Money', depth: 3, id: 'carers--money' }, table(['Year', 'Sum'], ['2017', '£1m'])),
 * )
 */
import { slug } from 'github-slugger';
import type { DraftBlock } from './mdast/draft.ts';
import { type InlineText, textWriter } from './mdast/text-writer.ts';
import { TOP } from './section-ids.ts';
import { finishSection } from './sections.ts';
import type { Align, BlockKind, Container, InlineKind, PlanDocument, Section } from './types.ts';

/** Words, or a mark on words. */
export type Words = string | Mark;

export interface Mark {
  readonly kind: InlineKind;
  readonly words: readonly Words[];
  readonly attributes?: Readonly<Record<string, string>>;
}

/** One block, or the blocks of a container. */
export type Content = DraftBlock | readonly DraftBlock[];

export interface Heading {
  readonly title: string;
  /** Default: the slug of the title. */
  readonly id?: string;
  /** Default: 2. */
  readonly depth?: number;
}

export function doc(...sections: readonly Section[]): PlanDocument {
  return { sections };
}

export function section(heading: string | Heading, ...content: readonly Content[]): Section {
  const { title, depth = 2, id } = typeof heading === 'string' ? { title: heading } : heading;
  const first = block('heading', [title], { depth: String(depth) });
  return finishSection({ id: id ?? slug(title), title, depth, blocks: [first, ...content.flat()] });
}

/** The text before the first heading. */
export function top(...content: readonly Content[]): Section {
  return finishSection({ id: TOP, title: '', depth: 0, blocks: content.flat() });
}

export function p(...words: readonly Words[]): DraftBlock {
  return block('paragraph', words);
}

export function strong(...words: readonly Words[]): Mark {
  return { kind: 'strong', words };
}

export function emphasis(...words: readonly Words[]): Mark {
  return { kind: 'emphasis', words };
}

export function link(url: string, ...words: readonly Words[]): Mark {
  return { kind: 'link', words, attributes: { url } };
}

export function image(src: string, alt: string): Mark {
  return { kind: 'image', words: [], attributes: { src, alt } };
}

export function note(label: string): Mark {
  return { kind: 'note', words: [], attributes: { label } };
}

export function fact(source: string, ...words: readonly Words[]): Mark {
  return { kind: 'component', words, attributes: { name: 'Fact', source } };
}

export function when(date: string, ...words: readonly Words[]): Mark {
  return { kind: 'component', words, attributes: { name: 'When', date } };
}

/** An item of a list: its words, then what else stands in it. */
export function li(words: string | readonly Words[], ...content: readonly Content[]): DraftBlock[] {
  const parts = typeof words === 'string' ? [words] : words;
  return within({ kind: 'item', id: '' }, block('list-item', parts), ...content);
}

export function list(...items: readonly Content[]): DraftBlock[] {
  return within({ kind: 'list', id: '', ordered: false, start: 1 }, ...items);
}

export function numbered(...items: readonly Content[]): DraftBlock[] {
  return within({ kind: 'list', id: '', ordered: true, start: 1 }, ...items);
}

/** A table of words; the first row is its header. */
export function table(...rows: readonly (readonly string[])[]): DraftBlock[] {
  const align: Align[] = rows[0]?.map(() => null) ?? [];
  return within({ kind: 'table', id: '', align }, ...rows.map(tableRow));
}

export function quotation(
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): DraftBlock[] {
  return within({ kind: 'quotation', id: '', attributes }, ...content);
}

export function component(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): DraftBlock[] {
  return within({ kind: 'component', id: '', name, attributes }, ...content);
}

export function footnote(label: string, ...words: readonly Words[]): DraftBlock[] {
  return within({ kind: 'footnote', id: '', label }, block('footnote', words, { label }));
}

export function figure(src: string, alt: string, ...caption: readonly Words[]): DraftBlock {
  return block('figure', caption, { src, alt });
}

export function code(text: string, lang?: string): DraftBlock {
  return draft('code', { text, inlines: [] }, lang === undefined ? {} : { lang });
}

export function rule(): DraftBlock {
  return block('break', []);
}

/** A block of any kind. */
export function block(
  kind: BlockKind,
  words: readonly Words[],
  attributes: Readonly<Record<string, string>> = {},
): DraftBlock {
  const writer = textWriter();
  writeWords(words, writer);
  return draft(kind, writer.end(), attributes);
}

function tableRow(cells: readonly string[], index: number): DraftBlock {
  const writer = textWriter();
  for (const cell of cells) writer.cell(() => writer.write(cell));
  return draft('table-row', writer.end(), index === 0 ? { header: 'true' } : {});
}

function draft(
  kind: BlockKind,
  { text, inlines }: InlineText,
  attributes: Readonly<Record<string, string>>,
): DraftBlock {
  return { kind, containers: [], text, inlines, attributes, place: { file: 'test.mdx' } };
}

function writeWords(words: readonly Words[], writer: ReturnType<typeof textWriter>): void {
  for (const part of words) {
    if (typeof part === 'string') writer.write(part);
    else if (part.words.length === 0) writer.point(part.kind, part.attributes ?? {});
    else writer.mark(part.kind, part.attributes, () => writeWords(part.words, writer));
  }
}

function within(container: Container, ...content: readonly Content[]): DraftBlock[] {
  return content
    .flat()
    .map((inner) => ({ ...inner, containers: [container, ...inner.containers] }));
}
