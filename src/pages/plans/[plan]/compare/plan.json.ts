import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { comparedPlan } from '~/components/compare/narrow-plan.ts';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { jsonText } from '~/core/export/json-text.ts';
import { planPaths } from '~/data/paths.ts';

export const getStaticPaths = planPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What the comparison of any two versions says of their plan, for those that a browser makes. */
export const GET: APIRoute<Props> = ({ props: { site, plan } }) =>
  jsonResponse(jsonText(comparedPlan(site, plan)));
