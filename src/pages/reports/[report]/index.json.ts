import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { reportData } from '~/components/data-file/report-data.ts';
import { jsonText } from '~/core/export/json-text.ts';
import { pathsInSite } from '~/data/paths.ts';

export const getStaticPaths = () =>
  pathsInSite(({ reports }) =>
    reports.map((report) => ({ params: { report: report.id }, props: { report } })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A report of others as data, with how each plan answers it. */
export const GET: APIRoute<Props> = ({ props: { site, report } }) =>
  jsonResponse(jsonText(reportData(site, report)));
