import { type Parts, xmlOf } from '../package-parts.ts';
import type { Trace } from '../trace.ts';
import { attributeOf, elementsIn, tagsIn, textIn, without, type XmlElement } from '../xml-tags.ts';
import { hiddenHeld } from './held.ts';
import { STORIES } from './ooxml-people.ts';
import { partsWithRoot } from './roots.ts';

const RUN = new Set(['r']);
const PARAGRAPH = new Set(['p']);
const TEXT = new Set(['t']);
const VANISH = new Set(['vanish']);

/** Text of a Word file that is written down as hidden (ECMA-376, part 1, 17.3.2.41). */
export function hiddenText(parts: Parts): Trace[] {
  const styles = hiddenStyles(parts);
  const count = partsWithRoot(parts, ...STORIES)
    .map((name) => hiddenRuns(xmlOf(parts, name), styles).length)
    .reduce((total, found) => total + found, 0);
  if (count === 0) return [];
  return [
    hiddenHeld(`The document hides text${count === 1 ? '' : ` in ${count} places`}.`, true, WORD),
  ];
}

const WORD =
  'See it in Word (Home, ¶), and delete it or let it be seen (Font, Hidden); or File, Info, Check for Issues, Inspect Document, Hidden Text, Remove All; and save.';

/** The parts of a Word file that change when its hidden text is deleted. */
export function withoutHiddenText(parts: Parts): Map<string, string> {
  const styles = hiddenStyles(parts);
  return new Map(
    partsWithRoot(parts, ...STORIES).flatMap((name) => {
      const xml = xmlOf(parts, name);
      // Where a field begins or ends in it, Word could not read the file any more.
      const runs = hiddenRuns(xml, styles).filter(({ inner }) => !/fldChar|instrText/.test(inner));
      return runs.length > 0 ? [[name, without(xml, runs)] as const] : [];
    }),
  );
}

function hiddenStyles(parts: Parts): Set<string> {
  const names = partsWithRoot(parts, 'styles').flatMap((name) =>
    elementsIn(xmlOf(parts, name), new Set(['style']))
      .filter(({ inner }) => hasVanish(inner))
      .flatMap(({ tag }) => attributeOf(tag, 'styleId') ?? []),
  );
  return new Set(names);
}

/** Runs with text that are hidden by themselves, by their style or by that of their paragraph. */
function hiddenRuns(xml: string, styles: ReadonlySet<string>): XmlElement[] {
  if (styles.size === 0 && !xml.includes('vanish')) return [];
  const inParagraphs = elementsIn(xml, PARAGRAPH)
    .filter(({ inner }) => styles.has(styleIn(inner, 'pStyle') ?? ''))
    .flatMap(({ tag, inner }) =>
      elementsIn(inner, RUN).map((run) => ({
        ...run,
        from: run.from + tag.to,
        to: run.to + tag.to,
      })),
    );
  const byParagraph = new Set(inParagraphs.map(({ from }) => from));
  return elementsIn(xml, RUN).filter(
    ({ from, inner }) =>
      elementsIn(inner, TEXT).some((text) => textIn(text.inner) !== '') &&
      (byParagraph.has(from) || hasVanish(inner) || styles.has(styleIn(inner, 'rStyle') ?? '')),
  );
}

function hasVanish(xml: string): boolean {
  return elementsIn(xml, VANISH).some(
    ({ tag }) => !/^(?:0|false|off)$/.test(attributeOf(tag, 'val') ?? ''),
  );
}

function styleIn(xml: string, name: string): string | undefined {
  for (const tag of tagsIn(xml)) if (tag.name === name) return attributeOf(tag, 'val');
  return undefined;
}
