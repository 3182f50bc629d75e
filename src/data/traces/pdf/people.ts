import { spotsInXmp, type XmpSpot } from '../xmp.ts';
import type { PdfRegion } from './regions.ts';

/** Keys of the dictionary about the document (ISO 32000-1, 14.3.3), and those that office programs add. */
const PEOPLE: ReadonlyMap<string, string> = new Map([
  ['Author', 'who wrote it'],
  ['Company', 'for which company'],
  ['Manager', 'under which manager'],
  ['LastModifiedBy', 'who saved it last'],
  ['_AuthorEmail', 'who sent it to whom by e-mail'],
  ['_AuthorEmailDisplayName', 'who sent it to whom by e-mail'],
  ['_EmailSubject', 'who sent it to whom by e-mail'],
]);
const KEY =
  /\/(Author|Company|Manager|LastModifiedBy|_AuthorEmail(?:DisplayName)?|_EmailSubject)\s*(?=[(<]|\d+\s+\d+\s+R)/g;

/** Where a region of a PDF names people. */
export function spotsIn(
  { kind, text }: PdfRegion,
  regions: readonly PdfRegion[],
): (XmpSpot & { readonly region?: PdfRegion })[] {
  if (kind === 'xmp') return spotsInXmp(text);
  if (kind === 'jpeg') return [];
  return [...text.matchAll(KEY)].flatMap(({ 0: all, 1: key = '', index }) => {
    const at = index + all.length;
    const what = PEOPLE.get(key) ?? '';
    const reference = /^(\d+)\s+(\d+)\s+R/.exec(text.slice(at, at + 30));
    if (reference) return referred(regions, reference).map((spot) => ({ ...spot, what }));
    const spot = valueAt(text, at);
    return spot ? [{ ...spot, what }] : [];
  });
}

/** A value that stands in an object of its own. */
function referred(regions: readonly PdfRegion[], [, number = '', generation]: RegExpExecArray) {
  const head = new RegExp(`(?<!\\d)${number}\\s+${generation}\\s+obj\\s*(?=[(<])`);
  return regions.flatMap((region) => {
    const found = region.isPacked ? null : head.exec(region.text);
    const at = found ? found.index + found[0].length : placeInStream(region, number);
    const spot = at === undefined ? undefined : valueAt(region.text, at);
    return spot ? [{ ...spot, region }] : [];
  });
}

/** Streams of objects begin with the number and the place of each (ISO 32000-1, 7.5.7). */
function placeInStream({ text, first }: PdfRegion, wanted: string): number | undefined {
  if (first === undefined) return undefined;
  const numbers = text.slice(0, first).trim().split(/\s+/);
  const index = numbers.findIndex((number, at) => at % 2 === 0 && number === wanted);
  const at = first + Number(numbers[index + 1]);
  return index !== -1 && /[(<]/.test(text[at] ?? '') ? at : undefined;
}

/** Whether a string stands at a place of a text, and says something. */
export function hasValueAt(text: string, at: number): boolean {
  return valueAt(text, at) !== undefined;
}

/** The inside of a string (ISO 32000-1, 7.3.4); nothing for one that says nothing. */
function valueAt(text: string, at: number): { from: number; to: number } | undefined {
  if (text.startsWith('<<', at)) return undefined;
  const from = at + 1;
  const to = text[at] === '<' ? text.indexOf('>', from) : endOfLiteral(text, from);
  if (to === -1) return undefined;
  const inner = text.slice(from, to);
  const value = text[at] === '<' ? fromHex(inner) : fromLiteral(inner);
  // Texts of two bytes a letter begin with a mark.
  return /[^\s\0\xfe\xff]/.test(value) ? { from, to } : undefined;
}

function endOfLiteral(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && --depth === 0) return at;
  }
  return -1;
}

function fromLiteral(inner: string): string {
  return inner.replace(/\\([0-7]{1,3}|[^0-7])/g, (_all, sign: string) =>
    /^[0-7]/.test(sign)
      ? String.fromCharCode(Number.parseInt(sign, 8))
      : 'nrtbf\n'.includes(sign)
        ? ' '
        : sign,
  );
}

function fromHex(inner: string): string {
  return Buffer.from(inner.replace(/\s/g, ''), 'hex').toString('latin1');
}
