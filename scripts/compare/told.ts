import type { Change, Comparison, Row } from '../../src/core/compare/types.ts';
import { changesInWords } from '../../src/core/export/changes-in-words.ts';
import { rowsByChange } from '../../src/core/export/rows-by-change.ts';

/** A change as a person reads it: a sentence, and its text with marks. */
export interface Told {
  readonly change: Change;
  readonly sentence: string;
  readonly rows: readonly Row[];
}

/** Neighbouring changes of one section. */
export interface ToldSection {
  readonly title: string;
  readonly changes: readonly Told[];
}

/** The changes of a comparison in reading order, grouped by their sections. */
export function toldBySection(comparison: Comparison): ToldSection[] {
  const rows = rowsByChange(comparison);
  const sentences = new Map(
    changesInWords(comparison).map(({ changeId, sentence }) => [changeId, sentence]),
  );
  const groups: { section: string; title: string; changes: Told[] }[] = [];
  for (const change of comparison.changes) {
    const { section = '', title = '' } = change.after ?? change.before ?? {};
    const told = {
      change,
      sentence: sentences.get(change.id) ?? '',
      rows: rows.get(change.id) ?? [],
    };
    const last = groups.at(-1);
    if (last?.section === section) last.changes.push(told);
    else groups.push({ section, title: title || 'Before the first heading', changes: [told] });
  }
  return groups.map(({ title, changes }) => ({ title, changes }));
}

const KINDS: readonly (readonly [Change['kind'], string])[] = [
  ['added', 'added'],
  ['removed', 'removed'],
  ['edited', 'reworded'],
  ['split', 'split'],
  ['merged', 'merged'],
  ['moved', 'moved'],
  ['form', 'of form only'],
];

/**
 * How many changes there are, of which kinds.
 *
 * @example
 * countInWords(changes) // => '3 changes: 1 added, 2 reworded.'
 */
export function countInWords(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing changed.';
  const counts = KINDS.flatMap(([kind, word]) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}: ${counts.join(', ')}.`;
}
