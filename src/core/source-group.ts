/**
 * The group of a statement: how its id begins. Statements gathered for one thing begin alike.
 *
 * @example
 * sourceGroupOf('NOT-S05') // => 'NOT'
 */
export function sourceGroupOf(id: string): string {
  return id.replace(/-.*$/, '');
}
