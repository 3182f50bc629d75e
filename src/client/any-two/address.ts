import type { VersionPair } from '../../components/compare/compared-plan.ts';

/** Ids of the versions that an address names. */
export function versionsIn(parameters: URLSearchParams): VersionPair {
  return { before: parameters.get('before') ?? '', after: parameters.get('after') ?? '' };
}

/** What an address asks to compare, apart from how that is to be shown. */
export function pairKey(parameters: URLSearchParams): string {
  const { before, after } = versionsIn(parameters);
  return `${before} ${after}`;
}

/**
 * The parameters of an address that say how a comparison is shown, to go on with it elsewhere.
 *
 * @param first What stands before them.
 *
 * @example
 * otherParameters(new URLSearchParams('before=a&after=b&view=sides'), '?') // => '?view=sides'
 */
export function otherParameters(parameters: URLSearchParams, first: '?' | '&'): string {
  const others = new URLSearchParams(parameters);
  others.delete('before');
  others.delete('after');
  return others.size === 0 ? '' : `${first}${others}`;
}

/** Ids of the versions that are chosen in the form. */
export function chosenIn(form: HTMLFormElement): { before: string; after: string } {
  const chosen = new FormData(form);
  return { before: String(chosen.get('before') ?? ''), after: String(chosen.get('after') ?? '') };
}

/** Choose versions in the form as if the reader had; ids that it does not offer change nothing. */
export function chooseIn(form: HTMLFormElement, pair: Partial<VersionPair>): void {
  for (const name of ['before', 'after'] as const) {
    const select = form.elements.namedItem(name);
    if (!(select instanceof HTMLSelectElement)) continue;
    const option = [...select.options].find(
      ({ value, disabled }) => value === pair[name] && !disabled,
    );
    if (option !== undefined) option.selected = true;
  }
}
