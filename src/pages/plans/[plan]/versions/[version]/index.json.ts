import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { versionSource } from '~/components/data-file/sources.ts';
import { ledgerJson } from '~/components/ledger/ledger-json.ts';
import { documentJson } from '~/core/export/document-json.ts';
import { versionPaths } from '~/data/paths.ts';

export const getStaticPaths = versionPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan, version } }) =>
  jsonResponse(
    documentJson({ ...versionSource(site, plan, version), ...ledgerJson(site.ledger, version) }),
  );
