import { effectiveDocument } from '../core/document/effective.ts';
import type { PlanDocument } from '../core/document/types.ts';
import { digestOf } from './cache.ts';
import type { LoadedVersion } from './load-version.ts';
import type { VersionModel } from './model.ts';
import { previousOf } from './order-versions.ts';
import { Report } from './report.ts';

export interface ComposedVersions {
  readonly models: readonly VersionModel[];
  /**
   * Ids of those of whose text not all is known, for they cannot be read, or build on one that
   * cannot: what they seem to lack is no mistake of those who speak of it.
   */
  readonly uncertain: ReadonlySet<string>;
}

/**
 * Puts together the plan as amended by each version: a whole text as it is, a part on the nearest
 * earlier text that we hold.
 *
 * @param versions Oldest first.
 */
export function composeVersions(
  plan: string,
  versions: readonly LoadedVersion[],
  report: Report,
): ComposedVersions {
  const models: VersionModel[] = [];
  const uncertain = uncertainOf(versions);
  let base: PlanDocument | undefined;
  let baseDigest = '';
  for (const version of versions) {
    const effective = composed(version, base, uncertain.has(version.id) ? new Report() : report);
    const { place, repeals } = version.data;
    // A part is what it is and what it stands on.
    const textDigest = digestOf([
      version.ownDigest,
      baseDigest,
      JSON.stringify({ place, repeals }),
    ]);
    models.push({
      plan,
      id: version.id,
      data: version.data,
      previous: previousOf(version),
      own: version.own,
      effective,
      textDigest,
      chapters: version.chapters,
      records: version.records,
      files: version.files,
    });
    if (effective) [base, baseDigest] = [effective, textDigest];
  }
  return { models, uncertain };
}

/** What cannot be read, and every part that builds on it. */
function uncertainOf(versions: readonly LoadedVersion[]): Set<string> {
  const uncertain = new Set<string>();
  const known = new Set(versions.map(({ id }) => id));
  for (const version of versions) {
    const previous = previousOf(version);
    const isLost = previous !== undefined && (!known.has(previous) || uncertain.has(previous));
    if (!version.isWhole || (version.data.text !== 'whole' && isLost)) uncertain.add(version.id);
  }
  return uncertain;
}

function composed(
  { id, data, own, placeOf }: LoadedVersion,
  base: PlanDocument | undefined,
  report: Report,
): PlanDocument | undefined {
  if (!own || data.text !== 'part') return own;
  if (!base) {
    report.add(
      placeOf(['text']),
      `“${id}” is a part, and there is no earlier text for it to amend.`,
      'Write “text: whole”, or add the version that it amends.',
    );
    return own;
  }
  const { place, repeals } = data;
  return report.take(effectiveDocument(base, own, { place, repeals }, placeOf(['place']))).document;
}
