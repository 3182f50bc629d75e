import { nearestName } from '../core/nearest-name.ts';
import type { Area } from '../schemas/plan.ts';
import { areasOf } from './area-named.ts';
import { reportUnknown } from './known-names.ts';
import type { LoadedVersion } from './load-version.ts';
import type { Report } from './report.ts';

/** What the front matter of versions may name. */
interface Nameable {
  /** Oldest first. */
  readonly versions: readonly Pick<LoadedVersion, 'id' | 'data' | 'placeOf'>[];
  /** Of all versions, also of those that cannot be used. */
  readonly versionIds: readonly string[];
  /** The area of `plan.yaml`; nothing where that file cannot be used. */
  readonly plan: { readonly area?: Area | undefined } | undefined;
  /** Ids of the sections of each version whose text is certain. */
  readonly sectionsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reports what versions name in `parts` and `renditions` and what is not there: areas without an id
 * in `plan.yaml`, sections that the version does not have, versions from which a form was made.
 */
export function checkVersionParts(nameable: Nameable, report: Report): void {
  for (const version of nameable.versions) {
    checkParts(version, nameable, report);
    checkBases(version, nameable, report);
  }
}

function checkParts(
  { id, data, placeOf }: Nameable['versions'][number],
  { plan, sectionsOf }: Nameable,
  report: Report,
): void {
  const areas = areasOf(plan?.area).flatMap((area) => area.id ?? []);
  const known = sectionsOf.get(id);
  for (const [index, { area, sections }] of data.parts.entries()) {
    if (plan && !areas.includes(area)) {
      const guess = nearestName(area, areas);
      report.add(
        placeOf(['parts', index, 'area']),
        `No place in the area of plan.yaml has the id “${area}”.`,
        guess
          ? `Write “${guess}”. There are: ${areas.join(', ')}.`
          : `Give the place an id there: { id: ${area}, name: … }.`,
      );
    }
    for (const [entry, section] of sections.entries()) {
      if (known && known.length > 0) {
        reportUnknown(
          'section',
          section,
          known,
          placeOf(['parts', index, 'sections', entry]),
          report,
        );
      }
    }
  }
}

function checkBases(
  { id, data, placeOf }: Nameable['versions'][number],
  { versions, versionIds, sectionsOf }: Nameable,
  report: Report,
): void {
  const order = versions.map((version) => version.id);
  for (const [index, { basedOn, sections }] of data.renditions.entries()) {
    const at = ['renditions', index] as const;
    if (basedOn !== undefined) {
      reportUnknown('version', basedOn, versionIds, placeOf([...at, 'basedOn']), report);
    }
    if (basedOn !== undefined && order.indexOf(basedOn) > order.indexOf(id)) {
      report.add(
        placeOf([...at, 'basedOn']),
        `A form of the version “${id}” says that it was made from “${basedOn}”, which is later.`,
        `Write it into the renditions of “${basedOn}”, or name an earlier version.`,
      );
    }
    const known = sectionsOf.get(basedOn ?? id);
    for (const [entry, section] of sections.entries()) {
      if (known)
        reportUnknown('section', section, known, placeOf([...at, 'sections', entry]), report);
    }
  }
}
