import { findTraces } from './find-traces.ts';
import { kindOf } from './kinds.ts';
import { withoutPeopleInOdf } from './office/odf.ts';
import { withoutPeople } from './office/ooxml-people.ts';
import { withoutHidden } from './office/without-hidden.ts';
import { withoutHiddenInOds } from './office/without-hidden-in-ods.ts';
import { withoutNotes, withTexts } from './office/without-parts.ts';
import { type Parts, packed, partsOf, xmlOf } from './package-parts.ts';
import { namelessPdf } from './pdf/pdf.ts';
import { bareGif } from './pictures/gif.ts';
import { bareJpeg } from './pictures/jpeg.ts';
import { barePng } from './pictures/png.ts';
import { bareWebp } from './pictures/webp.ts';
import { CannotClean, type Trace } from './trace.ts';

/** What came of cleaning a file: its new bytes, or what only a person can decide. */
export type Cleaned =
  | { readonly kind: 'nothing-to-do' }
  | { readonly kind: 'cleaned'; readonly bytes: Buffer; readonly takenOut: readonly Trace[] }
  | { readonly kind: 'left'; readonly traces: readonly Trace[] };

export interface CleanOptions {
  /** Delete hidden rows, columns, sheets, slides, notes and text, and turn formulas into their results. */
  readonly removeHidden: boolean;
}

/**
 * Takes out of a file what it tells of the people who made it. What readers see stays as it is.
 *
 * All or nothing: while a file holds what a person has to decide about, nothing is taken out.
 *
 * @param name Its name: the ending says of what kind it is.
 * @throws {CannotClean} When the file cannot be changed without harm; the message says what to do.
 */
export function withoutTraces(bytes: Buffer, name: string, options: CleanOptions): Cleaned {
  const traces = findTraces(bytes, name);
  if (traces.length === 0) return { kind: 'nothing-to-do' };
  const left = traces.filter((trace) => trace.kind === 'held' && !isRemoved(trace, options));
  if (left.length > 0) return { kind: 'left', traces: left };
  const cleaned = rewritten(bytes, name, options);
  if (findTraces(cleaned, name).length > 0) {
    throw new CannotClean('Something of it stays. Make the file anew in the program that made it.');
  }
  return { kind: 'cleaned', bytes: cleaned, takenOut: traces };
}

function isRemoved(trace: Trace & { kind: 'held' }, { removeHidden }: CleanOptions): boolean {
  return removeHidden && trace.canBeRemoved;
}

function rewritten(bytes: Buffer, name: string, options: CleanOptions): Buffer {
  switch (kindOf(name)) {
    case 'jpeg':
      return bareJpeg(bytes);
    case 'png':
      return barePng(bytes);
    case 'webp':
      return bareWebp(bytes);
    case 'gif':
      return bareGif(bytes);
    case 'pdf':
      return namelessPdf(bytes);
    case 'ooxml':
      return rewrittenPackage(bytes, options, withoutTracesInOoxml);
    case 'odf':
      return rewrittenPackage(bytes, options, withoutTracesInOdf);
    default:
      return bytes;
  }
}

const SIGNATURES = /^_xmlsignatures\/.|^META-INF\/documentsignatures\.xml$/;

function rewrittenPackage(
  bytes: Buffer,
  options: CleanOptions,
  clean: (parts: Parts, options: CleanOptions) => Parts,
): Buffer {
  const parts = partsOf(bytes);
  if (!parts) return bytes;
  if ([...parts.keys()].some((name) => SIGNATURES.test(name))) {
    throw new CannotClean(
      'The file is signed, and any change would break the signature. Clean a copy that is not signed, and sign that.',
    );
  }
  const cleaned = [...clean(parts, options)].map(
    ([name, part]) => [name, rewrittenPart(name, part, options)] as const,
  );
  return Buffer.from(packed(new Map(cleaned)));
}

function withoutTracesInOoxml(parts: Parts, { removeHidden }: CleanOptions): Parts {
  const shown = withoutNotes(removeHidden ? withoutHidden(parts) : parts);
  return withTexts(shown, withoutPeople(shown));
}

function withoutTracesInOdf(parts: Parts, { removeHidden }: CleanOptions): Parts {
  const shown = removeHidden ? withoutHiddenInOds(parts) : parts;
  const about = [...shown.keys()].filter((name) => /(?:^|\/)meta\.xml$/.test(name));
  return withTexts(
    shown,
    new Map(about.map((name) => [name, withoutPeopleInOdf(xmlOf(shown, name))])),
  );
}

/** A file in the file. */
function rewrittenPart(name: string, part: Uint8Array, options: CleanOptions): Uint8Array {
  const inner = Buffer.from(part);
  const isTelling = kindOf(name) !== undefined && findTraces(inner, name).length > 0;
  return isTelling ? rewritten(inner, name, options) : part;
}
