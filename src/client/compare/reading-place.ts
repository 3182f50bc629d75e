/** Where somebody reads: a section or a changed place, and how far below the top of the window it begins. */
export interface ReadingPlace {
  readonly section: string | undefined;
  readonly change: string | undefined;
  readonly top: number;
  /** How much of the section is above the top of the window, from 0 to 1. */
  readonly passed: number;
}

/** What is read stands below this part of the window. */
const EYE_LEVEL = 0.25;

/** The section at which somebody reads; none above and below the text. */
export function sectionInView(page: Document): HTMLElement | undefined {
  const eye = window.innerHeight * EYE_LEVEL;
  return sectionsShown(page).find((section) => {
    const { top, bottom } = section.getBoundingClientRect();
    return top <= eye && bottom > eye;
  });
}

/** Remember where somebody reads, before the text around it changes. */
export function readingPlace(page: Document): ReadingPlace | undefined {
  const section = sectionInView(page);
  if (section === undefined) return undefined;
  const eye = window.innerHeight * EYE_LEVEL;
  const place = [...section.querySelectorAll<HTMLElement>('.pl-place')].find(
    (one) => one.getBoundingClientRect().bottom > eye,
  );
  const { top, height } = section.getBoundingClientRect();
  return {
    section: section.dataset.section,
    change: place?.dataset.change,
    top: place?.getBoundingClientRect().top ?? top,
    passed: height > 0 ? Math.max(0, -top / height) : 0,
  };
}

/** Bring what was read back to where it stood in the window. */
export function returnTo(page: Document, read: ReadingPlace): void {
  const sections = sectionsShown(page);
  const section = sections.find(({ dataset }) => dataset.section === read.section);
  const place = [...(section?.querySelectorAll<HTMLElement>('.pl-place') ?? [])].find(
    ({ dataset }) => dataset.change === read.change,
  );
  if (place !== undefined && place.getClientRects().length > 0) {
    window.scrollBy({ top: place.getBoundingClientRect().top - read.top, behavior: 'instant' });
  } else if (section !== undefined) {
    const { top, height } = section.getBoundingClientRect();
    const aim = read.passed > 0 ? -read.passed * height : Math.max(read.top, 0);
    window.scrollBy({ top: top - aim, behavior: 'instant' });
  }
}

/** The sections of the text that is shown; those in a closed fold are not. */
function sectionsShown(page: Document): HTMLElement[] {
  const shown = page.querySelectorAll<HTMLElement>(
    '.pl-marked > section, .pl-marked > .pl-fold[open] > [data-section], .pl-clean > section',
  );
  return [...shown].filter((section) => section.getClientRects().length > 0);
}
