import { themesOfChange } from '../../core/trace/themes.ts';
import { type Entry, isUnexplained } from './entries.ts';

/**
 * What the filters of a comparison know about an entry, as attributes of its element; each a list
 * of words, as the entry may hold several changes.
 */
export function filterData(entry: Entry): Record<string, string> {
  const { changes } = entry;
  return {
    'data-filter-kind': words(changes.map(({ change }) => change.kind)),
    'data-filter-class': words(changes.map((change) => change.class)),
    'data-filter-theme': words(changes.flatMap(themesOfChange).map(({ theme }) => theme)),
    'data-filter-explained': isUnexplained(entry) ? 'no' : 'yes',
    'data-filter-removes': changes.some(({ change }) => change.words.removed > 0) ? 'yes' : 'no',
    'data-filter-count': String(changes.length),
  };
}

function words(values: readonly string[]): string {
  return [...new Set(values)].join(' ');
}
