import { jsonText } from '../../core/export/json-text.ts';
import { fileKind } from '../../core/life/file-in-words.ts';
import type { PlanModel, SiteModel, VersionModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import type { Behind } from '../document-list/behind.ts';
import {
  documentList,
  type ListedDocument,
  type ListedVersion,
} from '../document-list/document-list.ts';
import type { ListedRendition } from '../document-list/listed-rendition.ts';
import { demonstrationNotice } from '../plan/demonstration.ts';
import { absolute } from '../site/absolute.ts';

/** What stands in the `index.json` beside a plan’s documents: every form of them, and which are behind. */
export function documentsJson(site: SiteModel, plan: PlanModel): string {
  const notice = demonstrationNotice(plan);
  const { versions, groups } = documentList(site, plan);
  return jsonText({
    format: 1,
    plan: { id: plan.id, title: plan.data.title, address: absolute(site, urls.plan(plan.id)) },
    ...(notice !== undefined && { notice }),
    versions: versions.map((listed) => versionData(site, listed)),
    documents: groups.flatMap(({ documents }) =>
      documents.map((listed) => documentData(site, plan, listed)),
    ),
  });
}

function versionData(site: SiteModel, { version, renditions, behind }: ListedVersion) {
  return {
    ...named(site, version),
    renditions: renditions.map((one) => renditionData(site, one)),
    ...behindData(site, behind),
  };
}

function documentData(
  site: SiteModel,
  plan: PlanModel,
  { document, about, behind, engagements, meetings, renditions }: ListedDocument,
) {
  const { id, title, kind, summary, date, by, source } = document;
  const link = (one: { readonly id: string }, text: string, address: string) => ({
    id: one.id,
    title: text,
    address: absolute(site, address),
  });
  return {
    ...link(document, title, urls.document(plan.id, id)),
    kind,
    summary,
    date,
    by,
    ...(about && { about: named(site, about) }),
    ...behindData(site, behind),
    engagements: engagements.map((one) =>
      link(one, one.data.title, urls.engagement(plan.id, one.id)),
    ),
    meetings: meetings.map((one) => link(one, one.data.title, urls.meeting(plan.id, one.id))),
    renditions: renditions.map((one) => renditionData(site, one)),
    source,
  };
}

function renditionData(site: SiteModel, listed: ListedRendition) {
  const { data, file, basis, behind, corrections } = listed;
  const { basedOn: _basedOn, ...rendition } = data;
  return {
    ...rendition,
    ...(file && {
      file: {
        address: absolute(site, file.href),
        kind: fileKind(file.path),
        bytes: file.bytes,
        sha256: file.digest,
      },
    }),
    ...(basis && { basedOn: named(site, basis) }),
    ...(corrections.length > 0 && {
      olderThanCorrections: corrections.map(
        ({ entry: { plan, version, sequence, at, reason } }) => ({
          address: absolute(site, urls.correction(plan, version, sequence)),
          at,
          reason,
        }),
      ),
    }),
    ...behindData(site, behind),
  };
}

/** Sections are by their ids in the newer version; of those that are gone in the older one. */
function behindData(site: SiteModel, behind: Behind | undefined) {
  if (behind === undefined) return {};
  const { basis, newer, sections, comparison } = behind;
  return {
    behind: {
      madeFrom: named(site, basis),
      newer: named(site, newer),
      ...(sections && { sections }),
      ...(comparison !== undefined && { comparison: absolute(site, comparison) }),
    },
  };
}

function named(site: SiteModel, { plan, id, data }: VersionModel) {
  return { id, title: data.label, address: absolute(site, urls.version(plan, id)) };
}
