import type { Selector } from './types.ts';

/** The selectors of one kind. */
export type SelectorOf<Kind extends Selector['kind']> = Extract<Selector, { readonly kind: Kind }>;

/** A selector that no file holds yet. */
export type SelectorDraft = {
  [Kind in Selector['kind']]: Omit<SelectorOf<Kind>, 'place'>;
}[Selector['kind']];
