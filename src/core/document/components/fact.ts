import type { Element, ElementContent } from 'hast';
import { element } from '../hast/element.ts';
import { type InlineScope, noteLink } from '../hast/notes.ts';

/** `Fact`: the words, and the number of the note that names their source. */
export function factElement(
  { source = '' }: Readonly<Record<string, string>>,
  children: readonly ElementContent[],
  scope: InlineScope,
): Element {
  return element('span', { className: ['pl-fact'] }, [...children, ...sourceNotes(source, scope)]);
}

/** One numbered note for each source, as ids with spaces or commas between them. */
export function sourceNotes(source: string, scope: InlineScope): Element[] {
  return sourceIds(source).map((id) => {
    const note = scope.context.note(id);
    return noteLink(note.number, note.id, 'Source', scope);
  });
}

/**
 * @example
 * sourceIds('NOT-S05, NOT-S06') // => ['NOT-S05', 'NOT-S06']
 */
function sourceIds(source: string): string[] {
  return source.split(/[\s,]+/).filter((id) => id !== '');
}
