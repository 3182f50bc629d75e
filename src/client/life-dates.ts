import { openingFrom } from '../components/engagement/opening-data.ts';
import { openingInWords, openingStatus, statusOfAll } from '../core/life/opening.ts';

/*
 * Says anew what depends on the day: a page is built on one day and read on another. All that it
 * can say follows from dates that stand in the page.
 */
sayForToday();
// A page may stay open for days.
document.addEventListener('visibilitychange', sayForToday);

function sayForToday(): void {
  const today = dayInUk(new Date());
  for (const element of document.querySelectorAll<HTMLElement>('[data-opens][data-closes]')) {
    const words = openingInWords(openingFrom(element.dataset), today);
    if (element.textContent !== words) element.textContent = words;
  }
  regroup(today);
  const open = '[data-due][data-outcome="open"]';
  for (const promise of document.querySelectorAll<HTMLElement>(open)) {
    const overdue = promise.querySelector<HTMLElement>('[data-overdue]');
    if (overdue) overdue.hidden = today <= (promise.dataset.due ?? '');
  }
}

/** Puts each entry of a list into the group of its status, and shows the groups that are not empty. */
function regroup(today: string): void {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-opening-group]')];
  for (const entry of groups.flatMap((group) => [...group.querySelectorAll('li')])) {
    const parts = [...entry.querySelectorAll<HTMLElement>('[data-opens]')];
    const status = statusOfAll(
      parts.map(({ dataset }) => openingStatus(openingFrom(dataset), today)),
    );
    const group = groups.find(({ dataset }) => dataset.openingGroup === status);
    const list = group && !group.contains(entry) ? group.querySelector('ul') : null;
    // What is newest of several was moved last, as it stood behind the others.
    if (group?.dataset.newestFirst === undefined) list?.append(entry);
    else list?.prepend(entry);
  }
  for (const group of groups) group.hidden = group.querySelector('li') === null;
}

/** The day that the calendar shows in the United Kingdom, as ISO text. */
function dayInUk(now: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = Object.fromEntries(
    format.formatToParts(now).map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}`;
}
