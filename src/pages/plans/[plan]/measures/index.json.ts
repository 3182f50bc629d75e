import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { measuresJson } from '~/components/data-file/measures-json.ts';
import { pathsInPlans } from '~/data/paths.ts';

export const getStaticPaths = () =>
  pathsInPlans(({ measures }) => (measures.length > 0 ? [{ params: {}, props: {} }] : []));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan } }) =>
  jsonResponse(measuresJson(site, plan));
