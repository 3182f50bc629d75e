import { bytesOfXml, type Parts, xmlOf } from '../package-parts.ts';
import { CannotClean } from '../trace.ts';
import { attributeOf, elementsIn, without } from '../xml-tags.ts';
import { localTemplates, notedParts } from './held-parts.ts';
import { partsWithRoot } from './roots.ts';
import { relationsOf, targetsOf } from './workbook.ts';

const RELATIONSHIP = new Set(['Relationship']);

/** A file with other texts in some of its parts. */
export function withTexts(parts: Parts, texts: ReadonlyMap<string, string>): Parts {
  return new Map(
    [...parts].map(([name, bytes]) => {
      const text = texts.get(name);
      return [name, text === undefined ? bytes : bytesOfXml(text)];
    }),
  );
}

/**
 * A Word, Excel or PowerPoint file without some of its parts, and without all that leads to them.
 *
 * @throws {CannotClean} When another part shows one of them, so that it could not be opened any more.
 */
export function withoutParts(parts: Parts, gone: readonly string[]): Parts {
  if (gone.length === 0) return parts;
  const all = new Set(gone.flatMap((name) => [name, relationsOf(name)]));
  const rest = new Map([...parts].filter(([name]) => !all.has(name)));
  const texts = new Map<string, string>();
  for (const name of ['', ...rest.keys()]) {
    const lost = [...targetsOf(rest, name)].filter(([, target]) => all.has(target));
    if (lost.length === 0) continue;
    const ids = lost.map(([id]) => id);
    if (ids.some((id) => names(xmlOf(rest, name), id))) throw new CannotClean(STILL_SHOWN);
    texts.set(relationsOf(name), withoutRelations(xmlOf(rest, relationsOf(name)), ids));
  }
  for (const name of partsWithRoot(rest, 'Types')) texts.set(name, withoutTypes(rest, name));
  return withTexts(rest, texts);
}

const STILL_SHOWN =
  'Another part of the file leads to what would be deleted (a link to a hidden slide, for example). Delete it by hand in the program that made the file.';

/** Whether a part names one of its relations; those that it does not name say enough by their kind. */
function names(xml: string, id: string): boolean {
  return new RegExp(`\\s[\\w.-]+:\\w+\\s*=\\s*["']${id.replace(/\W/g, '\\$&')}["']`).test(xml);
}

/** The relations of a part without some. */
export function withoutRelations(xml: string, ids: readonly string[]): string {
  return without(
    xml,
    elementsIn(xml, RELATIONSHIP).filter(({ tag }) => ids.includes(attributeOf(tag, 'Id') ?? '')),
  );
}

/** The list of kinds without those of parts that are not there. */
function withoutTypes(parts: Parts, name: string): string {
  const xml = xmlOf(parts, name);
  return without(
    xml,
    elementsIn(xml, new Set(['Override'])).filter(
      ({ tag }) => !parts.has((attributeOf(tag, 'PartName') ?? '').replace(/^\//, '')),
    ),
  );
}

/** A file without what programs noted beside its text, and without the folder of its template. */
export function withoutNotes(parts: Parts): Parts {
  const templates = localTemplates(parts);
  const texts = new Map<string, string>();
  for (const { name, id } of templates) {
    texts.set(name, withoutRelations(texts.get(name) ?? xmlOf(parts, name), [id]));
  }
  if (templates.length > 0) {
    for (const name of partsWithRoot(parts, 'settings')) {
      const xml = xmlOf(parts, name);
      texts.set(name, without(xml, elementsIn(xml, new Set(['attachedTemplate']))));
    }
  }
  const noted = notedParts(parts);
  const theirs = noted.flatMap((name) => [...targetsOf(parts, name).values()]);
  return withoutParts(withTexts(parts, texts), [...noted, ...theirs]);
}
