import type { Change } from '../../core/compare/types.ts';
import { themesOfChange } from '../../core/trace/themes.ts';
import type { TracedChange } from '../../core/trace/types.ts';
import type { ComparedTheme } from './compared-plan.ts';

/** What the changes of a comparison can be narrowed down to: only values that at least one of them has. */
export interface FilterChoices {
  readonly themes: readonly { readonly id: string; readonly text: string }[];
  readonly classes: readonly TracedChange['class'][];
  readonly kinds: readonly Change['kind'][];
}

/** The choices for a set of changes, themes in the order of the plan. */
export function filtersFor(
  themes: readonly Pick<ComparedTheme, 'id' | 'title'>[],
  changes: readonly TracedChange[],
): FilterChoices {
  const named = new Set(changes.flatMap(themesOfChange).map(({ theme }) => theme));
  return {
    themes: themes.filter(({ id }) => named.has(id)).map(({ id, title }) => ({ id, text: title })),
    classes: [...new Set(changes.map((change) => change.class))],
    kinds: [...new Set(changes.map(({ change }) => change.kind))],
  };
}
