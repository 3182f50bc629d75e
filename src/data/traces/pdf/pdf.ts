import { deflateSync } from 'node:zlib';
import { bareJpeg, toldByJpeg } from '../pictures/jpeg.ts';
import { CannotClean, held, type Trace, told } from '../trace.ts';
import { heldInPdf } from './held-in-pdf.ts';
import { spotsIn } from './people.ts';
import { type PdfRegion, regionsOf } from './regions.ts';

/**
 * What a PDF says of who made it, in its dictionary, in XMP and in its photographs, old states of the
 * file included, and what people put into it that readers do not see.
 */
export function tracesInPdf(bytes: Buffer): Trace[] {
  if (!isPdf(bytes)) {
    return [held('The file is no PDF, as its name says.', 'Export or print it as PDF.')];
  }
  if (!isWhole(bytes))
    return [held('The PDF is cut off before its end.', 'Copy or save it again.')];
  const regions = regionsOf(bytes);
  if (!regions || regions.some(isProtected)) {
    return [
      held(
        'The PDF is protected or packed in a way in which nobody can see what it says of people.',
        'Make it anew without a password and without protection.',
      ),
    ];
  }
  return [
    ...regions.flatMap((region) => spotsIn(region, regions).map(({ what }) => told(what))),
    ...regions.flatMap(toldByPhotograph).map((what) => told(`of a picture in it ${what}`)),
    ...heldInPdf(regions, bytes.toString('latin1')),
  ];
}

/**
 * A PDF in which spaces stand for the names of who made it: nothing moves, so that all that leads
 * from one place of the file to another still does.
 *
 * @throws {CannotClean} For one that is signed.
 */
export function namelessPdf(bytes: Buffer): Buffer {
  const regions = regionsOf(bytes) ?? [];
  if (regions.some(({ text }) => /\/ByteRange\s*\[/.test(text))) {
    throw new CannotClean(
      'The PDF is signed, and any change would break the signature. Make it anew without the names, and sign that.',
    );
  }
  const result = Buffer.from(bytes);
  const texts = new Map(regions.map((region) => [region, region.text]));
  for (const region of regions) {
    for (const { from, to, region: other = region } of spotsIn(region, regions)) {
      texts.set(other, blanked(other.kind, texts.get(other) ?? '', from, to));
    }
  }
  for (const region of regions.filter((one) => toldByPhotograph(one).length > 0)) {
    texts.set(region, bareJpeg(Buffer.from(region.text, 'latin1')).toString('latin1'));
  }
  for (const [region, text] of texts) if (text !== region.text) write(result, region, text);
  return result;
}

function isPdf(bytes: Buffer): boolean {
  // Readers look for it in the first thousand bytes.
  return bytes.subarray(0, 1024).includes('%PDF-');
}

/** Readers look for its end in the last thousand bytes; some programs write a little more behind it. */
function isWhole(bytes: Buffer): boolean {
  // Without a single object there is nothing to cut off, and nothing that tells.
  return bytes.subarray(-2048).includes('%%EOF') || !bytes.includes(' obj');
}

function toldByPhotograph({ kind, text }: PdfRegion): string[] {
  if (kind !== 'jpeg') return [];
  try {
    return toldByJpeg(Buffer.from(text, 'latin1'));
  } catch {
    // Cut off in the midst of a number: nothing that tells can be read there.
    return [];
  }
}

function isProtected({ kind, text }: PdfRegion): boolean {
  return kind === 'objects' && /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text);
}

function blanked(kind: PdfRegion['kind'], text: string, from: number, to: number): string {
  const inner = text.slice(from, to);
  const blank =
    kind === 'xmp'
      ? inner.replace(/<[^>]*>|[^<]/g, (piece) => (piece.length > 1 ? piece : ' '))
      : text[from - 1] === '<'
        ? HEX_SPACE.repeat(inner.length).slice(0, inner.length)
        : ' '.repeat(inner.length);
  return text.slice(0, from) + blank + text.slice(to);
}

// A last digit that is missing counts as 0 (ISO 32000-1, 7.3.4.3).
const HEX_SPACE = '20';

function write(bytes: Buffer, { from, to, isPacked }: PdfRegion, text: string): void {
  const plain = Buffer.from(text, 'latin1');
  const written = isPacked ? deflateSync(plain, { level: 9 }) : plain;
  if (written.length > to - from) {
    throw new CannotClean(
      'The PDF is packed so tightly that nothing can be taken out of it. Make it anew without the names.',
    );
  }
  // What stands behind the end of what is packed is passed over.
  bytes.fill(' ', from, to);
  written.copy(bytes, from);
}
