/** Kinds of files by the endings of their names; others are called by their ending. */
const KINDS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  doc: 'Word',
  docx: 'Word',
  odt: 'OpenDocument text',
  ppt: 'PowerPoint',
  pptx: 'PowerPoint',
  odp: 'OpenDocument slides',
  xls: 'Excel',
  xlsx: 'Excel',
  ods: 'OpenDocument sheet',
  csv: 'CSV table',
  txt: 'plain text',
  mp3: 'MP3',
  mp4: 'MP4',
  webm: 'WebM',
};

/**
 * What kind of file it is, by the ending of its name.
 *
 * @example
 * fileKind('files/plan.pdf') // => 'PDF'
 * fileKind('files/plan.epub') // => 'EPUB'
 */
export function fileKind(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return KINDS[ending] ?? ending.toUpperCase();
}

/**
 * The size of a file, as those who pay for their data want to know it; a thousand bytes are 1 kB.
 *
 * @example
 * sizeInWords(48_312) // => '48 kB'
 * sizeInWords(1_250_000) // => '1.3 MB'
 */
export function sizeInWords(bytes: number): string {
  if (bytes < KILO) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const kilobytes = Math.round(bytes / KILO);
  // Rounded first: 999,900 bytes are 1 MB, not 1000 kB.
  if (kilobytes < KILO) return `${kilobytes} kB`;
  const tenths = Math.round(bytes / (MEGA / 10)) / 10;
  return tenths < 10 ? `${tenths} MB` : `${Math.round(bytes / MEGA)} MB`;
}

const KILO = 1000;
const MEGA = 1_000_000;
