/** A place where somebody stops who goes from change to change: a card, and what it stands beside. */
export interface Stop {
  readonly anchor: string;
  /** `Change 3 of 41`. */
  readonly name: string;
  readonly section: string;
  readonly card: HTMLElement;
  readonly place: HTMLElement;
}

/** The changes that the filters leave, in the order of the text. */
export function stopsOf(page: Document): Stop[] {
  return [...page.querySelectorAll<HTMLElement>('.pl-marked [data-card]')].flatMap((card) => {
    const place = card.closest<HTMLElement>('.pl-place');
    if (place === null || card.hidden || place.hasAttribute('data-dimmed')) return [];
    return [
      {
        anchor: card.dataset.card ?? '',
        name: card.getAttribute('aria-label') ?? '',
        section: place.closest<HTMLElement>('[data-title]')?.dataset.title ?? '',
        card,
        place,
      },
    ];
  });
}

/**
 * Go to a change as its link does, and put the focus there: on the whole place, or on the card
 * where several share one.
 */
export function goTo(page: Document, { anchor, card, place }: Stop): void {
  // Not one more step back for each change that is passed.
  page.location.replace(`#${anchor}`);
  const isAlone = place.querySelectorAll('[data-card]:not([hidden])').length === 1;
  const focused = isAlone ? place : card;
  focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
}
