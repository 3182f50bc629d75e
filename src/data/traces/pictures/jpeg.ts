import { spotsInXmp } from '../xmp.ts';
import { exifFacts, orientationAlone } from './exif.ts';

/** A segment of a JPEG, or the points between two segments (marker 0). */
interface Segment {
  readonly marker: number;
  /** With its marker and length. */
  readonly bytes: Buffer;
  readonly data: Buffer;
}

const START = 0xd8;
const END = 0xd9;
const COMMENT = 0xfe;
const [APP0, APP1, APP2, APP13, APP14, APP15] = [0xe0, 0xe1, 0xe2, 0xed, 0xee, 0xef];
const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const MORE_XMP = 'http://ns.adobe.com/xmp/extension/\0';
const PHOTOSHOP = 'Photoshop 3.0\0';

/** What a JPEG tells beside its points, as clauses that go on “The picture says …”. */
export function toldByJpeg(bytes: Buffer): string[] {
  const segments = segmentsOf(bytes);
  const end = segments.reduce((total, segment) => total + segment.bytes.length, 0);
  return [...(hasMore(bytes.subarray(end)) ? [MORE] : []), ...segments.flatMap(toldBySegment)];
}

const MORE = 'what stands behind its end (a film or another picture)';
/** Cameras write as much of noughts; no picture or film is as short. */
const MAX_REST = 64;

function hasMore(rest: Buffer): boolean {
  return rest.length > MAX_REST && rest.some((byte) => byte !== 0 && byte !== 0x20);
}

function toldBySegment({ marker, data }: Segment): readonly string[] {
  if (marker === APP1 && begins(data, EXIF)) return exifFacts(data).told;
  if (marker === APP1 && (begins(data, XMP) || begins(data, MORE_XMP))) {
    return spotsInXmp(data.toString('utf8')).map(({ what }) => what);
  }
  return marker === APP13 && begins(data, PHOTOSHOP) && namesPeople(data) ? ['who made it'] : [];
}

/**
 * A JPEG without all that is not needed to draw it; its points stay as they are, bit for bit, and
 * so do its colours and the way in which it is turned.
 */
export function bareJpeg(bytes: Buffer): Buffer {
  const segments = segmentsOf(bytes);
  const exif = segments.find(({ marker, data }) => marker === APP1 && begins(data, EXIF));
  const turned = exif && orientationAlone(exifFacts(exif.data).orientation);
  const kept = segments.filter(isNeeded).map((segment) => segment.bytes);
  // JFIF wants to be the first.
  const first = segments[1]?.marker === APP0 ? 2 : 1;
  const written = turned
    ? [segment(APP1, Buffer.concat([Buffer.from(EXIF, 'latin1'), turned]))]
    : [];
  return Buffer.concat([...kept.slice(0, first), ...written, ...kept.slice(first)]);
}

function isNeeded({ marker, data }: Segment): boolean {
  if (marker === COMMENT) return false;
  if (marker < APP0 || marker > APP15) return true;
  // Beside these, programs keep notes there, previews, and whole further pictures.
  return marker === APP0
    ? begins(data, 'JFIF\0')
    : (marker === APP2 && begins(data, 'ICC_PROFILE\0')) || marker === APP14;
}

/** The segments up to the end of the picture (ITU-T T.81, B.1.1); what stands behind it is none. */
function segmentsOf(bytes: Buffer): Segment[] {
  const segments: Segment[] = [];
  for (let at = 0; at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1] as number;
    if (bytes[at] !== 0xff || isWithinPoints(marker)) {
      const end = endOfPoints(bytes, at);
      segments.push({ marker: 0, bytes: bytes.subarray(at, end), data: bytes.subarray(at, end) });
      at = end;
    } else if (marker === START || marker === END) {
      segments.push({ marker, bytes: bytes.subarray(at, at + 2), data: Buffer.alloc(0) });
      if (marker === END) break;
      at += 2;
    } else if (marker === 0xff) {
      at += 1;
    } else {
      const end = at + 2 + (at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 2);
      segments.push({ marker, bytes: bytes.subarray(at, end), data: bytes.subarray(at + 4, end) });
      at = end;
    }
  }
  return segments;
}

function endOfPoints(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    if (!isWithinPoints(bytes[at + 1] ?? 0)) return at;
  }
  return bytes.length;
}

/** A byte 255 of the points themselves is followed by 0; restarts belong to them. */
function isWithinPoints(marker: number): boolean {
  return marker === 0 || (marker >= 0xd0 && marker <= 0xd7);
}

function begins(data: Buffer, mark: string): boolean {
  return data.toString('latin1', 0, mark.length) === mark;
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

// By-line, its title, contact, and who wrote the caption (IPTC-IIM 4.2, 2:80, 2:85, 2:118, 2:122).
const IPTC_PEOPLE = [80, 85, 118, 122];

function namesPeople(data: Buffer): boolean {
  for (let at = data.indexOf(0x1c); at !== -1; at = data.indexOf(0x1c, at + 1)) {
    const length = at + 5 <= data.length ? data.readUInt16BE(at + 3) : 0;
    if (data[at + 1] === 2 && IPTC_PEOPLE.includes(data[at + 2] ?? 0) && length > 0) return true;
  }
  return false;
}
