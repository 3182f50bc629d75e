import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { engagementSource } from '~/components/data-file/engagement-source.ts';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { engagementJson } from '~/core/export/engagement-json.ts';
import { engagementPaths } from '~/data/engagement-paths.ts';

export const getStaticPaths = engagementPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The data of one engagement. */
export const GET: APIRoute<Props> = ({ props: { site, plan, engagement } }) =>
  jsonResponse(engagementJson(engagementSource(site, plan, engagement)));
