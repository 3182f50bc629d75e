import { expect, test } from 'vitest';
import { ContentError } from '../../src/core/errors.ts';
import { momentInWords, scheduleData, scheduleLines } from './lines.ts';
import type { Schedule } from './schedule.ts';

const VERSION = { kind: 'version', title: 'Update', where: 'plans/a/versions/b' } as const;
const ERROR = new ContentError({ file: 'content/news/a.mdx', line: 3 }, 'It is not there.', 'Do.');
const SCHEDULE: Schedule = {
  due: [
    { at: '2026-07-26T00:01:00+01:00', appears: [VERSION], errors: [] },
    { at: '2026-12-01T00:00:00Z', appears: [], errors: [ERROR] },
  ],
  undated: [{ ...VERSION, title: 'Refresh' }],
};

test('a schedule reads as a list with the local time of each moment', () => {
  expect(scheduleLines(SCHEDULE)).toEqual([
    '26 July 2026, 00:01 British Summer Time',
    '  version: Update (plans/a/versions/b)',
    '',
    '1 December 2026, 00:00 Greenwich Mean Time',
    '  The build of this moment would fail: content/news/a.mdx:3: It is not there.\n  Fix: Do.',
    '',
    'Held back without a date',
    '  version: Refresh (plans/a/versions/b)',
  ]);
  expect(scheduleLines({ due: [], undated: [] })).toEqual(['Nothing is held back.']);
});

test('a moment that is written in another zone is told by the clocks there, and as it is written', () => {
  expect(momentInWords('2026-07-26T00:01:00Z')).toBe(
    '26 July 2026, 01:01 British Summer Time (written as 2026-07-26T00:01:00Z)',
  );
  expect(momentInWords('2026-10-25T01:30:00+01:00')).toBe(
    '25 October 2026, 01:30 British Summer Time',
  );
  expect(momentInWords('2026-10-25T01:30:00+00:00')).toBe(
    '25 October 2026, 01:30 Greenwich Mean Time',
  );
});

test('programs get the same as data', () => {
  const { due, undated } = scheduleData(SCHEDULE);
  expect(due[0]).toEqual({
    at: '2026-07-26T00:01:00+01:00',
    local: { day: '2026-07-26', time: '00:01', zone: 'British Summer Time' },
    appears: [VERSION],
    errors: [],
  });
  expect(due[1]?.errors).toEqual([
    { file: 'content/news/a.mdx', line: 3, problem: 'It is not there.', fix: 'Do.' },
  ]);
  expect(undated).toHaveLength(1);
});
