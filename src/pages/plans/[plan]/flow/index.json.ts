import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { flowJson } from '~/components/data-file/flow-json.ts';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { flowOfPlan } from '~/data/life/flow-of-plan.ts';
import { pathsInPlans } from '~/data/paths.ts';

export const getStaticPaths = () =>
  pathsInPlans((plan) => (flowOfPlan(plan).length > 0 ? [{ params: {}, props: {} }] : []));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan } }) =>
  jsonResponse(flowJson(site, plan));
