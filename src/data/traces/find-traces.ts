import path from 'node:path';
import { kindOf, publishableInstead } from './kinds.ts';
import { tracesInOdf } from './office/odf.ts';
import { tracesInOoxml } from './office/ooxml.ts';
import { isProgramOf, isReadable } from './office/readable.ts';
import { type Parts, partsOf } from './package-parts.ts';
import { tracesInPdf } from './pdf/pdf.ts';
import { toldByGif } from './pictures/gif.ts';
import { toldByJpeg } from './pictures/jpeg.ts';
import { toldByPng } from './pictures/png.ts';
import { toldByWebp } from './pictures/webp.ts';
import { otherThanNamed } from './signature.ts';
import { held, type Trace, told } from './trace.ts';

/**
 * Finds what a published file tells beside what its readers see: who made it, where it was made,
 * comments, tracked changes, notes, hidden rows, columns, sheets and slides, and files within the
 * file. What cannot be looked into is told of too: nobody knows what it tells.
 *
 * @param name Its name: the ending says of what kind it is.
 */
export function findTraces(bytes: Buffer, name: string): Trace[] {
  const kind = kindOf(name);
  // What runs in a browser is refused for that, and pictures that are none are refused as such.
  if (kind === 'running') return [];
  if (kind === undefined) return [unknown(name)];
  if (bytes.length === 0 && !(kind in TOLD_BY)) return [EMPTY];
  const other = otherThanNamed(bytes, name);
  if (other !== undefined) return [otherKind(other, name)];
  return tracesIn(bytes, name, 0);
}

function tracesIn(bytes: Buffer, name: string, depth: number): Trace[] {
  const kind = kindOf(name);
  switch (kind) {
    case 'closed':
      return [closed(name)];
    case 'pdf':
      return withoutTwins(tracesInPdf(bytes));
    case 'ooxml':
    case 'odf': {
      const parts = partsOf(bytes);
      if (!parts || !isReadable(parts, kind)) return [UNREADABLE];
      if (!isProgramOf(parts, name)) return [otherKind('of another program', name)];
      return withoutTwins(tracesInPackage(parts, kind, depth));
    }
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'gif':
      return withoutTwins(toldByPicture(bytes, kind).map(told));
    default:
      return [];
  }
}

const TOLD_BY = { jpeg: toldByJpeg, png: toldByPng, webp: toldByWebp, gif: toldByGif };

function toldByPicture(bytes: Buffer, kind: keyof typeof TOLD_BY): string[] {
  try {
    return TOLD_BY[kind](bytes);
  } catch {
    // Cut off in the midst of a number, which is a mistake of its own.
    return [];
  }
}

/** Nobody packs documents into documents deeper than this. */
const MAX_DEPTH = 3;

function tracesInPackage(parts: Parts, kind: 'ooxml' | 'odf', depth: number): Trace[] {
  const inner =
    depth === MAX_DEPTH
      ? []
      : [...parts].flatMap(([name, bytes]) =>
          tracesIn(Buffer.from(bytes), name, depth + 1).map((trace) => ({
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
    publishableInstead(ending),
  );
}

function unknown(name: string): Trace {
  const ending = path.posix.extname(name).toLowerCase();
  return held(
    ending === ''
      ? 'The name has no ending, so that nobody can tell what the file is.'
      : `Files of the kind “${ending}” are not known here, so that nobody can see what they tell.`,
    'Save it as PDF, .docx, .xlsx, CSV, PNG or JPEG, or leave it out.',
  );
}

const EMPTY = held('The file is empty.', 'Copy it again, or leave it out.');

const UNREADABLE = held(
  'The file cannot be opened as what its name says: it is damaged, protected by a password, or of another kind.',
  'Open it in the program that made it, and save it anew without a password.',
);

function otherKind(what: string, name: string): Trace {
  return held(
    `The name ends in “${path.posix.extname(name)}”, and the file is ${what}.`,
    'Open it in the program that made it, and save it as what its name says, without a password; a new name alone does not change what it is.',
  );
}
