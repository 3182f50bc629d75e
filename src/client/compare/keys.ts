import type { Steps } from './bar.ts';
import { remember, remembered } from './remember.ts';

/** Both pairs of letters are known from other readers. */
const NEXT = new Set(['n', 'j']);
const PREVIOUS = new Set(['p', 'k']);

/** Fields in which a letter is a letter. */
const TYPING = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]';

/** Go from change to change by single keys, which a reader can switch off (WCAG 2.1.4). */
export function startKeys(page: Document, steps: Steps, signal: AbortSignal): void {
  const choice = page.querySelector<HTMLInputElement>('[data-bar-keys]');
  if (choice === null) return;
  choice.checked = remembered('keys') !== 'off';
  choice.addEventListener('change', () => remember('keys', choice.checked ? 'on' : 'off'), {
    signal,
  });
  page.addEventListener(
    'keydown',
    (event) => {
      if (!choice.checked || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
      const key = event.key.toLowerCase();
      if (NEXT.has(key)) steps.next();
      else if (PREVIOUS.has(key)) steps.previous();
    },
    { signal },
  );
}
