import path from 'node:path';
import { kindOf, publishableInstead } from './kinds.ts';
import { tracesInOdf } from './office/odf.ts';
import { tracesInOoxml } from './office/ooxml.ts';
import { type Parts, partsOf } from './package-parts.ts';
import { tracesInPdf } from './pdf/pdf.ts';
import { toldByJpeg } from './pictures/jpeg.ts';
import { toldByPng } from './pictures/png.ts';
import { toldByWebp } from './pictures/webp.ts';
import { held, type Trace, told } from './trace.ts';

/**
 * Finds what a published file tells beside what its readers see: who made it, where it was made,
 * comments, tracked changes, hidden rows, columns and sheets. Looks into the files in it too.
 *
 * @param name Its name: the ending says of what kind it is. Files of other kinds hold none.
 */
export function findTraces(bytes: Buffer, name: string, depth = 0): Trace[] {
  const kind = kindOf(name);
  switch (kind) {
    case undefined:
      return [];
    case 'closed':
      return [closed(name)];
    case 'pdf':
      return withoutTwins(tracesInPdf(bytes));
    case 'ooxml':
    case 'odf': {
      const parts = partsOf(bytes);
      return parts ? withoutTwins(tracesInPackage(parts, kind, depth)) : [unreadable()];
    }
    default:
      return withoutTwins(toldByPicture(bytes, kind).map(told));
  }
}

function toldByPicture(bytes: Buffer, kind: 'jpeg' | 'png' | 'webp'): string[] {
  try {
    return { jpeg: toldByJpeg, png: toldByPng, webp: toldByWebp }[kind](bytes);
  } catch {
    // Cut off in the midst of a number, which is a mistake of its own.
    return [];
  }
}

/** Nobody packs documents into documents deeper than this. */
const MAX_DEPTH = 3;

function tracesInPackage(parts: Parts, kind: 'ooxml' | 'odf', depth: number): Trace[] {
  const main = kind === 'odf' ? 'content.xml' : '[Content_Types].xml';
  const isLocked = [...parts.keys()].some((name) => name.startsWith('EncryptedPackage'));
  if (!parts.has(main) || isLocked) return [unreadable()];
  const inner =
    depth === MAX_DEPTH
      ? []
      : [...parts].flatMap(([name, bytes]) =>
          findTraces(Buffer.from(bytes), name, depth + 1).map((trace) => ({
            ...trace,
            within: trace.within ?? path.posix.basename(name),
          })),
        );
  return [...(kind === 'odf' ? tracesInOdf(parts) : tracesInOoxml(parts)), ...inner];
}

function withoutTwins(traces: readonly Trace[]): Trace[] {
  const seen = new Set<string>();
  return traces.filter((trace) => {
    const key = JSON.stringify(trace);
    return !seen.has(key) && seen.add(key);
  });
}

function closed(name: string): Trace {
  const ending = path.posix.extname(name).toLowerCase();
  return held(
    `Nobody can see what a file of the kind “${ending}” tells of the people who made it.`,
    `Save it as ${publishableInstead(ending)}.`,
  );
}

function unreadable(): Trace {
  return held(
    'The file cannot be opened as what its name says: it is damaged, protected by a password, or of another kind.',
    'Open it in the program that made it, and save it anew without a password.',
  );
}
