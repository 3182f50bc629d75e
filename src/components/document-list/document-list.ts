import type {
  EngagementModel,
  MeetingModel,
  PlanModel,
  SiteModel,
  VersionModel,
} from '../../data/model.ts';
import type { DocumentData } from '../../schemas/documents.ts';
import { type Behind, behindOf } from './behind.ts';
import {
  type ListedRendition,
  renditionsOfDocument,
  renditionsOfVersion,
} from './listed-rendition.ts';

/** All that was published about a plan, in every form, as one page lists it. */
export interface DocumentList {
  /** Newest first. */
  readonly versions: readonly ListedVersion[];
  readonly groups: readonly DocumentGroup[];
}

export interface ListedVersion {
  readonly version: VersionModel;
  readonly renditions: readonly ListedRendition[];
  readonly behind: Behind | undefined;
}

/** Documents of kinds that belong together. */
export interface DocumentGroup {
  readonly id: string;
  readonly heading: string;
  /** Oldest first. */
  readonly documents: readonly ListedDocument[];
}

export interface ListedDocument {
  readonly document: DocumentData;
  readonly about: VersionModel | undefined;
  readonly behind: Behind | undefined;
  readonly engagements: readonly EngagementModel[];
  /** Those that it was before. */
  readonly meetings: readonly MeetingModel[];
  readonly renditions: readonly ListedRendition[];
}

/** In the order in which things happen: people are asked, are heard, and somebody decides. */
const GROUPS: readonly {
  readonly id: string;
  readonly heading: string;
  readonly kinds: readonly DocumentData['kind'][];
}[] = [
  {
    id: 'asked',
    heading: 'What people were asked and told',
    kinds: ['questionnaire', 'slides', 'briefing'],
  },
  { id: 'said', heading: 'What people said', kinds: ['findings', 'feedback-summary'] },
  {
    id: 'decided',
    heading: 'What was put to a decision',
    kinds: ['proposal', 'business-case', 'meeting-paper', 'minutes'],
  },
  { id: 'other', heading: 'Reports and other documents', kinds: ['report', 'other'] },
];

/** What the page of a plan’s documents lists. */
export function documentList(site: Pick<SiteModel, 'ledger'>, plan: PlanModel): DocumentList {
  const isListed = (version: VersionModel) =>
    version.data.renditions.length > 0 || version.id === plan.current?.id;
  return {
    versions: plan.versions
      .toReversed()
      .filter(isListed)
      .map((version) => ({
        version,
        renditions: renditionsOfVersion(site, plan, version),
        behind: behindOf(plan, version.id),
      })),
    groups: GROUPS.map(({ kinds, ...group }) => ({
      ...group,
      documents: plan.documents
        .filter(({ kind }) => kinds.includes(kind))
        .map((document) => listedDocument(plan, document)),
    })).filter(({ documents }) => documents.length > 0),
  };
}

function listedDocument(plan: PlanModel, document: DocumentData): ListedDocument {
  const { id, about, engagement } = document;
  return {
    document,
    about: plan.versions.find((version) => version.id === about),
    behind: about === undefined ? undefined : behindOf(plan, about),
    engagements: plan.engagements.filter(
      (one) => one.id === engagement || one.data.documents.includes(id),
    ),
    meetings: plan.meetings.filter(({ data }) => data.papers.includes(id)),
    renditions: renditionsOfDocument(plan, document),
  };
}
