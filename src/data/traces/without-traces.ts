import { findTraces } from './find-traces.ts';
import { kindOf } from './kinds.ts';
import { withoutPeopleInOdf } from './office/odf.ts';
import { hasPeople, withoutPeople } from './office/ooxml-people.ts';
import { withoutHidden } from './office/remove-hidden.ts';
import { bytesOfXml, packed, partsOf, xmlOf } from './package-parts.ts';
import { namelessPdf } from './pdf/pdf.ts';
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
  /** Delete hidden rows, columns and sheets of Excel files, and turn formulas into their results. */
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
    case 'pdf':
      return namelessPdf(bytes);
    case 'ooxml':
    case 'odf':
      return rewrittenPackage(bytes, options);
    default:
      return bytes;
  }
}

const SIGNATURES = /^_xmlsignatures\/.|^META-INF\/documentsignatures\.xml$/;

function rewrittenPackage(bytes: Buffer, options: CleanOptions): Buffer {
  const parts = partsOf(bytes);
  if (!parts) return bytes;
  if ([...parts.keys()].some((name) => SIGNATURES.test(name))) {
    throw new CannotClean(
      'The file is signed, and any change would break the signature. Clean a copy that is not signed, and sign that.',
    );
  }
  const shown = options.removeHidden ? withoutHidden(parts) : parts;
  const clean = [...shown].map(
    ([name, part]) => [name, rewrittenPart(shown, name, part, options)] as const,
  );
  return Buffer.from(packed(new Map(clean)));
}

function rewrittenPart(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
  part: Uint8Array,
  options: CleanOptions,
): Uint8Array {
  if (name === 'meta.xml') return bytesOfXml(withoutPeopleInOdf(xmlOf(parts, name)));
  if (hasPeople(name) && /\.(?:xml|psmdcp)$/.test(name)) {
    return bytesOfXml(withoutPeople(name, xmlOf(parts, name)));
  }
  const inner = Buffer.from(part);
  return findTraces(inner, name).length > 0 ? rewritten(inner, name, options) : part;
}
