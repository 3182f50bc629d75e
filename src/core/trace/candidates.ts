import type { Change } from '../compare/types.ts';
import type { Side } from './block-changes.ts';
import { beginningOf, wordsOf } from './plain-text.ts';

/** As many places as an editor looks through before opening the comparison instead. */
const LISTED = 5;

/** Enough of a text to recognise it by. */
const BEGINNING = 60;

/**
 * List changes for an error: section and the beginning of the text, in the order given.
 *
 * @example
 * listChanges(changes, 'after')
 * // => 'carers: “Carers look after …”; finance: “£219m …”; and 3 more'
 */
export function listChanges(changes: readonly Change[], side: Side): string {
  const listed = changes.slice(0, LISTED).map((change) => nameChange(change, side));
  const left = changes.length - listed.length;
  return [...listed, ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
}

/** The changes of one side, those first whose text holds most of the words of a quote. */
export function nearestChanges(quote: string, changes: readonly Change[], side: Side): Change[] {
  const wanted = new Set(wordsOf(quote));
  return changes
    .filter((change) => change[side] !== undefined)
    .map((change, order) => ({ change, order, shared: sharedWords(wanted, change[side]?.text) }))
    .sort((a, b) => b.shared - a.shared || a.order - b.order)
    .map(({ change }) => change);
}

function nameChange(change: Change, side: Side): string {
  const shown = change[side] ?? change.after ?? change.before;
  return `${shown?.section ?? ''}: “${beginningOf(shown?.text ?? '', BEGINNING)}”`;
}

function sharedWords(wanted: ReadonlySet<string>, text = ''): number {
  const words = new Set(wordsOf(text));
  return [...wanted].filter((word) => words.has(word)).length;
}
