import type { PlanDocument } from '../core/document/types.ts';
import type { Place } from '../core/errors.ts';
import type { Commitment } from '../schemas/commitments.ts';
import type { EngagementData } from '../schemas/engagement.ts';
import type { ThemeFrontMatter } from '../schemas/theme.ts';
import { reportUnknown } from './known-names.ts';
import type { LoadedFile } from './load-files.ts';
import type { VersionModel } from './model.ts';
import type { Report } from './report.ts';
import type { YamlResult } from './yaml.ts';

interface PlanParts {
  /** All of them, also those that are held back. */
  readonly versions: readonly VersionModel[];
  readonly themes: readonly LoadedFile<ThemeFrontMatter>[];
  readonly engagements: readonly LoadedFile<EngagementData>[];
  readonly commitments: YamlResult<readonly Commitment[]> | undefined;
}

/** Reports every name in themes and engagements that leads nowhere, with the names that exist. */
export function checkPlanReferences(
  { versions, themes, engagements, commitments }: PlanParts,
  report: Report,
): void {
  const versionIds = versions.map(({ id }) => id);
  const themeIds = themes.map(({ id }) => id);
  const engagementIds = engagements.map(({ id }) => id);
  const sectionsOf = new Map(versions.map(({ id, effective }) => [id, sectionIds(effective)]));
  const everySection = [...new Set([...sectionsOf.values()].flat())];
  const version = (name: string, place: Place) =>
    reportUnknown('version', name, versionIds, place, report);
  const section = (name: string, known: readonly string[], place: Place) =>
    reportUnknown('section', name, known, place, report);

  for (const { data, placeOf } of themes) {
    version(data.about, placeOf(['about']));
    if (data.parent) reportUnknown('theme', data.parent, themeIds, placeOf(['parent']), report);
    for (const [index, id] of data.sections.entries()) {
      section(id, sectionsOf.get(data.about) ?? everySection, placeOf(['sections', index]));
    }
    if (data.heardAt !== 'not-recorded') {
      for (const [index, { engagement }] of data.heardAt.entries()) {
        reportUnknown(
          'engagement',
          engagement,
          engagementIds,
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
      section(id, sectionsOf.get(data.about) ?? everySection, placeOf(['askedAbout', index]));
    }
  }
  for (const [index, { madeIn }] of (commitments?.data ?? []).entries()) {
    const place = (key: string) => commitments?.placeOf([index, 'madeIn', key]) ?? { file: '' };
    if (madeIn.version) version(madeIn.version, place('version'));
    if (madeIn.engagement) {
      reportUnknown('engagement', madeIn.engagement, engagementIds, place('engagement'), report);
    }
    if (madeIn.news) report.newsNamed.push({ id: madeIn.news, place: place('news') });
  }
}

function sectionIds(document: PlanDocument | undefined): string[] {
  return document?.sections.map(({ id }) => id) ?? [];
}
