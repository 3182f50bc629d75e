import type { Block, PlanDocument } from '../core/document/types.ts';
import { nearestName } from '../core/nearest-name.ts';
import { fileFault } from '../markdown/subset/addresses.ts';
import type { Report } from './report.ts';

/**
 * Reports pictures of a text that are not there.
 *
 * @param files Every file that the text may show, as it names them: `files/map.png`.
 */
export function checkPictures(
  { sections }: PlanDocument,
  files: readonly string[],
  report: Report,
): void {
  const known = new Set(files);
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    for (const src of picturesOf(block).filter((name) => !known.has(decoded(name)))) {
      const guess = nearestName(src, files);
      report.add(
        block.place,
        `There is no picture “${src}”.`,
        guess
          ? `Write “${guess}”: capitals and endings count too.`
          : 'Put it into the folder files/ beside the text.',
      );
    }
  }
}

/** Addresses of pictures that are files; for all others the text has an error already. */
export function picturesOf({ attributes, inlines }: Block): string[] {
  return [attributes, ...inlines.map((inline) => inline.attributes ?? {})]
    .flatMap(({ src }) => (src === undefined ? [] : [src]))
    .filter((src) => fileFault(src) === undefined);
}

/** The name that an address of a file stands for: `files/our%20map.png` is `files/our map.png`. */
export function decoded(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
