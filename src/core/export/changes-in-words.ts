import type { Change, ChangeSide, Comparison, Row } from '../compare/types.ts';
import type { BlockKind } from '../document/types.ts';
import { beginningOf } from '../trace/plain-text.ts';
import { editInWords, formWords } from './details-in-words.ts';
import { listed } from './phrases.ts';
import { rowsByChange } from './rows-by-change.ts';

/** A change told in one or more sentences. */
export interface ChangeInWords {
  readonly changeId: string;
  readonly sentence: string;
}

/** As much of a text as names it in a list. */
const NAMING_LENGTH = 60;

/** What is not a plain paragraph is called by its name. */
const NOUNS: Readonly<Partial<Record<BlockKind, string>>> = {
  heading: 'Heading',
  'list-item': 'List item',
  'table-row': 'Table row',
  quotation: 'Quotation',
  figure: 'Picture',
  code: 'Code',
  footnote: 'Footnote',
};

/** What came, went or moved with all that stands in it is called by the name of the whole. */
const WHOLES: Readonly<Partial<Record<Change['scope'], string>>> = {
  list: 'List',
  item: 'List item',
  table: 'Table',
  quotation: 'Quotation',
  footnote: 'Footnote',
};

/**
 * Tell every change of a comparison in words, in its order: for readers who do not see the marks,
 * and for all who want the list first.
 *
 * @example
 * changesInWords(comparison)
 * // => [{ changeId: 'c-1', sentence: 'Section added: Carers.' },
 * //     { changeId: 'c-2', sentence: 'In Finance: £250m became £219m.' }]
 */
export function changesInWords(comparison: Comparison): readonly ChangeInWords[] {
  const rows = rowsByChange(comparison);
  const preceding = textBefore(comparison);
  return comparison.changes.map((change) => ({
    changeId: change.id,
    sentence: sentenceFor(change, rows.get(change.id) ?? [], preceding),
  }));
}

function sentenceFor(
  change: Change,
  rows: readonly Row[],
  preceding: ReadonlyMap<string, string>,
): string {
  if (change.scope === 'section') return wholeSection(change);
  if (change.scope === 'column') return wholeColumns(change);
  const noun = WHOLES[change.scope] ?? nounOf(rows[0]);
  switch (change.kind) {
    case 'added':
      return added(change, noun, preceding);
    case 'removed':
      return `${noun ? `${noun} removed` : 'Removed'} from ${titleOf(change.before)}: ${naming(change.before, change.scope)}.`;
    case 'moved':
      return `${noun ? `${noun} moved` : 'Moved'} ${route(change)}: ${naming(change.after, change.scope)}${withWordsChanged(change)}.${formOf(change)}`;
    case 'split':
      return `Split into ${change.after?.blocks.length ?? 0} passages in ${titleOf(change.after)}: ${naming(change.before)}${withWordsChanged(change)}.${formOf(change)}`;
    case 'merged':
      return `${change.before?.blocks.length ?? 0} passages joined into one in ${titleOf(change.after)}: ${naming(change.after)}${withWordsChanged(change)}.${formOf(change)}`;
    case 'edited':
      return `${edited(change, rows, noun)}.${formOf(change)}`;
    case 'form':
      return `In ${titleOf(change.after)}, ${naming(change.after)}: ${change.form.map(formWords).join('; ')}.`;
  }
}

function wholeSection(change: Change): string {
  const { kind, before, after } = change;
  const renamed =
    before !== undefined && after !== undefined && before.title !== after.title
      ? `, which was called ${before.title}`
      : '';
  return `Section ${kind}: ${titleOf(after ?? before)}${renamed}${withWordsChanged(change)}.${formOf(change)}`;
}

/** Columns are named by their cells in the first of the rows, which most often is the header. */
function wholeColumns({ kind, before, after }: Change): string {
  const [was, is] = [columnNames(before), columnNames(after)];
  const noun = Math.max(was.length, is.length) === 1 ? 'Column' : 'Columns';
  const names = (columns: readonly string[]) => listed(columns.map(quoted));
  switch (kind) {
    case 'added':
      return `${noun} added in ${titleOf(after)}: ${names(is)}.`;
    case 'removed':
      return `${noun} removed from ${titleOf(before)}: ${names(was)}.`;
    case 'moved':
      return `${noun} moved within a table in ${titleOf(after)}: ${names(is)}.`;
    default:
      return `Columns of a table in ${titleOf(after)}: ${names(was)} became ${names(is)}.`;
  }
}

function columnNames(side: ChangeSide | undefined): readonly string[] {
  return side?.text.split('\n')[0]?.split('\t') ?? [];
}

function added(
  { after: side, scope }: Change,
  noun: string | undefined,
  preceding: ReadonlyMap<string, string>,
): string {
  const what = noun ? `${noun} added` : 'Added';
  const neighbour = preceding.get(side?.blocks[0] ?? '');
  const where = neighbour === undefined ? '' : `, after ${quoted(neighbour)}`;
  return `${what} in ${titleOf(side)}${where}: ${naming(side, scope)}.`;
}

function edited(change: Change, rows: readonly Row[], noun: string | undefined): string {
  if (noun === 'Heading') {
    return `Heading ${naming(change.before)} became ${naming(change.after)}`;
  }
  // A figure in a table says little without the first cell of its row.
  const [label] = change.after?.text.split('\t') ?? [];
  const where = noun === 'Table row' && label ? `, ‘${label}’` : '';
  return `In ${titleOf(change.after)}${where}: ${editInWords(change, rows)}`;
}

function route({ before, after }: Change): string {
  return before?.section === after?.section
    ? `within ${titleOf(after)}`
    : `from ${titleOf(before)} to ${titleOf(after)}`;
}

function withWordsChanged({ wordsChanged, words }: Change): string {
  if (!wordsChanged) return '';
  // A replaced word is marked twice, but changed once.
  const count = Math.max(words.added, words.removed);
  return `, with ${count} ${count === 1 ? 'word' : 'words'} changed`;
}

function formOf({ form }: Change): string {
  return form.map((one) => ` ${formWords(one)}.`).join('');
}

function titleOf(side: ChangeSide | undefined): string {
  return side?.title || 'the text before the first heading';
}

function naming(side: ChangeSide | undefined, scope?: Change['scope']): string {
  // A table is known by its header; its rows in one line would be read as one row.
  const text = (scope === 'table' ? side?.text.split('\n')[0] : side?.text) ?? '';
  return text.trim() === '' ? 'a place without words' : quoted(text);
}

function quoted(text: string): string {
  const beginning = beginningOf(text.replaceAll('\t', ' | '), NAMING_LENGTH);
  // The sentence around it has its own full stop.
  return `‘${beginning.replace(/[.,:;]$/, '')}’`;
}

function nounOf(row: Row | undefined): string | undefined {
  const block = row?.after[0] ?? row?.before[0];
  return block && NOUNS[block.kind];
}

/** For each block of the later document the text before it in its section; none for the first. */
function textBefore({ rows }: Comparison): ReadonlyMap<string, string> {
  const blocks = rows.flatMap(({ after }) => after);
  return new Map(
    blocks.flatMap((block, index) => {
      const previous = blocks[index - 1];
      const there = previous?.section === block.section && previous.kind !== 'heading';
      return there && previous.text !== '' ? [[block.id, previous.text] as const] : [];
    }),
  );
}
