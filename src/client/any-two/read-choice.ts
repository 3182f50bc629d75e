import type { Choice } from '../../components/compare/any-two/asked-pair.ts';

/** Read what can be chosen from the page: the options of its form, and its links to ready pages. */
export function readChoice(form: HTMLFormElement, page: Document): Choice {
  const options = form.querySelectorAll<HTMLOptionElement>('select[name=before] option');
  const links = page.querySelectorAll<HTMLAnchorElement>('a[data-before][data-after]');
  return {
    versions: [...options]
      .map(({ value, dataset, disabled }) => ({
        id: value,
        label: dataset.label ?? value,
        isHeld: !disabled,
      }))
      // The form lists the newest first.
      .reverse(),
    prebuilt: [...links].map(({ dataset, pathname }) => ({
      before: dataset.before ?? '',
      after: dataset.after ?? '',
      address: pathname,
    })),
  };
}
