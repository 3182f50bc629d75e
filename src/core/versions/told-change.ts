import { fold, unfold } from '../compare/fold.ts';
import type { Span } from '../compare/types.ts';
import { compareWords } from '../compare/words.ts';
import { counted } from '../export/phrases.ts';
import { beginningOf } from '../trace/plain-text.ts';
import type { FrontMatterChange } from './types.ts';

/** One side of what is compared. */
export interface Said {
  /** In a reader’s words. */
  readonly text: string;
  /** Whether it is somebody’s own words, and so stands in quotation marks. */
  readonly isQuoted: boolean;
}

/** Longer texts are shown by their marks: two long quotations side by side tell nobody what differs. */
const QUOTED_LENGTH = 60;

/**
 * What became of one field; nothing where both sides say the same.
 *
 * @param isVerb Whether the field is what the version does to what it names: it amends another.
 *
 * @example
 * toldChange('Label', { text: 'Draft', isQuoted: true }, { text: 'Update', isQuoted: true })
 * // => [{ kind: 'changed', field: 'Label', …, sentence: 'Label: ‘Draft’ became ‘Update’.' }]
 */
export function toldChange(
  field: string,
  before: Said | undefined,
  after: Said | undefined,
  isVerb = false,
): readonly FrontMatterChange[] {
  if (before === undefined) {
    if (after === undefined) return [];
    const sentence = isVerb ? `${field} ${shown(after)}.` : `${field} added: ${shown(after)}.`;
    return [{ kind: 'added', field, after: after.text, sentence }];
  }
  if (after === undefined) {
    const sentence = isVerb
      ? `No longer ${field.toLowerCase()} ${shown(before)}.`
      : `${field} removed: ${shown(before)}.`;
    return [{ kind: 'removed', field, before: before.text, sentence }];
  }
  // Other quotation marks and spaces say nothing else.
  const [was, is] = [fold(before.text), fold(after.text)];
  if (was === is) return [];
  const change = { kind: 'changed', field, before: before.text, after: after.text } as const;
  if (!isLong(before) && !isLong(after)) {
    return [{ ...change, sentence: `${field}: ${shown(before)} became ${shown(after)}.` }];
  }
  const spans = unfold(compareWords(was, is), before.text, after.text);
  return [{ ...change, spans, sentence: `${field} reworded: ${wordsInWords(spans)}.` }];
}

function isLong({ text, isQuoted }: Said): boolean {
  return isQuoted && text.length > QUOTED_LENGTH;
}

function wordsInWords(spans: readonly Span[]): string {
  const [added, removed] = [wordsOf(spans, 'added'), wordsOf(spans, 'removed')];
  if (removed === 0) return `${counted(added, 'word')} added`;
  return added === 0
    ? `${counted(removed, 'word')} removed`
    : `${counted(added, 'word')} added and ${removed} removed`;
}

function wordsOf(spans: readonly Span[], kind: Span['kind']): number {
  const marked = spans.filter((span) => span.kind === kind);
  return marked.flatMap(({ text }) => text.split(/\s+/).filter(Boolean)).length;
}

function shown({ text, isQuoted }: Said): string {
  // The sentence around it has its own full stop.
  return isQuoted ? `‘${beginningOf(text, QUOTED_LENGTH).replace(/[.,:;]$/, '')}’` : text;
}
