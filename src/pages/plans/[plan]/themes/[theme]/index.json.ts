import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { themeSource } from '~/components/data-file/sources.ts';
import { themeJson } from '~/core/export/theme-json.ts';
import { themePaths } from '~/data/paths.ts';

export const getStaticPaths = themePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan, theme } }) =>
  jsonResponse(themeJson(themeSource(site, plan, theme)));
