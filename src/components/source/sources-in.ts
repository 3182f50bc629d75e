/**
 * The statements that data names: every list under a key `source`, at any depth.
 *
 * @example
 * sourcesIn({ points: [{ source: ['NOT-S01'] }], source: ['NOT-S02'] }) // => ['NOT-S01', 'NOT-S02']
 */
export function sourcesIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'source' && Array.isArray(value) ? value.map(String) : sourcesIn(value),
  );
}
