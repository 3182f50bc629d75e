import type { Change } from '../compare/types.ts';
import type { ContentError } from '../errors.ts';
import {
  quoteDidNotChange,
  quoteIsAmbiguous,
  quoteNotFound,
  sectionDidNotChange,
  sectionNotWhole,
} from './mismatch.ts';
import { findQuote } from './passages.ts';
import { changesIn, changesOf, type Searched } from './search.ts';
import type { SelectorOf } from './selector.ts';
import type { Selector } from './types.ts';

/** The changes that a selector speaks of, at least one. */
export interface Match {
  readonly by: 'passage' | 'section';
  readonly changes: readonly Change[];
}

/**
 * Find the changes that a selector speaks of.
 *
 * A quote is looked for in what changed: the same words may well stand in unchanged text too.
 *
 * @returns The changes and whether they were found by passage or by section, or the error to report:
 *   nothing there, several places, or text that did not change.
 */
export function matchSelector(selector: Selector, searched: Searched): Match | ContentError {
  switch (selector.kind) {
    case 'whole':
      return matchWhole(selector, searched);
    case 'section':
      return matchSection(selector, searched);
    case 'quote':
      return matchQuote(selector, searched);
  }
}

function matchWhole(selector: SelectorOf<'whole'>, searched: Searched): Match | ContentError {
  const { section, whole } = selector;
  const side = whole === 'removed' ? 'before' : 'after';
  const changes = searched.changes.filter(
    (change) =>
      change.scope === 'section' && change.kind === whole && change[side]?.section === section,
  );
  return changes.length > 0 ? { by: 'passage', changes } : sectionNotWhole(selector, searched);
}

function matchSection(selector: SelectorOf<'section'>, searched: Searched): Match | ContentError {
  const { section, was } = selector;
  const changes = changesIn(searched, section, was ?? section);
  return changes.length > 0 ? { by: 'section', changes } : sectionDidNotChange(selector, searched);
}

function matchQuote(selector: SelectorOf<'quote'>, searched: Searched): Match | ContentError {
  const found = findQuote(searched.passages[selector.side], selector);
  const changes = changesOf(found);
  if (changes.length === 1) return { by: 'passage', changes };
  if (changes.length > 1) return quoteIsAmbiguous(selector, changes);
  const [unchanged] = found;
  return unchanged === undefined
    ? quoteNotFound(selector, searched)
    : quoteDidNotChange(selector, unchanged, searched);
}
