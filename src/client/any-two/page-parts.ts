/** The parts of the page on which two versions are compared. */
export interface PageParts {
  readonly form: HTMLFormElement;
  /** Holds the form; can be folded. */
  readonly choice: HTMLDetailsElement;
  readonly heading: HTMLElement;
  /** The sentence below the heading that asks for a choice. */
  readonly lede: HTMLElement | undefined;
  readonly status: HTMLElement;
  /** What a reader must know: why nothing is compared, or that the order was turned. */
  readonly notice: HTMLElement;
  /** Which comparisons have a page of their own. */
  readonly prebuilt: HTMLElement;
  /** The body of a comparison that was made here. */
  readonly comparison: HTMLElement;
  readonly takeAway: HTMLElement;
  readonly canonical: HTMLLinkElement | undefined;
  /** Stands on each printed page. */
  readonly printed: HTMLElement | undefined;
}

/** Find the parts; nothing on a page that is not the one where versions are chosen. */
export function pageParts(page: Document): PageParts | undefined {
  const part = <T extends HTMLElement>(name: string) =>
    page.querySelector<T>(`[data-any-two="${name}"]`);
  const form = part<HTMLFormElement>('form');
  const choice = part<HTMLDetailsElement>('choice');
  const heading = page.querySelector<HTMLElement>('main h1');
  const [status, notice, prebuilt, comparison, takeAway] = [
    part('status'),
    part('notice'),
    part('prebuilt'),
    part('comparison'),
    part('take-away'),
  ];
  if (!form || !choice || !heading || !status || !notice) return undefined;
  if (!prebuilt || !comparison || !takeAway) return undefined;
  return {
    form,
    choice,
    heading,
    lede: page.querySelector<HTMLElement>('main .pl-lede') ?? undefined,
    status,
    notice,
    prebuilt,
    comparison,
    takeAway,
    canonical: page.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? undefined,
    printed: page.querySelector<HTMLElement>('.pl-print-foot') ?? undefined,
  };
}
