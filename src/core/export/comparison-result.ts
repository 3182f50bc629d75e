import type { Comparison } from '../compare/types.ts';
import type { TracedChange } from '../trace/types.ts';
import type { FrontMatterChange } from '../versions/types.ts';
import { type Brief, changesInBrief } from './brief.ts';
import { type ChangeInWords, changesInWords } from './changes-in-words.ts';
import { changesInOneSentence } from './one-sentence.ts';

/** What a comparison says in words, for whoever reads the data of two texts that are on no site. */
export interface ToldComparison {
  readonly names: { readonly before: string; readonly after: string };
  readonly inOneSentence: string;
  readonly inBrief: Brief;
  readonly frontMatter: readonly FrontMatterChange[];
  readonly inWords: readonly ChangeInWords[];
}

export type ComparisonResult = ToldComparison & Comparison;

/**
 * A comparison with its words, as data: its words first, as a person who opens the file reads them.
 *
 * @param traced What was recorded about the changes; empty for texts of no plan.
 */
export function comparisonResult(
  names: ToldComparison['names'],
  comparison: Comparison,
  frontMatter: readonly FrontMatterChange[] = [],
  traced: readonly TracedChange[] = [],
): ComparisonResult {
  return {
    names,
    inOneSentence: changesInOneSentence(comparison.changes),
    inBrief: changesInBrief(comparison, traced),
    frontMatter,
    inWords: changesInWords(comparison),
    ...comparison,
  };
}
