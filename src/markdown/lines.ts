/** A file as the parser wants it: without a byte order mark, its lines ended by line feeds alone. */
export function normaliseLines(source: string): string {
  return source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
