import { circlesIn } from '../core/circles.ts';
import { nearestName } from '../core/nearest-name.ts';
import type { Moved } from '../schemas/moved.ts';
import type { Report } from './report.ts';
import type { YamlResult } from './yaml.ts';

/**
 * Reports addresses in `moved.yaml` that are there twice, lead on to others of it, or round in a circle.
 */
export function checkMoved(
  { data = [], placeOf }: Pick<YamlResult<readonly Moved[]>, 'data' | 'placeOf'>,
  report: Report,
): void {
  const next = new Map(data.map(({ from, to }) => [from, to]));
  const circles = circlesIn(next.keys(), next);
  for (const trail of circles) {
    report.add(
      placeOf([data.findIndex(({ from }) => from === trail[0]), 'to']),
      `The addresses lead round in a circle: ${trail.join(' → ')}.`,
      'Name under “to” the page that is there today.',
    );
  }
  const inCircle = new Set(circles.flat());
  for (const [index, { from, to }] of data.entries()) {
    const first = data.findIndex((other) => other.from === from);
    if (first !== index) {
      report.add(
        placeOf([index, 'from']),
        `The address “${from}” already stands in line ${placeOf([first, 'from']).line}.`,
        'Keep one of the two: an address leads to one page.',
      );
    } else if (next.has(to) && !inCircle.has(from)) {
      report.add(
        placeOf([index, 'to']),
        `The address “${to}” has moved too.`,
        `Write where it leads in the end: ${endOf(to, next)}`,
      );
    }
  }
}

// Any two versions, and any day, have a page that no list names.
const UNLISTED = /^\/plans\/[^/]+\/(?:compare|on)\//;

/**
 * Reports addresses in `moved.yaml` at which a page stands, and those that lead to none.
 *
 * @param addresses Every address of the site, as the ledger names them.
 */
export function checkMovedPages(
  { data = [], placeOf }: Pick<YamlResult<readonly Moved[]>, 'data' | 'placeOf'>,
  addresses: readonly string[],
  report: Report,
): void {
  const pages = addresses.map((address) => `/${address}`);
  const known = new Set([...pages, ...data.map(({ from }) => from)]);
  const there = new Set(pages);
  for (const [index, { from, to }] of data.entries()) {
    if (there.has(from)) {
      report.add(
        placeOf([index, 'from']),
        `A page stands at “${from}”, so it has not moved.`,
        'Take the entry out, or give the page another name.',
      );
    }
    if (known.has(to) || UNLISTED.test(to)) continue;
    const guess = nearestName(
      to,
      pages.filter((page) => page.endsWith('/')),
    );
    report.add(
      placeOf([index, 'to']),
      `No page that readers see stands at “${to}”.`,
      guess
        ? `Write “${guess}”.`
        : 'Write the address of a page as it stands in the browser, without the name of the site.',
    );
  }
}

function endOf(start: string, next: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let end = start;
  for (let to = next.get(end); to !== undefined && !seen.has(to); to = next.get(end)) {
    seen.add(to);
    end = to;
  }
  return `“${end}”.`;
}
