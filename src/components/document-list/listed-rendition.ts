import { sealOf } from '../../data/ledger-model.ts';
import type {
  ContentFile,
  CorrectionModel,
  PlanModel,
  SiteModel,
  VersionModel,
} from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import type { DocumentData } from '../../schemas/documents.ts';
import { type Behind, behindOf } from './behind.ts';
import { correctionsSince } from './corrections-since.ts';
import type { RenditionData } from './rendition-words.ts';

/** A form of a version or of a document, with all that a list says of it. */
export interface ListedRendition {
  readonly data: RenditionData;
  /** The file and its address, where it is one of ours. */
  readonly file: (ContentFile & { readonly href: string }) | undefined;
  /** The version that it was made from, where that is said of it alone. */
  readonly basis: VersionModel | undefined;
  /** The sections that it covers, where those are not all. */
  readonly covers: readonly CoveredSection[];
  /** Where it no longer says what the plan says; judged where it says itself what it is made from. */
  readonly behind: Behind | undefined;
  /** Corrections of the version that came after its file; oldest first. */
  readonly corrections: readonly CorrectionModel[];
}

export interface CoveredSection {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/** The forms of a version; one that was made from another version is held against this one. */
export function renditionsOfVersion(
  { ledger }: Pick<SiteModel, 'ledger'>,
  plan: PlanModel,
  version: VersionModel,
): ListedRendition[] {
  const corrections = sealOf(ledger, version)?.corrections ?? [];
  return version.data.renditions.map(({ file, ...data }) => ({
    ...listed(plan, data, fileOfVersion(version, file), version.id, version),
    // What was made from another version has other words anyway.
    corrections:
      file === undefined || data.basedOn !== undefined ? [] : correctionsSince(corrections, file),
  }));
}

/** The forms of a document; one that says what it was made from is held against the current version. */
export function renditionsOfDocument(
  plan: PlanModel,
  { renditions, about }: DocumentData,
): ListedRendition[] {
  return renditions.map(({ file, ...data }) => ({
    ...listed(plan, data, fileOfPlan(plan, file), about, plan.current),
    corrections: [],
  }));
}

function listed(
  plan: PlanModel,
  data: RenditionData,
  file: ListedRendition['file'],
  own: string | undefined,
  newer: VersionModel | undefined,
): Omit<ListedRendition, 'corrections'> {
  const basis = data.basedOn ?? own;
  const isJudged = data.basedOn !== undefined || data.sections.length > 0;
  return {
    data,
    file,
    basis: data.basedOn === own ? undefined : plan.versions.find(({ id }) => id === data.basedOn),
    covers: coveredSections(plan, basis, data.sections),
    behind:
      isJudged && basis !== undefined ? behindOf(plan, basis, newer, data.sections) : undefined,
  };
}

function fileOfVersion(
  { plan, id, files }: VersionModel,
  path: string | undefined,
): ListedRendition['file'] {
  const file = files.find((one) => one.path === path);
  return file && { ...file, href: urls.file(plan, id, file.path) };
}

function fileOfPlan({ id, files }: PlanModel, path: string | undefined): ListedRendition['file'] {
  const file = files.find((one) => one.path === path);
  return file && { ...file, href: urls.planFile(id, file.path) };
}

function coveredSections(
  plan: PlanModel,
  version: string | undefined,
  ids: readonly string[],
): CoveredSection[] {
  const sections = plan.versions.find(({ id }) => id === version)?.effective?.sections ?? [];
  return sections
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title }) => ({ id, title, href: urls.section(plan.id, version ?? '', id) }));
}
