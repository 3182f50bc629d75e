import type { Parts } from '../package-parts.ts';
import { xmlOf } from '../package-parts.ts';
import { type Trace, told } from '../trace.ts';
import { attributeOf, elementsIn, tagsIn, textIn, without } from '../xml-tags.ts';

/** A place where Word, Excel and PowerPoint keep who worked on a file (ECMA-376, parts 1 and 2). */
interface Field {
  /** Which parts can hold it. */
  readonly part: RegExp;
  readonly elements: ReadonlySet<string>;
  readonly what: string;
  /** The elements go; otherwise what is in them. */
  readonly isWhole: boolean;
}

const field = (part: RegExp, element: string, what: string, isWhole = false): Field => ({
  part,
  elements: new Set([element]),
  what,
  isWhole,
});

const PROPERTIES = /^docProps\/|\.psmdcp$/;

const FIELDS: readonly Field[] = [
  field(PROPERTIES, 'creator', 'who wrote it'),
  field(PROPERTIES, 'lastModifiedBy', 'who saved it last'),
  field(PROPERTIES, 'Company', 'for which company'),
  field(PROPERTIES, 'Manager', 'under which manager'),
  field(
    /^docProps\/custom\.xml$/,
    'property',
    'what its makers noted about it (properties of their own)',
    true,
  ),
  field(/^word\/people\.xml$/, 'person', 'who commented on it or changed it', true),
  field(/^xl\/persons\/[^/]+\.xml$/, 'person', 'who commented on it or changed it', true),
  field(/^ppt\/authors\.xml$/, 'author', 'who commented on it or changed it', true),
  field(/^ppt\/commentAuthors\.xml$/, 'cmAuthor', 'who commented on it or changed it', true),
  field(/^xl\/workbook\.xml$/, 'absPath', 'in which folder of whose computer it lay', true),
  field(/^xl\/workbook\.xml$/, 'fileSharing', 'who worked on it', true),
];

/** Who worked on a Word, Excel or PowerPoint file, as far as it says so. */
export function peopleInOoxml(parts: Parts): Trace[] {
  return [...parts.keys()].flatMap((name) => {
    const fields = fieldsOf(name);
    if (fields.length === 0) return [];
    const xml = xmlOf(parts, name);
    return fields.filter((one) => filledIn(xml, one).length > 0).map(({ what }) => told(what));
  });
}

/** A part without them. */
export function withoutPeople(name: string, xml: string): string {
  return fieldsOf(name).reduce((text, one) => {
    const elements = filledIn(text, one);
    if (one.isWhole) return without(text, elements);
    return without(
      text,
      elements.map(({ tag, inner }) => ({ from: tag.to, to: tag.to + inner.length })),
    );
  }, xml);
}

/** Whether a part may hold anything of them. */
export function hasPeople(name: string): boolean {
  return fieldsOf(name).length > 0;
}

function fieldsOf(name: string): Field[] {
  return FIELDS.filter(({ part }) => part.test(name));
}

function filledIn(xml: string, { elements, isWhole }: Field) {
  return elementsIn(xml, elements).filter(({ inner }) => isWhole || textIn(inner) !== '');
}

const STORY = /^word\/(?:glossary\/)?(?!comments|people)[^/]+\.xml$/;

/** Whether a Word file holds what was deleted and inserted, and by whom. */
export function hasTrackedChanges(parts: Parts): boolean {
  return [...parts.keys()].some((name) => {
    // Each of the two dozen marks of a change carries the name of who made it.
    if (STORY.test(name))
      return hasTag(xmlOf(parts, name), (tag) => attributeOf(tag, 'author') !== undefined);
    return /^xl\/revisions\/revisionLog[^/]*\.xml$/.test(name);
  });
}

function hasTag(xml: string, isIt: (tag: Parameters<typeof attributeOf>[0]) => boolean): boolean {
  if (!/\bauthor\s*=/.test(xml)) return false;
  for (const tag of tagsIn(xml)) if (isIt(tag)) return true;
  return false;
}

const COMMENTS =
  /^(?:word\/comments\d*\.xml|xl\/comments[^/]*\.xml|xl\/comments\/[^/]+\.xml|xl\/threadedComments\/[^/]+\.xml|ppt\/comments\/[^/]+\.xml)$/;
const COMMENT = new Set(['comment', 'threadedComment', 'cm']);

/** How many comments a Word, Excel or PowerPoint file holds. */
export function commentsInOoxml(parts: Parts): number {
  return [...parts.keys()]
    .filter((name) => COMMENTS.test(name))
    .reduce((total, name) => total + elementsIn(xmlOf(parts, name), COMMENT).length, 0);
}
