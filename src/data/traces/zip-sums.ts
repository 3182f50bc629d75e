import { crc32 } from 'node:zlib';

/** Bytes of the end of a ZIP archive, without its remark (APPNOTE 4.3.16). */
const END_BYTES = 22;
const MAX_REMARK = 65_535;
/** Bytes of an entry of its list of files, without its name and the like (APPNOTE 4.3.12). */
const ENTRY_BYTES = 46;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Whether every file of a ZIP archive unpacks to what the archive says of it: its length, and the
 * sum of its bytes. One that says another length would show each program another file.
 */
export function agreesWithSums(
  bytes: Uint8Array,
  files: Readonly<Record<string, Uint8Array>>,
): boolean {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { name, sum, size } of entriesIn(archive)) {
    const file = files[name];
    if (file && (file.length !== size || crc32(file) !== sum)) return false;
  }
  return true;
}

function* entriesIn(archive: Buffer) {
  const end = endOf(archive);
  const count = end === undefined ? 0 : archive.readUInt16LE(end + 10);
  let at = end === undefined ? 0 : archive.readUInt32LE(end + 16);
  for (let entry = 0; entry < count && at + ENTRY_BYTES <= archive.length; entry += 1) {
    if (archive.readUInt32LE(at) !== ENTRY) return;
    const isUtf8 = (archive.readUInt16LE(at + 8) & 0x800) !== 0;
    const from = at + ENTRY_BYTES;
    const to = from + archive.readUInt16LE(at + 28);
    yield {
      name: archive.toString(isUtf8 ? 'utf8' : 'latin1', from, to),
      sum: archive.readUInt32LE(at + 16),
      size: archive.readUInt32LE(at + 24),
    };
    at = to + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}

function endOf(archive: Buffer): number | undefined {
  const first = Math.max(0, archive.length - END_BYTES - MAX_REMARK);
  for (let at = archive.length - END_BYTES; at >= first; at -= 1) {
    if (archive.readUInt32LE(at) === END) return at;
  }
  return undefined;
}
