import type { Change, Row } from '../../src/core/compare/types.ts';
import { beginningOf, collapseSpace } from '../../src/core/trace/plain-text.ts';

/** What a comment has room for; enough to see which place is meant. */
const LENGTH = 160;

/** As much of the unchanged text before the first mark as tells where it stands. */
const LEAD = 40;

export type Side = 'before' | 'after';

/**
 * A change's text on one side, cut to where the first words differ.
 *
 * @param rows Those of the change.
 * @returns Nothing on the side where it does not stand.
 *
 * @example
 * excerpt(change, rows, 'after') // => '… and open a crisis line that answers day and night.'
 */
export function excerpt(change: Change, rows: readonly Row[], side: Side): string | undefined {
  const whole = change[side];
  if (whole === undefined) return undefined;
  if (change.scope === 'section') return beginningOf(whole.text.replaceAll('\n', ' / '), LENGTH);

  const mark = side === 'before' ? 'removed' : 'added';
  const spans = rows
    .flatMap((row) => row.spans)
    .filter(({ kind }) => kind === 'kept' || kind === mark);
  const text = collapseSpace(spans.map((span) => span.text).join(''));
  if (text.length <= LENGTH) return text;
  const firstMark = spans.findIndex(({ kind }) => kind === mark);
  const lead = spans.slice(0, Math.max(0, firstMark)).map((span) => span.text);
  const from = wordStart(text, collapseSpace(lead.join('')).length - LEAD);
  return `${from > 0 ? '… ' : ''}${beginningOf(text.slice(from), LENGTH)}`;
}

/** The offset of the next word from an offset on. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.indexOf(' ', offset);
  return space === -1 ? offset : space + 1;
}
