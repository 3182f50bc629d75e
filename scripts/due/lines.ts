import { ukOffset, ukTime } from '../../src/core/dates/instant.ts';
import { printDate } from '../../src/core/dates/print.ts';
import type { Item } from './items.ts';
import type { Due, Schedule } from './schedule.ts';

/**
 * A schedule as lines for a reader.
 *
 * @example
 * scheduleLines({ due: [], undated: [] }) // => ['Nothing is held back.']
 */
export function scheduleLines({ due, undated }: Schedule): string[] {
  const parts = [
    ...due.map(({ at, appears, errors }) => [
      momentInWords(at),
      ...appears.map(itemLine),
      ...errors.map(({ message }) => `  The build of this moment would fail: ${message}`),
    ]),
    ...(undated.length > 0 ? [['Held back without a date', ...undated.map(itemLine)]] : []),
  ];
  if (parts.length === 0) return ['Nothing is held back.'];
  return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** The same for programs: instants in universal time and by the clocks of the United Kingdom. */
export function scheduleData({ due, undated }: Schedule) {
  return {
    due: due.map(({ at, appears, errors }: Due) => ({
      at,
      local: { ...ukTime(at), zone: zoneOf(at) },
      appears,
      errors: errors.map(({ place, problem, fix }) => ({ ...place, problem, fix })),
    })),
    undated,
  };
}

/**
 * A moment as clocks in the United Kingdom show it; and as it is written, where that is another.
 *
 * @example
 * momentInWords('2026-07-26T00:01:00Z')
 * // => '26 July 2026, 01:01 British Summer Time (written as 2026-07-26T00:01:00Z)'
 */
export function momentInWords(at: string): string {
  const { day, time } = ukTime(at);
  const words = `${printDate(day)}, ${time} ${zoneOf(at)}`;
  return at.startsWith(`${day}T${time}`) ? words : `${words} (written as ${at})`;
}

function zoneOf(at: string): string {
  return ukOffset(at) === '+01:00' ? 'British Summer Time' : 'Greenwich Mean Time';
}

function itemLine({ kind, title, where }: Item): string {
  return `  ${kind}: ${title} (${where})`;
}
