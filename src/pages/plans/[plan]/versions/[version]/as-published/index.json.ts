import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { versionSource } from '~/components/data-file/sources.ts';
import { ledgerJson } from '~/components/ledger/ledger-json.ts';
import { documentJson } from '~/core/export/document-json.ts';
import { pathsInPlans } from '~/data/paths.ts';

/** The data of an amending part as it was published: its own sections, its opening words included. */
export const getStaticPaths = () =>
  pathsInPlans(({ versions }) =>
    versions.flatMap((version) =>
      version.data.text === 'part' && version.own
        ? [{ params: { version: version.id }, props: { version, document: version.own } }]
        : [],
    ),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan, version, document } }) =>
  jsonResponse(
    documentJson({
      ...versionSource(site, plan, version),
      document,
      ...ledgerJson(site.ledger, version),
    }),
  );
