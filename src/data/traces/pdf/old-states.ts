import type { PdfRegion } from './regions.ts';

const HEAD = /(?<![\d.])(\d+)\s+\d+\s+obj\b/g;
/** Streams that are no part of a page: what is written anew with each change. */
const ABOUT_THE_FILE = /\/Type\s*\/(?:XRef|ObjStm|Metadata)\b/;
/** What says which pages there are, and what stands on one. */
const PAGES = /\/Type\s*\/Pages?\b/;
const SHOWN = [/\/Contents\s*(\[[^\]]*\]|\d+\s+\d+\s+R)/, /\/Kids\s*(\[[^\]]*\])/];

/**
 * Whether pages, or what is drawn on them, were replaced by others that stand further back in the
 * file (ISO 32000-1, 7.5.6): whoever cuts the file off before them sees the earlier ones.
 */
export function keepsOldPages(regions: readonly PdfRegion[], file: string): boolean {
  const last = new Map<string, string>();
  for (const { kind, isPacked, text, to } of regions) {
    if (kind !== 'objects' || isPacked) continue;
    for (const { number, body, isAtEnd } of objectsIn(text)) {
      const isStream = isAtEnd && file.startsWith('stream', to);
      const before = last.get(number);
      if (before !== undefined && isOldPage(before, body)) return true;
      last.set(number, isStream ? `stream ${body}` : body);
    }
  }
  return false;
}

function* objectsIn(text: string) {
  const heads = [...text.matchAll(HEAD)];
  for (const [index, { 0: head, 1: number = '', index: at }] of heads.entries()) {
    const next = heads[index + 1]?.index;
    const body = text.slice(at + head.length, next).replace(/\bendobj[\s\S]*$/, '');
    yield { number, body, isAtEnd: next === undefined };
  }
}

function isOldPage(before: string, after: string): boolean {
  if (before.startsWith('stream')) return !ABOUT_THE_FILE.test(before);
  return (
    PAGES.test(before) && SHOWN.some((part) => part.exec(before)?.[1] !== part.exec(after)?.[1])
  );
}
