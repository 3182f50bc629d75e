import type { Change } from '../compare/types.ts';
import { ContentError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import type { Side } from './block-changes.ts';
import { listChanges, nearestChanges } from './candidates.ts';
import { findQuote, type Passage } from './passages.ts';
import { changesIn, changesOf, type Searched } from './search.ts';
import type { SelectorOf } from './selector.ts';

/** No section with this id came, went or moved as a whole. */
export function sectionNotWhole(selector: SelectorOf<'whole'>, searched: Searched): ContentError {
  const { section, whole, place } = selector;
  const there = changesIn(searched, section, section);
  if (there.length === 0) return sectionDidNotChange(selector, searched);
  return new ContentError(
    place,
    `The section “${section}” was not ${whole} as a whole.`,
    `Write “section: ${section}” without “whole” for all changes in it, or quote one of them: ${listChanges(there, 'after')}.`,
  );
}

/** Nothing changed in a section, or neither version has it. */
export function sectionDidNotChange(
  { place, section }: SelectorOf<'section' | 'whole'>,
  { sections, changes }: Searched,
): ContentError {
  const changed = `What did change: ${listOrNothing(changes, 'after')}.`;
  if (sections.has(section)) {
    return new ContentError(place, `Nothing changed in the section “${section}”.`, changed);
  }
  const near = nearestName(section, sections);
  return new ContentError(
    place,
    `Neither version has a section “${section}”.`,
    near === undefined ? changed : `Write “${near}”. ${changed}`,
  );
}

/** The words stand in several places that changed. */
export function quoteIsAmbiguous(
  { place, quote, side }: SelectorOf<'quote'>,
  changes: readonly Change[],
): ContentError {
  return new ContentError(
    place,
    `The quote “${quote}” stands in ${changes.length} places that changed: ${listChanges(changes, side)}.`,
    'Quote more of the text, or add “prefix” or “suffix” with the words that stand before or after it.',
  );
}

/** The words stand where nothing changed. */
export function quoteDidNotChange(
  { place, quote, side }: SelectorOf<'quote'>,
  { block }: Passage,
  searched: Searched,
): ContentError {
  const there = changesIn(searched, block.section, block.section);
  const nearest = nearestChanges(quote, searched.changes, side);
  return new ContentError(
    place,
    `The quote “${quote}” stands in the section “${block.section}”, but this text did not change.`,
    there.length > 0
      ? `Quote what did change in that section: ${listChanges(there, side)}.`
      : `Nothing changed in that section. Nearest of what did change: ${listOrNothing(nearest, side)}.`,
  );
}

/** The words stand nowhere in the version that the selector names. */
export function quoteNotFound(
  selector: SelectorOf<'quote'>,
  { passages, changes }: Searched,
): ContentError {
  const { place, quote, side, prefix, suffix } = selector;
  const other = side === 'before' ? 'after' : 'before';
  const version = side === 'before' ? 'earlier' : 'later';
  const around = prefix || suffix ? ' with the text around it' : '';
  const problem = `The quote “${quote}”${around} is not in the ${version} version.`;
  if (changesOf(findQuote(passages[other], selector)).length > 0) {
    const fix = `It is in the other one: write “${other}” instead of “${side}”.`;
    return new ContentError(place, problem, fix);
  }
  const nearest = listOrNothing(nearestChanges(quote, changes, side), side);
  const fix = `Quote the text as it stands in one paragraph. Nearest of what did change: ${nearest}.`;
  return new ContentError(place, problem, fix);
}

function listOrNothing(changes: readonly Change[], side: Side): string {
  return changes.length > 0 ? listChanges(changes, side) : 'nothing';
}
