// The build for browsers works everywhere; the other one needs Node.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ComparisonSource } from '../../core/export/comparison-json.ts';
import { CSV_OPTIONS, comparisonTable } from '../../core/export/comparison-table.ts';

/** The changes of a comparison, one a line, for a spreadsheet. */
export function comparisonCsv(source: ComparisonSource): string {
  // A table travels without its page: what the page says about a demonstration goes with it.
  const rows = comparisonTable(source).map((row) =>
    source.notice ? { ...row, notice: source.notice } : row,
  );
  return stringify(rows, CSV_OPTIONS);
}
