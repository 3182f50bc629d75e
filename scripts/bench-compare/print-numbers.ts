const MILLISECONDS = 1000;
const BYTES_PER_MB = 1_000_000;

/** A table in Markdown: the first column to the left, all others to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const dashes = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, dashes, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function seconds(milliseconds: number): string {
  return (milliseconds / MILLISECONDS).toFixed(2);
}

export function megabytes(bytes: number): string {
  return String(Math.round(bytes / BYTES_PER_MB));
}

export function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

export function largest<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, value(item)), 0);
}

export function ratio(part: number, whole: number): string {
  return whole === 0 ? '' : (part / whole).toFixed(2);
}

export function perHundred(part: number, whole: number): string {
  return whole === 0 ? '' : ((100 * part) / whole).toFixed(1);
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)}%`;
}
