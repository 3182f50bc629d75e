/**
 * Go where the reader wants to be once a comparison stands: to the change that the address names,
 * or to the heading of what was chosen here.
 */
export function arriveAt(heading: HTMLElement, isChosenHere: boolean): void {
  const { hash } = window.location;
  const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target !== null) {
    // As following a link: what is folded opens, and the place is marked as the target.
    window.location.replace(hash);
    focusOn(target);
  } else if (isChosenHere) {
    focusOn(heading);
    heading.scrollIntoView({ block: 'nearest' });
  }
}

function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
