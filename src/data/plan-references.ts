import type { PlanDocument } from '../core/document/types.ts';
import type { Place } from '../core/errors.ts';
import type { Commitment } from '../schemas/commitments.ts';
import type { EngagementData } from '../schemas/engagement.ts';
import type { ThemeFrontMatter } from '../schemas/theme.ts';
import { attributesOf } from './citations.ts';
import { reportUnknown } from './known-names.ts';
import type { LoadedFile } from './load-files.ts';
import type { VersionModel } from './model.ts';
import type { Report } from './report.ts';
import type { YamlResult } from './yaml.ts';

interface PlanParts {
  /** Those whose text is known, also those that are held back. */
  readonly certain: readonly VersionModel[];
  /** Whether these are all of the plan. */
  readonly isCertain: boolean;
  /** What there is of each kind, usable or not. */
  readonly ids: Readonly<Record<'versions' | 'themes' | 'engagements', readonly string[]>>;
  readonly themes: readonly LoadedFile<ThemeFrontMatter>[];
  readonly engagements: readonly LoadedFile<EngagementData>[];
  readonly commitments: YamlResult<readonly Commitment[]> | undefined;
}

/** Reports every name in themes and engagements that leads nowhere, with the names that exist. */
export function checkPlanReferences(
  { certain, isCertain, ids, themes, engagements, commitments }: PlanParts,
  report: Report,
): void {
  const sectionsOf = new Map(certain.map(({ id, effective }) => [id, sectionIds(effective)]));
  // Nothing is said of sections that may stand in a text that cannot be read.
  const everySection = isCertain ? [...new Set([...sectionsOf.values()].flat())] : undefined;
  const sectionsAbout = (version: string) =>
    ids.versions.includes(version) ? sectionsOf.get(version) : everySection;
  const version = (name: string, place: Place) =>
    reportUnknown('version', name, ids.versions, place, report);
  const section = (name: string, known: readonly string[] | undefined, place: Place) => {
    if (known) reportUnknown('section', name, known, place, report);
  };
  const promises = commitments?.data?.map(({ id }) => id) ?? [];
  if (!commitments || commitments.data) checkPromises(certain, promises, report);

  for (const { data, placeOf } of themes) {
    version(data.about, placeOf(['about']));
    if (data.parent) reportUnknown('theme', data.parent, ids.themes, placeOf(['parent']), report);
    for (const [index, id] of data.sections.entries()) {
      section(id, sectionsAbout(data.about), placeOf(['sections', index]));
    }
    if (data.heardAt !== 'not-recorded') {
      for (const [index, { engagement }] of data.heardAt.entries()) {
        reportUnknown(
          'engagement',
          engagement,
          ids.engagements,
          placeOf(['heardAt', index, 'engagement']),
          report,
        );
      }
    }
    for (const [index, disposition] of data.dispositions.entries()) {
      const at = ['dispositions', index] as const;
      version(disposition.version, placeOf([...at, 'version']));
      for (const [entry, id] of disposition.sections.entries()) {
        section(id, everySection, placeOf([...at, 'sections', entry]));
      }
    }
  }
  for (const { data, placeOf } of engagements) {
    version(data.about, placeOf(['about']));
    for (const [index, id] of data.askedAbout.entries()) {
      section(id, sectionsAbout(data.about), placeOf(['askedAbout', index]));
    }
  }
}

/** Reports promises within a text of which commitments.yaml does not say what became of them. */
function checkPromises(
  versions: readonly VersionModel[],
  known: readonly string[],
  report: Report,
): void {
  const blocks = versions
    .flatMap(({ own }) => own?.sections ?? [])
    .flatMap((section) => section.blocks);
  for (const { attributes, containers, inlines, place } of blocks) {
    const carriers = [attributes, ...containers.map(attributesOf), ...inlines.map(attributesOf)];
    for (const { name, id } of carriers) {
      if (name === 'Commitment' && id) reportUnknown('commitment', id, known, place, report);
    }
  }
}

/** Ids of the sections of a text, in its order; none of a text that is not held. */
export function sectionIds(document: PlanDocument | undefined): string[] {
  return document?.sections.map(({ id }) => id) ?? [];
}
