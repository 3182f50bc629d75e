import { isBefore } from '../core/dates/order.ts';
import type { LoadedVersion } from './load-version.ts';
import { linkKey, previousOf } from './order-versions.ts';
import type { Report } from './report.ts';

/**
 * Reports versions whose numbers, dates or kinds contradict the order that `amends` and `replaces`
 * give them: a slip in one of them would put a plan upside down.
 *
 * @param versions Oldest first.
 */
export function checkVersionOrder(versions: readonly LoadedVersion[], report: Report): void {
  const known = new Map(versions.map((version) => [version.id, version]));
  for (const version of versions) {
    const previous = known.get(previousOf(version) ?? '');
    if (previous) checkAfter(version, previous, report);
    else if (previousOf(version) === undefined) checkFirst(version, report);
  }
}

function checkAfter(version: LoadedVersion, previous: LoadedVersion, report: Report): void {
  const [number, before] = [version.data.number, previous.data.number];
  if (number <= before) {
    report.add(
      version.placeOf(['number']),
      `“${version.id}” has the number ${number}, and “${previous.id}”, which it ${linkKey(version)}, has ${before}.`,
      `Write a number above ${before}, or let the two follow each other the other way round.`,
    );
  }
  if (isBefore(version.data.published ?? 'unknown', previous.data.published ?? 'unknown')) {
    report.add(
      version.placeOf(['published']),
      `“${version.id}” was published ${version.data.published}, before “${previous.id}” (${previous.data.published}), which it ${linkKey(version)}.`,
      'Put the wrong one of the two dates right, or let the two follow each other the other way round.',
    );
  }
}

/** Kinds that say that something was there before them. */
const LATER_KINDS: ReadonlySet<string> = new Set(['update', 'refresh']);

function checkFirst({ id, data, placeOf }: LoadedVersion, report: Report): void {
  if (!LATER_KINDS.has(data.kind)) return;
  report.add(
    placeOf(['kind']),
    `“${id}” has the kind “${data.kind}”, and follows no version.`,
    'Add “amends: <version>” or “replaces: <version>”; where it is the first version, write “kind: draft” or another kind. A version whose text is not held can stand with “text: none”.',
  );
}
