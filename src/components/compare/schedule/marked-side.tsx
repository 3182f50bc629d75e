import type { Span } from '../../../core/compare/types.ts';
import type { ScheduledChange } from '../../../core/export/schedule.ts';
import type { Drawn } from '../../drawn.ts';
import { markedWords } from './marked-words.tsx';

/** The text of a change on one side, block by block, with what came or went of it marked. */
export function markedSide(change: ScheduledChange, side: 'before' | 'after'): Drawn {
  if (change[side] === null) return <p class="pl-quiet">Not in this version.</p>;
  const gone = side === 'before' ? 'added' : 'removed';
  const blocks = change.spans.filter((spans) => spans.some(({ kind }) => kind !== gone));
  return (
    <>
      {blocks.map((spans) => (
        <p>{markedWords(withoutLines(spans), side)}</p>
      ))}
    </>
  );
}

/** A cell of the schedule has no room for the lines of a text. */
function withoutLines(spans: readonly Span[]): Span[] {
  return spans.map((span) => ({ ...span, text: span.text.replaceAll('\n', ' ') }));
}
