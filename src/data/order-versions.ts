import { nearestName } from '../core/nearest-name.ts';
import type { LoadedVersion } from './load-version.ts';
import type { Report } from './report.ts';

/**
 * Puts versions in the order of `amends` and `replaces`, oldest first.
 *
 * Dates and names play no part. Two first versions, two versions that follow the same one, a link
 * to a version that does not exist and a circle are mistakes; what can still be ordered is.
 *
 * @param unusable Versions that are there and cannot be read: a link to one of them is no mistake.
 */
export function orderVersions(
  versions: readonly LoadedVersion[],
  report: Report,
  unusable: readonly string[] = [],
): LoadedVersion[] {
  const known = new Map(versions.map((version) => [version.id, version]));
  const followers = new Map<string, LoadedVersion[]>();
  const first: LoadedVersion[] = [];
  const orphans: LoadedVersion[] = [];

  for (const version of versions) {
    const previous = previousOf(version);
    if (previous === undefined) first.push(version);
    else if (!known.has(previous)) {
      orphans.push(version);
      if (!unusable.includes(previous)) {
        reportUnknown(version, previous, [...known.keys(), ...unusable], report);
      }
    } else followers.set(previous, [...(followers.get(previous) ?? []), version]);
  }
  for (const extra of first.slice(1)) {
    report.add(
      extra.placeOf(['kind']),
      `The version “${extra.id}” follows no other, and neither does “${first[0]?.id}”.`,
      `Add “amends: <version>” or “replaces: <version>” to one of the two; only the first version has neither.`,
    );
  }
  for (const [previous, [kept, ...others]] of followers) {
    for (const other of others) {
      report.add(
        other.placeOf([linkKey(other)]),
        `Two versions follow “${previous}”: “${kept?.id}” and “${other.id}”.`,
        'Let the later of the two follow the earlier one.',
      );
    }
  }
  // What follows a version that cannot be used comes last, so that its own mistakes are found.
  const ordered = [first[0], ...orphans].flatMap((start) => chainFrom(start, followers));
  reportCircles(versions, ordered, known, report);
  return ordered;
}

/** Id of the version that a version amends or replaces. */
export function previousOf({ data }: Pick<LoadedVersion, 'data'>): string | undefined {
  return data.amends ?? data.replaces;
}

/** The key that holds it, for error messages. */
export function linkKey({ data }: Pick<LoadedVersion, 'data'>): 'amends' | 'replaces' {
  return data.amends === undefined ? 'replaces' : 'amends';
}

function chainFrom(
  first: LoadedVersion | undefined,
  followers: ReadonlyMap<string, readonly LoadedVersion[]>,
): LoadedVersion[] {
  const chain: LoadedVersion[] = [];
  for (let next = first; next; next = followers.get(next.id)?.[0]) chain.push(next);
  return chain;
}

function reportUnknown(
  version: LoadedVersion,
  previous: string,
  known: readonly string[],
  report: Report,
): void {
  const key = linkKey(version);
  const others = known.filter((id) => id !== version.id).sort();
  const guess = nearestName(previous, others);
  const list =
    others.length === 0
      ? `Take “${key}” out: this plan has no other version.`
      : `Write one of: ${others.join(', ')}.`;
  report.add(
    version.placeOf([key]),
    `“${key}: ${previous}” names no version of this plan.`,
    guess ? `Write “${key}: ${guess}”.` : list,
  );
}

/** Versions that lead to no first one stand in a circle, or behind a link that was reported already. */
function reportCircles(
  versions: readonly LoadedVersion[],
  ordered: readonly LoadedVersion[],
  known: ReadonlyMap<string, LoadedVersion>,
  report: Report,
): void {
  const placed = new Set(ordered);
  for (const version of versions.filter((candidate) => !placed.has(candidate))) {
    const trail = trailOf(version, known);
    if (trail.at(-1) !== version.id) continue;
    if (trail.length < 2) continue;
    report.add(
      version.placeOf([linkKey(version)]),
      `The versions follow each other in a circle: ${trail.join(' → ')}.`,
      'Take “amends” or “replaces” out of the version that came first.',
    );
    return;
  }
}

/** The version, what it follows, and so on, until the trail ends or comes back. */
function trailOf(version: LoadedVersion, known: ReadonlyMap<string, LoadedVersion>): string[] {
  const trail = [version.id];
  for (
    let next = previousOf(version);
    next && known.has(next);
    next = previousOf(known.get(next) as LoadedVersion)
  ) {
    const circle = trail.includes(next);
    trail.push(next);
    if (circle) break;
  }
  return trail;
}
