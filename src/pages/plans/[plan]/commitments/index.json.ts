import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { commitmentsSource } from '~/components/commitment/commitments-source.ts';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { commitmentsJson } from '~/core/export/commitments-json.ts';
import { commitmentPaths } from '~/data/life/life-paths.ts';

export const getStaticPaths = commitmentPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The promises of a plan as data. */
export const GET: APIRoute<Props> = ({ props: { site, plan } }) =>
  jsonResponse(commitmentsJson(commitmentsSource(site, plan)));
