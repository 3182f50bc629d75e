import { type Parts, xmlOf } from '../package-parts.ts';
import type { Trace } from '../trace.ts';
import { attributeOf, elementsIn, tagsIn, textIn, without } from '../xml-tags.ts';
import { hiddenHeld } from './held.ts';
import { rangesInWords } from './hidden-ranges.ts';
import { partsWithRoot, rootOf } from './roots.ts';
import { targetsOf } from './workbook.ts';

/** A slide of a PowerPoint file (ECMA-376, part 1, 19.3). */
interface Slide {
  readonly part: string;
  readonly isHidden: boolean;
  /** The part with notes to it that say something. */
  readonly notes: string | undefined;
}

const FIX_SLIDE =
  'Show it (right-click, Hide Slide) and see whether it may be published, or delete it, and save.';
const FIX_NOTES =
  'Read them, and delete them (PowerPoint: File, Info, Check for Issues, Inspect Document, Presentation Notes, Remove All), and save.';

/** Slides that a PowerPoint file hides, and notes that stand below its slides. */
export function hiddenInPresentation(parts: Parts): Trace[] {
  const slides = slidesOf(parts);
  const hidden = numbers(slides, ({ isHidden }) => isHidden);
  const noted = numbers(slides, ({ notes }) => notes !== undefined);
  return [
    ...(hidden.length > 0
      ? [hiddenHeld(`The presentation hides ${inWords(hidden)}.`, true, FIX_SLIDE)]
      : []),
    ...(noted.length > 0
      ? [hiddenHeld(`The presentation holds notes to ${inWords(noted)}.`, true, FIX_NOTES)]
      : []),
  ];
}

/** The parts that `--remove-hidden` takes out of a PowerPoint file, and the text that then changes. */
export function hiddenPartsOfPresentation(parts: Parts): {
  readonly gone: string[];
  readonly texts: Map<string, string>;
} {
  const slides = slidesOf(parts);
  const hidden = slides.filter(({ isHidden }) => isHidden);
  const [main = ''] = partsWithRoot(parts, 'presentation');
  return {
    gone: [...hidden.map(({ part }) => part), ...slides.flatMap(({ notes }) => notes ?? [])],
    texts:
      hidden.length === 0
        ? new Map()
        : new Map([[main, withoutSlides(xmlOf(parts, main), targetsOf(parts, main), hidden)]]),
  };
}

/** The list of slides, and the sections that name them, without some of them. */
function withoutSlides(
  xml: string,
  targets: ReadonlyMap<string, string>,
  hidden: readonly Slide[],
): string {
  const gone = new Set(hidden.map(({ part }) => part));
  const entries = elementsIn(xml, new Set(['sldId']));
  const ids = new Set(
    entries
      .filter(({ tag }) => gone.has(targets.get(relationIn(tag)) ?? ''))
      .map(({ tag }) => plainId(tag)),
  );
  return without(
    xml,
    entries.filter(({ tag }) => ids.has(plainId(tag))),
  );
}

function slidesOf(parts: Parts): Slide[] {
  const [main = ''] = partsWithRoot(parts, 'presentation');
  const targets = targetsOf(parts, main);
  const [list] = elementsIn(xmlOf(parts, main), new Set(['sldIdLst']));
  return [...tagsIn(list?.inner ?? '')].flatMap((tag) => {
    const part = targets.get(relationIn(tag));
    return tag.name === 'sldId' && tag.kind !== 'close' && part !== undefined
      ? [{ part, isHidden: isHidden(xmlOf(parts, part)), notes: notesOf(parts, part) }]
      : [];
  });
}

function isHidden(xml: string): boolean {
  for (const tag of tagsIn(xml)) {
    if (tag.name === 'sld') return ['0', 'false'].includes(attributeOf(tag, 'show') ?? '1');
  }
  return false;
}

function notesOf(parts: Parts, slide: string): string | undefined {
  const notes = [...targetsOf(parts, slide).values()].find(
    (part) => rootOf(parts, part) === 'notes',
  );
  // The number of the slide is a field, and says nothing.
  const runs = notes === undefined ? [] : elementsIn(xmlOf(parts, notes), new Set(['r', 'fld']));
  return runs.some(({ tag, inner }) => tag.name === 'r' && textIn(inner) !== '')
    ? notes
    : undefined;
}

/** The two ids of an entry have the same name; that of a relation has a prefix. */
function relationIn({ text }: { readonly text: string }): string {
  return /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? '';
}

function plainId({ text }: { readonly text: string }): string {
  return /\sid\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? '';
}

function numbers(slides: readonly Slide[], isIt: (slide: Slide) => boolean): number[] {
  return slides.flatMap((slide, index) => (isIt(slide) ? index + 1 : []));
}

function inWords(slides: readonly number[]): string {
  return rangesInWords(
    'slide',
    slides.map((number) => [number, number] as const),
    String,
  );
}
