import { type Parts, xmlOf } from '../package-parts.ts';
import { type Trace, told } from '../trace.ts';
import { attributeOf, elementsIn, tagsIn, textIn, without, type XmlElement } from '../xml-tags.ts';
import { partsWithRoot, rootOf } from './roots.ts';

/** A place where Word, Excel and PowerPoint keep who worked on a file (ECMA-376, parts 1 and 2). */
interface Field {
  /** The outermost element of the parts that can hold it. */
  readonly root: string;
  readonly elements: ReadonlySet<string>;
  readonly what: string;
  /** Whether one of these elements tells anything. */
  readonly isFilled: (element: XmlElement) => boolean;
  /** The elements go; otherwise what is in them. */
  readonly isWhole: boolean;
}

const hasText = ({ inner }: XmlElement) => textIn(inner) !== '';
const always = () => true;

const text = (root: string, element: string, what: string): Field => ({
  root,
  elements: new Set([element]),
  what,
  isFilled: hasText,
  isWhole: false,
});

const whole = (root: string, element: string, what: string, isFilled = always): Field => ({
  root,
  elements: new Set([element]),
  what,
  isFilled,
  isWhole: true,
});

const NOTES = 'what its makers noted about it (properties of their own)';
const WORKERS = 'who commented on it or changed it';
const FOLDER = 'in which folder of whose computer it lay';

const FIELDS: readonly Field[] = [
  text('coreProperties', 'creator', 'who wrote it'),
  text('coreProperties', 'lastModifiedBy', 'who saved it last'),
  text('Properties', 'Company', 'for which company'),
  text('Properties', 'Manager', 'under which manager'),
  {
    ...text('Properties', 'Template', 'in which folder of whose computer its template lies'),
    isFilled: ({ inner }) => /[\\/]/.test(inner),
  },
  text('Properties', 'HyperlinkBase', FOLDER),
  whole('Properties', 'property', NOTES),
  whole('settings', 'docVars', NOTES),
  whole('people', 'person', WORKERS),
  whole('personList', 'person', WORKERS),
  whole('authorLst', 'author', WORKERS),
  whole('cmAuthorLst', 'cmAuthor', WORKERS),
  whole('users', 'userInfo', WORKERS),
  whole('workbook', 'absPath', FOLDER),
  whole('workbook', 'fileSharing', 'who worked on it'),
];
const ROOTS = [...new Set(FIELDS.map(({ root }) => root))];

/** Who worked on a Word, Excel or PowerPoint file, as far as it says so. */
export function peopleInOoxml(parts: Parts): Trace[] {
  return partsWithRoot(parts, ...ROOTS).flatMap((name) => {
    const xml = xmlOf(parts, name);
    return fieldsOf(rootOf(parts, name))
      .filter((one) => filledIn(xml, one).length > 0)
      .map(({ what }) => told(what));
  });
}

/** A file without them. */
export function withoutPeople(parts: Parts): Map<string, string> {
  return new Map(
    partsWithRoot(parts, ...ROOTS).map((name) => [
      name,
      fieldsOf(rootOf(parts, name)).reduce(withoutField, xmlOf(parts, name)),
    ]),
  );
}

function withoutField(xml: string, one: Field): string {
  const elements = filledIn(xml, one);
  if (one.isWhole) return without(xml, elements);
  return without(
    xml,
    elements.map(({ tag, inner }) => ({ from: tag.to, to: tag.to + inner.length })),
  );
}

function fieldsOf(wanted: string | undefined): Field[] {
  return FIELDS.filter(({ root }) => root === wanted);
}

function filledIn(xml: string, { elements, isFilled }: Field): XmlElement[] {
  return elementsIn(xml, elements).filter(isFilled);
}

/** The parts of a Word file that hold what readers read. */
export const STORIES = [
  'document',
  'hdr',
  'ftr',
  'footnotes',
  'endnotes',
  'glossaryDocument',
] as const;

/** Whether a file holds what was deleted and inserted, and by whom. */
export function hasTrackedChanges(parts: Parts): boolean {
  // Each of the two dozen marks of a change carries the name of who made it.
  return (
    partsWithRoot(parts, 'revisions').length > 0 ||
    partsWithRoot(parts, ...STORIES, 'styles', 'numbering').some((name) =>
      hasAuthor(xmlOf(parts, name)),
    )
  );
}

function hasAuthor(xml: string): boolean {
  if (!/\bauthor\s*=/.test(xml)) return false;
  for (const tag of tagsIn(xml)) if (attributeOf(tag, 'author') !== undefined) return true;
  return false;
}

const COMMENT = new Set(['comment', 'threadedComment', 'cm']);

/** How many comments a Word, Excel or PowerPoint file holds. */
export function commentsInOoxml(parts: Parts): number {
  return partsWithRoot(parts, 'comments', 'ThreadedComments', 'cmLst').reduce(
    (total, name) => total + elementsIn(xmlOf(parts, name), COMMENT).length,
    0,
  );
}
