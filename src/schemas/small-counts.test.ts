import { expect, test } from 'vitest';
import { participationSchema } from './engagement.ts';
import { countsToWorkOut } from './small-counts.ts';
import { themeSchema } from './theme.ts';

const isAccepted = (row: object) =>
  participationSchema.safeParse({ unit: 'people', ...row }).success;

test.each([0, 1, 4])('a count of %i is refused unless somebody says why it is safe', (count) => {
  expect(isAccepted({ count })).toBe(false);
  expect(isAccepted({ count, safeToPublish: 'They are public bodies.' })).toBe(true);
  expect(isAccepted({ count, safeToPublish: ' ' })).toBe(false);
});

test.each([5, 395, 'fewer-than-5', 'not-recorded', undefined])(
  'a count of %s is accepted',
  (count) => {
    expect(isAccepted({ count })).toBe(true);
  },
);

test('the same holds for how many raised a theme', () => {
  const theme = (count: unknown) =>
    themeSchema.safeParse({
      title: 'T',
      origin: 'asked',
      about: 'draft',
      heardAt: [{ engagement: 'meeting', count }],
    }).success;
  expect([theme(4), theme(5), theme('fewer-than-5')]).toEqual([false, true, true]);
});

const people = (count: number | string, more: object = {}) => ({ count, unit: 'people', ...more });
const SUM = { sumOf: 'all' };

test('a small count is told as one that can be worked out, beside a sum and all its other parts', () => {
  const rows = [people(12, SUM), people(9), people('fewer-than-5')];
  expect(countsToWorkOut(rows)).toMatchObject([{ index: 2 }]);
});

test('a sum of some parts beside it changes nothing', () => {
  const rows = [
    people(30, SUM),
    people(12, { sumOf: 'online and post' }),
    people(18),
    people(9),
    people('fewer-than-5'),
  ];
  expect(countsToWorkOut(rows)).toMatchObject([{ index: 4 }]);
});

test.each([
  ['all of them as large as they can be', 14, [1, 3]],
  ['none of them at all', 6, [1, 3]],
  ['some of them, nobody can tell which', 10, []],
])('two that are not told, where the sum leaves %s', (_name, sum, told) => {
  const rows = [people(sum, SUM), people('fewer-than-5'), people(6), people('fewer-than-5')];
  expect(countsToWorkOut(rows).map(({ index }) => index)).toEqual(told);
});

test.each([
  [
    'another part is round',
    [people(12, SUM), people(9, { qualifier: 'about' }), people('fewer-than-5')],
  ],
  [
    'another part is not recorded',
    [people(12, SUM), people(9), people('not-recorded'), people('fewer-than-5')],
  ],
  [
    'two numbers are not told',
    [people(12, SUM), people(6), people('fewer-than-5'), people('fewer-than-5')],
  ],
  [
    'the sum is round',
    [people(12, { ...SUM, qualifier: 'about' }), people(9), people('fewer-than-5')],
  ],
  ['there is no sum', [people(12), people(9), people('fewer-than-5')]],
  [
    'the sum counts something else',
    [{ ...people(12, SUM), unit: 'responses' }, people(9), people('fewer-than-5')],
  ],
  ['the rest is no small number', [people(30, SUM), people(9), people('fewer-than-5')]],
])('it cannot be worked out where %s', (_name, rows) => {
  expect(countsToWorkOut(rows)).toEqual([]);
});
