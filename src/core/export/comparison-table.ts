import type { Comparison } from '../compare/types.ts';
import { themesOfChange } from '../trace/themes.ts';
import type { Reason, TracedChange } from '../trace/types.ts';
import { changesInWords } from './changes-in-words.ts';
import { figureWords, formWords } from './details-in-words.ts';

/**
 * How a table becomes CSV, for `stringify` of `csv-stringify/sync`, which needs Node and so is not
 * called here: the byte order mark tells spreadsheets that it is UTF-8, and a text that begins like
 * a formula is kept from being one.
 *
 * @example
 * stringify([...comparisonTable(source)], CSV_OPTIONS)
 */
export const CSV_OPTIONS = {
  header: true,
  bom: true,
  escape_formulas: true,
  record_delimiter: 'windows',
} as const;

/** One line of the table for each change; the keys are the heads of the columns. */
export type TableRow = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

const COLUMNS = [
  'address',
  'in words',
  'kind',
  'class',
  'explained',
  'section before',
  'section after',
  'text before',
  'text after',
  'words added',
  'words removed',
  'figures',
  'form',
  'records',
  'summaries',
  'reasons',
  'themes',
  'sources',
] as const;

/**
 * The changes of a comparison as a table, for spreadsheets: a line each, several values of a cell
 * with a semicolon between them.
 *
 * @param source.address Address of the comparison’s page.
 */
export function comparisonTable(source: {
  readonly address: string;
  readonly comparison: Comparison;
  readonly traced: readonly TracedChange[];
}): readonly TableRow[] {
  const words = new Map(
    changesInWords(source.comparison).map((one) => [one.changeId, one.sentence]),
  );
  return source.traced.map((traced) => {
    const { change, records } = traced;
    const reasons = records.flatMap(({ record }) =>
      record.reasons === 'not-recorded' ? [] : record.reasons,
    );
    return {
      address: `${source.address}#${change.id}`,
      'in words': words.get(change.id) ?? '',
      kind: change.kind,
      class: traced.class,
      explained: traced.explained,
      'section before': change.before?.section ?? '',
      'section after': change.after?.section ?? '',
      'text before': change.before?.text ?? '',
      'text after': change.after?.text ?? '',
      'words added': change.words.added,
      'words removed': change.words.removed,
      figures: list(change.figures.map(figureWords)),
      form: list(change.form.map(formWords)),
      records: list(records.map(({ record }) => record.id)),
      summaries: list(records.map(({ record }) => record.summary)),
      reasons: list(reasons.map(reasonCell)),
      themes: list(themesOfChange(traced).map(({ theme }) => theme)),
      sources: list([...new Set(reasons.flatMap(({ source }) => source))]),
    };
  });
}

/** What is our own reading says so in the cell itself, as a table is soon parted from its page. */
function reasonCell({ kind, basis, summary }: Reason): string {
  return `${kind} (${basis})${summary === undefined ? '' : `: ${summary}`}`;
}

function list(values: readonly string[]): string {
  return values.join('; ');
}
