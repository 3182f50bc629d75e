import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { comparisonSource } from '~/components/data-file/sources.ts';
import { CSV_OPTIONS, comparisonTable } from '~/core/export/comparison-table.ts';
import { comparisonPaths } from '~/data/paths.ts';

export const getStaticPaths = comparisonPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The changes of a comparison, one a line, for a spreadsheet. */
export const GET: APIRoute<Props> = ({ props: { site, plan, traced } }) => {
  const source = comparisonSource(site, plan, traced);
  // A table travels without its page: what the page says about a demonstration goes with it.
  const rows = comparisonTable(source).map((row) =>
    source.notice ? { ...row, notice: source.notice } : row,
  );
  return new Response(stringify(rows, CSV_OPTIONS), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
