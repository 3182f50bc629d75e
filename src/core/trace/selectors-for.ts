import { documentAfter, documentBefore } from '../compare/rebuild.ts';
import type { Change, Comparison } from '../compare/types.ts';
import type { PlanDocument } from '../document/types.ts';
import { changesByBlock, type Side } from './block-changes.ts';
import { type MarkedWord, markedWordsOf } from './changed-words.ts';
import { findQuote, type Passage, passagesOf, type Quote } from './passages.ts';
import { collapseSpace, normaliseText } from './plain-text.ts';
import { changesOf } from './search.ts';
import type { SelectorDraft } from './selector.ts';

/**
 * Shorter quotes may be unique by chance, but say nothing to the person who gives the reason, and
 * stop being unique with the next edit.
 */
const MIN_WORDS = 3;

/** More words around a quote than these tell a reader less than the name of the section. */
const MAX_CONTEXT_WORDS = 20;

/**
 * The shortest selector that speaks of this change and of no other: the whole section; else a
 * quote of whole words, of those that changed where there are any, with the words around it where
 * the whole text stands twice; else all changes of its section.
 *
 * @example
 * selectorFor(change, comparison)
 * // => { kind: 'quote', side: 'after', quote: 'crisis line that' }
 */
export function selectorFor(change: Change, comparison: Comparison): SelectorDraft {
  return selectorFinder(comparison)(change);
}

/** `selectorFor` for many changes of one comparison, which is read only once. */
export function selectorFinder(comparison: Comparison): (change: Change) => SelectorDraft {
  const sides = {
    before: readSide(documentBefore(comparison), comparison, 'before'),
    after: readSide(documentAfter(comparison), comparison, 'after'),
  };
  return (change) => {
    const side = sideToQuote(change);
    return wholeSection(change) ?? quoteFor(change, side, sides[side]) ?? section(change);
  };
}

/** One document of the comparison, as quotes are chosen from it. */
interface ReadSide {
  readonly passages: readonly Passage[];
  readonly words: ReadonlyMap<string, readonly MarkedWord[]>;
}

function readSide(document: PlanDocument, comparison: Comparison, side: Side): ReadSide {
  const blocks = document.sections.flatMap((section) => section.blocks);
  const words = comparison.rows
    .filter(({ change }) => change !== undefined)
    .flatMap((row) => {
      const marked = markedWordsOf(row, side);
      return row[side].map(({ id }, index) => [id, marked[index] ?? []] as const);
    });
  return {
    passages: passagesOf(blocks, changesByBlock(comparison, side)),
    words: new Map(words),
  };
}

function wholeSection({ scope, kind, before, after }: Change): SelectorDraft | undefined {
  const side = kind === 'removed' ? before : after;
  if (scope !== 'section' || side === undefined) return undefined;
  return kind === 'added' || kind === 'removed' || kind === 'moved'
    ? { kind: 'whole', section: side.section, whole: kind }
    : undefined;
}

/** As it is now, but for what is gone and where words were only taken out. */
function sideToQuote({ after, before, words }: Change): Side {
  if (after === undefined) return 'before';
  return before !== undefined && words.added === 0 && words.removed > 0 ? 'before' : 'after';
}

function quoteFor(change: Change, side: Side, read: ReadSide): SelectorDraft | undefined {
  const quote = shortestQuote(change, read) ?? quoteInContext(change, read.passages);
  return quote && { kind: 'quote', side, ...quote };
}

function shortestQuote(change: Change, { passages, words }: ReadSide): Quote | undefined {
  const own = passages.filter((passage) => passage.change === change);
  const others = passages.filter((passage) => passage.change && passage.change !== change);
  const runs = own.map(({ block }) => words.get(block.id) ?? []);
  const isUnique = (quote: string) => {
    const wanted = normaliseText(quote);
    return others.every(({ text }) => !text.includes(wanted));
  };
  return firstRun(runs, true, isUnique) ?? firstRun(runs, false, isUnique);
}

/** The shortest run of words that is unique, of equally short ones the first. */
function firstRun(
  texts: readonly (readonly MarkedWord[])[],
  marked: boolean,
  isUnique: (quote: string) => boolean,
): Quote | undefined {
  const longest = Math.max(0, ...texts.map(({ length }) => length));
  for (let length = 1; length <= longest; length += 1) {
    for (const words of texts) {
      if (length < Math.min(MIN_WORDS, words.length)) continue;
      for (let from = 0; from + length <= words.length; from += 1) {
        const run = words.slice(from, from + length);
        if (marked && !run.some((word) => word.marked)) continue;
        const quote = run.map(({ text }) => text).join(' ');
        if (isUnique(quote)) return { quote };
      }
    }
  }
  return undefined;
}

/** The whole text of a block with as few words around it as tell it from the others. */
function quoteInContext(change: Change, passages: readonly Passage[]): Quote | undefined {
  const index = passages.findIndex((passage) => passage.change === change && passage.text !== '');
  const block = passages[index]?.block;
  if (block === undefined) return undefined;
  const quote = collapseSpace(block.text);
  const before = nearestWords(passages.slice(0, index).toReversed(), 'last');
  const after = nearestWords(passages.slice(index + 1), 'first');
  for (let count = 1; count <= MAX_CONTEXT_WORDS; count += 1) {
    const prefix = before.slice(-count).join(' ');
    const suffix = after.slice(0, count).join(' ');
    const found = [
      { quote, prefix },
      { quote, suffix },
      { quote, prefix, suffix },
    ].find((candidate) => changesOf(findQuote(passages, candidate)).length === 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Up to `MAX_CONTEXT_WORDS` words of passages, the nearest passage first, in reading order. */
function nearestWords(passages: readonly Passage[], end: 'first' | 'last'): readonly string[] {
  let words: readonly string[] = [];
  for (const { block } of passages) {
    if (words.length >= MAX_CONTEXT_WORDS) break;
    const more = collapseSpace(block.text).split(' ').filter(Boolean);
    words = end === 'last' ? [...more, ...words] : [...words, ...more];
  }
  return end === 'last' ? words.slice(-MAX_CONTEXT_WORDS) : words.slice(0, MAX_CONTEXT_WORDS);
}

function section({ after, before }: Change): SelectorDraft {
  return { kind: 'section', section: (after ?? before)?.section ?? '' };
}
