import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { schemaAddress } from '~/components/data-file/sources.ts';
import { pathsInSite } from '~/data/paths.ts';
import { jsonSchemaOf, RESULT_SCHEMAS } from '~/schemas/results/results.ts';

export const getStaticPaths = () =>
  pathsInSite(() => RESULT_SCHEMAS.map((schema) => ({ params: { schema }, props: { schema } })));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What the data files of this site hold, field by field. */
export const GET: APIRoute<Props> = ({ props: { site, schema } }) =>
  jsonResponse(`${JSON.stringify(jsonSchemaOf(schema, schemaAddress(site, schema)), null, 2)}\n`);
