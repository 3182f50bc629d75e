import { countWords } from '../../core/compare/tokens.ts';
import type { Row } from '../../core/compare/types.ts';
import type { MarkedSection } from './marked-sections.ts';

/** How much of a section is new, gone and as it was. */
export interface SectionMeasure {
  readonly words: { readonly added: number; readonly removed: number };
  /** Of a hundred letters of both texts together. */
  readonly share: { readonly added: number; readonly removed: number };
}

/**
 * Measure a section of the merged reading. What moved within the plan is neither new nor gone.
 *
 * @example
 * measureSection(money) // => { words: { added: 12, removed: 3 }, share: { added: 8, removed: 2 } }
 */
export function measureSection({ parts }: Pick<MarkedSection, 'parts'>): SectionMeasure {
  const spans = parts.flatMap(({ rows }) => rows.flatMap((row) => row.spans));
  const texts = (kind: Row['spans'][number]['kind']) =>
    spans.filter((span) => span.kind === kind).map(({ text }) => text);
  const [kept, added, removed] = [texts('kept'), texts('added'), texts('removed')];
  const all = lettersIn([...kept, ...added, ...removed]);
  const share = (some: readonly string[]) =>
    all === 0 ? 0 : Math.round((lettersIn(some) / all) * 100);
  return {
    words: { added: wordsIn(added), removed: wordsIn(removed) },
    share: { added: share(added), removed: share(removed) },
  };
}

function lettersIn(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}
