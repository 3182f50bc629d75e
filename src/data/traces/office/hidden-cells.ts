import { type Parts, xmlOf } from '../package-parts.ts';
import { attributeOf, elementsIn, textIn } from '../xml-tags.ts';
import { partsWithRoot } from './roots.ts';

/** A format that says that nothing is shown, whatever stands in a cell. */
const SHOWS_NOTHING = /^;;;+$/;

/**
 * Finds cells whose number format hides what stands in them (ECMA-376, part 1, 18.8.31).
 *
 * @returns What gives the names of such cells of a sheet’s XML: `['C4']`.
 */
export function cellsWithoutValue(parts: Parts): (sheet: string) => string[] {
  const hiding = hidingFormats(parts);
  if (hiding.size === 0) return () => [];
  return (sheet) =>
    elementsIn(sheet, new Set(['c'])).flatMap(({ tag, inner }) =>
      hiding.has(attributeOf(tag, 's') ?? '0') && textIn(inner) !== ''
        ? (attributeOf(tag, 'r') ?? [])
        : [],
    );
}

/** The places in the list of cell formats of those that show nothing. */
function hidingFormats(parts: Parts): Set<string> {
  const places = partsWithRoot(parts, 'styleSheet').flatMap((name) => {
    const xml = xmlOf(parts, name);
    const formats = new Set(
      elementsIn(xml, new Set(['numFmt']))
        .filter(({ tag }) => SHOWS_NOTHING.test(attributeOf(tag, 'formatCode') ?? ''))
        .map(({ tag }) => attributeOf(tag, 'numFmtId')),
    );
    const [cells] = elementsIn(xml, new Set(['cellXfs']));
    return elementsIn(cells?.inner ?? '', new Set(['xf'])).flatMap(({ tag }, index) =>
      formats.has(attributeOf(tag, 'numFmtId')) ? String(index) : [],
    );
  });
  return new Set(places);
}
