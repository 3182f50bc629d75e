import { nearestName } from '../core/nearest-name.ts';
import type { VersionModel } from './model.ts';
import type { Report } from './report.ts';

/** Reports links within a plan to sections that it does not have, also where a later version took the section away. */
export function checkSectionLinks(versions: readonly VersionModel[], report: Report): void {
  // A later version repeats what it leaves as it was: one link is told of once.
  const told = new Set<string>();
  for (const { id, effective } of versions) {
    const sections = effective?.sections ?? [];
    const known = new Set(sections.flatMap((section) => [section.id, ...(section.formerly ?? [])]));
    for (const { inlines, place } of sections.flatMap(({ blocks }) => blocks)) {
      for (const { attributes } of inlines) {
        const target = /^#(.+)$/.exec(attributes?.url ?? '')?.[1];
        if (target === undefined || known.has(decoded(target))) continue;
        const link = JSON.stringify([place, target]);
        if (told.has(link)) continue;
        told.add(link);
        const guess = nearestName(target, known);
        report.add(
          place,
          `The link “#${target}” leads to no section of “${id}”.`,
          guess
            ? `Write “#${guess}”.`
            : `Write the id of one of its sections: ${sections.map((section) => `#${section.id}`).join(', ')}.`,
        );
      }
    }
  }
}

/** Browsers write letters such as “é” in addresses as “%C3%A9”. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
