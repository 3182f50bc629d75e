import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { jsonText } from '~/core/export/json-text.ts';
import { traceOfStep } from '~/data/compare-versions.ts';
import { stepPaths } from '~/data/paths.ts';

export const getStaticPaths = stepPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What following texts through a step needs, for the longer comparisons that a browser makes. */
export const GET: APIRoute<Props> = ({ props: { step } }) =>
  jsonResponse(jsonText(traceOfStep(step)));
