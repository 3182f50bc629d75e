import type { Trace } from '../trace.ts';
import { attributeOf, elementsIn, tagsIn, textIn, type XmlTag } from '../xml-tags.ts';
import { hiddenHeld } from './held.ts';
import { rangesInWords } from './hidden-ranges.ts';

const FIX_TEXT =
  'Let it be seen or delete it (LibreOffice: View, Field Shadings and Formatting Marks; Format, Character, Hidden; Format, Sections), and save.';
const FIX_SLIDE =
  'Show it (right-click, Show Slide) and see whether it may be published, or delete it, and save.';
const FIX_NOTES = 'Read them (View, Notes), delete them, and save.';

/** Hidden text of OpenDocument texts, and hidden slides and notes of presentations. */
export function hiddenInOdf(content: string, styles: string): Trace[] {
  const pages = elementsIn(content, new Set(['page']));
  const hiddenPages = stylesWith(
    content + styles,
    (tag) => attributeOf(tag, 'visibility') === 'hidden',
    'drawing-page-properties',
  );
  const hidden = pages.flatMap(({ tag }, index) =>
    hiddenPages.has(attributeOf(tag, 'style-name') ?? '') ? index + 1 : [],
  );
  const noted = pages.flatMap(({ inner }, index) => (hasNotes(inner) ? index + 1 : []));
  return [
    ...(hasHiddenText(content, styles)
      ? [hiddenHeld('The document hides text.', false, FIX_TEXT)]
      : []),
    ...(hidden.length > 0
      ? [hiddenHeld(`The presentation hides ${slides(hidden)}.`, false, FIX_SLIDE)]
      : []),
    ...(noted.length > 0
      ? [hiddenHeld(`The presentation holds notes to ${slides(noted)}.`, false, FIX_NOTES)]
      : []),
  ];
}

const TEXTS = new Set(['span', 'p', 'h']);
/** Fields and sections that are shown on a condition. */
const CONDITIONAL = new Set(['hidden-text', 'hidden-paragraph', 'section']);

function hasHiddenText(content: string, styles: string): boolean {
  const hiding = stylesWith(
    content + styles,
    (tag) => ['none', 'condition'].includes(attributeOf(tag, 'display') ?? ''),
    'text-properties',
  );
  for (const tag of tagsIn(content)) {
    if (TEXTS.has(tag.name) && tag.kind === 'open') {
      if (hiding.has(attributeOf(tag, 'style-name') ?? '')) return true;
    }
    if (tag.kind === 'close' || !CONDITIONAL.has(tag.name)) continue;
    if (tag.name === 'hidden-text') return true;
    if (attributeOf(tag, 'is-hidden') === 'true') return true;
    if (['none', 'condition'].includes(attributeOf(tag, 'display') ?? '')) return true;
  }
  return false;
}

function hasNotes(page: string): boolean {
  return elementsIn(page, new Set(['notes'])).some(({ inner }) =>
    elementsIn(inner, new Set(['p'])).some((text) => textIn(text.inner) !== ''),
  );
}

/** Names of the styles with such properties. */
function stylesWith(xml: string, isIt: (tag: XmlTag) => boolean, properties: string): Set<string> {
  const names = new Set<string>();
  let style = '';
  for (const tag of tagsIn(xml)) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'style') style = attributeOf(tag, 'name') ?? '';
    if (tag.name === properties && isIt(tag)) names.add(style);
  }
  return names;
}

function slides(numbers: readonly number[]): string {
  return rangesInWords(
    'slide',
    numbers.map((number) => [number, number] as const),
    String,
  );
}
