import { unzipSync, type Zippable, zipSync } from 'fflate';
import { agreesWithSums } from './zip-sums.ts';

/** The files in a ZIP archive by their names, in its order. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Office files of some thousand pages unpack to a tenth of it; more is made to fill a memory. */
const MAX_UNPACKED = 300_000_000;

/** Names that no program writes: they lead out of the file, or hide parts from those who look for them. */
const ODD_NAME = /\\|^\/|(?:^|\/)\.\.?(?:\/|$)|\0/;

/**
 * @returns Nothing for what is no archive, is damaged, unpacks to more than any document needs, or
 * holds two parts of one name, of which each program would read another.
 */
export function partsOf(bytes: Uint8Array): Parts | undefined {
  let size = 0;
  const names = new Set<string>();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        if (size > MAX_UNPACKED) throw new RangeError('The archive unpacks to too much.');
        const plain = name.toLowerCase();
        if (ODD_NAME.test(name) || names.has(plain)) throw new RangeError('Two readers differ.');
        names.add(plain);
        return !name.endsWith('/');
      },
    });
    return agreesWithSums(bytes, files) ? new Map(Object.entries(files)) : undefined;
  } catch {
    return undefined;
  }
}

// The first day that the format knows: the same parts give the same bytes on every day.
const FIRST_DAY = new Date(1980, 0, 1);

/** OpenDocument wants its first file as it is, so that programs know it by its first bytes. */
const AS_IT_IS = 'mimetype';

export function packed(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = [bytes, { level: name === AS_IT_IS ? 0 : 6 }];
  return zipSync(files, { mtime: FIRST_DAY });
}

const TEXT = new TextDecoder();

/** A part as text; empty where it is not there. */
export function xmlOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  return bytes ? textOfPart(bytes) : '';
}

/** Bytes of XML as text, in any of the ways in which Office programs write it. */
export function textOfPart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return TEXT.decode(bytes);
}

/** The bytes of a text; its declaration says how they are written. */
export function bytesOfXml(xml: string): Uint8Array {
  return new TextEncoder().encode(
    xml.replace(/^(<\?xml[^>]*encoding=["'])UTF-16[^"']*/i, '$1UTF-8'),
  );
}
