import type { Element, ElementContent } from 'hast';
import { element, text } from '../hast/element.ts';
import type { InlineScope } from '../hast/notes.ts';

// What HTML takes for a date in `datetime`: a year, a month or a day.
const MACHINE_READABLE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** `When`: a relative word of time, with the real date in brackets. */
export function whenElement(
  { date = '' }: Readonly<Record<string, string>>,
  children: readonly ElementContent[],
  { context }: InlineScope,
): Element {
  const properties = MACHINE_READABLE.test(date) ? { dateTime: date } : {};
  return element(MACHINE_READABLE.test(date) ? 'time' : 'span', properties, [
    ...children,
    text(` (${context.date(date)})`),
  ]);
}
