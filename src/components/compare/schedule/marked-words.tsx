import type { Span } from '../../../core/compare/types.ts';
import type { Drawn } from '../../drawn.ts';

/** Words of one side of a comparison as plain text: what stayed, and marked what is on this side only. */
export function markedWords(spans: readonly Span[], side: 'before' | 'after'): Drawn {
  return (
    <>
      {spans.map(({ kind, text, was }) => {
        if (kind === 'kept') return plain(side === 'before' ? (was ?? text) : text);
        if (kind !== (side === 'before' ? 'removed' : 'added')) return null;
        return kind === 'added' ? (
          <ins>{spoken('Added', text)}</ins>
        ) : (
          <del>{spoken('Removed', text)}</del>
        );
      })}
    </>
  );
}

/** In words as well, for whoever does not see the mark. */
function spoken(word: string, text: string): Drawn {
  return (
    <>
      <span class="govuk-visually-hidden">[{word}: </span>
      {plain(text)}
      <span class="govuk-visually-hidden">] </span>
    </>
  );
}

/** Cells of a table row stand apart. */
function plain(text: string): string {
  return text.replaceAll('\t', ' | ');
}
