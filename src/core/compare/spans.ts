import { countWords } from './tokens.ts';
import type { Span } from './types.ts';

/**
 * Join neighbours of a kind and drop the empty ones; between two kept spans, what is removed comes
 * before what is added.
 */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  let kept = '';
  for (const { kind, text } of spans) {
    if (text === '') continue;
    if (kind === 'kept') {
      if (kept === '') flush();
      kept += text;
      continue;
    }
    if (kept !== '') joined.push({ kind: 'kept', text: kept });
    kept = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  if (kept !== '') joined.push({ kind: 'kept', text: kept });
  flush();
  return joined;
}

/**
 * The words of one side, as it writes them: what is kept, with what is removed (before) or added
 * (after).
 */
export function spansOfSide(spans: readonly Span[], side: 'before' | 'after'): Span[] {
  const other = side === 'before' ? 'added' : 'removed';
  return spans
    .filter(({ kind }) => kind !== other)
    .map(({ kind, text, was = text }) => ({ kind, text: side === 'before' ? was : text }));
}

/** The text of one side. */
export function textOfSide(spans: readonly Span[], side: 'before' | 'after'): string {
  return spansOfSide(spans, side)
    .map(({ text }) => text)
    .join('');
}

/** Number of words marked as added and as removed. */
export function countMarked(spans: readonly Span[]): { added: number; removed: number } {
  const count = (wanted: Span['kind']) =>
    spans.reduce((sum, { kind, text }) => sum + (kind === wanted ? countWords(text) : 0), 0);
  return { added: count('added'), removed: count('removed') };
}
