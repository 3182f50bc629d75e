import { inflateSync } from 'node:zlib';

/** A stretch of a PDF in which it can name people. */
export interface PdfRegion {
  /** Objects of the file, as they are or packed into a stream (ISO 32000-1, 7.5.7), XMP, or a photograph. */
  readonly kind: 'objects' | 'xmp' | 'jpeg';
  /** Its bytes, unpacked, each as one character. */
  readonly text: string;
  readonly isPacked: boolean;
  /** Where in a stream of objects the first of them begins. */
  readonly first?: number;
  /** Where it stands in the file. */
  readonly from: number;
  readonly to: number;
}

/** More is made to fill a memory: streams of objects hold some hundred kilobytes. */
const MAX_UNPACKED = 50_000_000;

/**
 * The regions of a PDF outside its pages, and the photographs on them that are packed as JPEG alone.
 *
 * @returns Nothing where one of them is packed in another way than all programs pack them.
 */
export function regionsOf(bytes: Buffer): PdfRegion[] | undefined {
  const file = bytes.toString('latin1');
  const regions: PdfRegion[] = [];
  let start = 0;
  const objects = (to: number) =>
    regions.push({
      kind: 'objects',
      text: file.slice(start, to),
      isPacked: false,
      from: start,
      to,
    });
  for (const { index, 0: keyword } of file.matchAll(/\bstream\r?\n/g)) {
    if (index < start) continue;
    const from = index + keyword.length;
    const dictionary = file.slice(Math.max(start, file.lastIndexOf(' obj', index)), index);
    const to = endOf(file, dictionary, from);
    objects(index);
    start = to;
    const kind = kindOf(dictionary);
    if (kind === undefined) continue;
    const text =
      kind === 'jpeg' ? file.slice(from, to) : unpacked(bytes.subarray(from, to), dictionary);
    if (text === undefined) return undefined;
    const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1]);
    const isPacked = kind !== 'jpeg' && /\/Filter\b/.test(dictionary);
    regions.push({ kind, text, isPacked, from, to, ...(kind === 'objects' ? { first } : {}) });
  }
  objects(file.length);
  return regions;
}

function kindOf(dictionary: string): PdfRegion['kind'] | undefined {
  if (/\/Type\s*\/ObjStm\b/.test(dictionary)) return 'objects';
  if (/\/Filter\s*(?:\[\s*)?\/(?:DCTDecode|DCT)\s*(?:\]|\/|>>)/.test(dictionary)) return 'jpeg';
  return /\/Type\s*\/Metadata\b|\/Subtype\s*\/XML\b/.test(dictionary) ? 'xmp' : undefined;
}

function endOf(file: string, dictionary: string, from: number): number {
  const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R|\d)/.exec(dictionary)?.[1]);
  if (/^\s{0,2}endstream/.test(file.slice(from + length, from + length + 11))) return from + length;
  const end = file.indexOf('endstream', from);
  return end === -1 ? file.length : end;
}

function unpacked(bytes: Buffer, dictionary: string): string | undefined {
  const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1];
  if (filter === undefined) return bytes.toString('latin1');
  if (!/^(?:\[\s*)?\/(?:FlateDecode|Fl)\s*\]?$/.test(filter) || /\/Predictor\b/.test(dictionary)) {
    return undefined;
  }
  try {
    return inflateSync(bytes, { maxOutputLength: MAX_UNPACKED }).toString('latin1');
  } catch {
    return undefined;
  }
}
