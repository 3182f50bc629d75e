import type { ChangeRecord } from '../../core/trace/types.ts';
import type { Statement } from '../../schemas/sources.ts';

/** The numbered notes of one page: statements in the order in which the page first leans on them. */
export interface Notes {
  readonly ids: readonly string[];
  /** Number of a statement on this page, from 1; `undefined` when the page does not cite it. */
  readonly numberOf: (id: string) => number | undefined;
}

/**
 * Number the statements that a page cites.
 *
 * @param cited Ids as the page cites them, in reading order, with repetitions.
 *
 * @example
 * numberNotes(['NOT-S05', 'NOT-S13', 'NOT-S05']).numberOf('NOT-S13') // => 2
 */
export function numberNotes(cited: Iterable<string>): Notes {
  const ids = [...new Set(cited)];
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  return { ids, numberOf: (id) => numbers.get(id) };
}

/** Where the note about a statement stands on the page. */
export function noteAnchor(id: Statement['id']): string {
  return `source-${id}`;
}

/** The statements on which the reasons of a record rest. */
export function sourcesOfRecord({ reasons }: ChangeRecord): readonly string[] {
  return reasons === 'not-recorded' ? [] : reasons.flatMap(({ source }) => source);
}
