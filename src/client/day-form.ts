import { nearestDay } from '../core/life/life-events.ts';

/*
 * Leads to the page of the day that somebody chose, or of the nearest day before it on which
 * something happened. Without this script the form stays hidden and the list of days serves.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-day-form]')) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = new FormData(form).get('day');
    const days = form.dataset.days?.split(' ') ?? [];
    const day = typeof chosen === 'string' ? nearestDay(days, chosen) : undefined;
    const output = form.querySelector('output');
    if (day !== undefined) window.location.assign(new URL(`${day}/`, form.action));
    else if (output) output.textContent = 'Nothing is recorded of this plan up to that day.';
  });
}
