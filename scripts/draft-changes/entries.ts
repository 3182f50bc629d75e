import type { Change } from '../../src/core/compare/types.ts';
import { changesInWords } from '../../src/core/export/changes-in-words.ts';
import { rowsByChange } from '../../src/core/export/rows-by-change.ts';
import type { SelectorDraft } from '../../src/core/trace/selector.ts';
import { selectorFinder } from '../../src/core/trace/selectors-for.ts';
import type { TracedComparison } from '../../src/data/model.ts';
import { excerpt } from './excerpt.ts';

/** A record that nobody has written yet. */
export interface Entry {
  readonly id: string;
  readonly summary: string;
  readonly at: SelectorDraft;
  /** Text as it was and as it is, shortened; absent on the side where there is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** One entry for each change that no record covers yet, in reading order; none for a change of form only. */
export function draftEntries({ comparison, changes, after }: TracedComparison): Entry[] {
  const selectorOf = selectorFinder(comparison);
  const words = new Map(changesInWords(comparison).map((told) => [told.changeId, told.sentence]));
  const rows = rowsByChange(comparison);
  const taken = new Set(after.records.map(({ id }) => id));
  const spokenOf = new Set<string>();

  return changes
    .filter(({ records, explained }) => records.length === 0 && explained !== 'form')
    .flatMap(({ change }) => {
      const at = selectorOf(change);
      // Where nothing less than the section tells changes apart, one entry speaks of all of them.
      const key = JSON.stringify(at);
      if (spokenOf.has(key)) return [];
      spokenOf.add(key);
      const id = freeId(change, taken);
      taken.add(id);
      const own = rows.get(change.id) ?? [];
      return {
        id,
        summary: words.get(change.id) ?? '',
        at,
        before: excerpt(change, own, 'before'),
        after: excerpt(change, own, 'after'),
      };
    });
}

const KIND: Readonly<Record<Change['kind'], string>> = {
  added: 'added',
  removed: 'removed',
  edited: 'reworded',
  split: 'split',
  merged: 'merged',
  moved: 'moved',
  form: 'form',
};

/** Room for a number behind it, and short enough for an address that people read out. */
const ID_LENGTH = 40;

/**
 * An id to begin with, such as `carers-added`.
 *
 * @param taken Ids that records have already.
 */
function freeId({ kind, before, after }: Change, taken: ReadonlySet<string>): string {
  const section = ((after ?? before)?.section ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_LENGTH)
    .replace(/^-|-$/g, '');
  const id = [section, KIND[kind]].filter(Boolean).join('-');
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}
