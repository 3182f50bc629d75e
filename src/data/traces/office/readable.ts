import path from 'node:path';
import { type Parts, xmlOf } from '../package-parts.ts';
import { elementsIn } from '../xml-tags.ts';
import { partsWithRoot } from './roots.ts';

/** Whether the parts of an office file can be looked into: it is whole, and has no password. */
export function isReadable(parts: Parts, kind: 'ooxml' | 'odf'): boolean {
  const main = kind === 'odf' ? 'content.xml' : '[Content_Types].xml';
  const isLocked =
    [...parts.keys()].some((name) => name.startsWith('EncryptedPackage')) ||
    elementsIn(xmlOf(parts, 'META-INF/manifest.xml'), ENCRYPTION).length > 0;
  return parts.has(main) && !isLocked;
}

const ENCRYPTION = new Set(['encryption-data']);

const MAIN_ROOTS: readonly (readonly [endings: RegExp, root: string])[] = [
  [/^\.(?:doc|dot)[xm]$/i, 'document'],
  [/^\.xl[st][xm]$/i, 'workbook'],
  [/^\.(?:ppt|pot|pps)[xm]$/i, 'presentation'],
];

/** Whether a file of Word, Excel or PowerPoint is of the one that its name says. */
export function isProgramOf(parts: Parts, name: string): boolean {
  const ending = path.posix.extname(name);
  const [, root] = MAIN_ROOTS.find(([endings]) => endings.test(ending)) ?? [];
  return root === undefined || partsWithRoot(parts, root).length > 0;
}
