import { expect, test } from 'vitest';
import type { NewsModel } from '../../data/model.ts';
import { newsSchema } from '../../schemas/news.ts';
import { newsAnnouncing } from './announced-by.ts';

function item(id: string, announces?: object): NewsModel {
  return {
    id,
    data: newsSchema.parse({ title: id, summary: id, date: '2024-09-16', announces }),
  };
}

const NEWS = [
  item('night-unit', { plan: 'fen', version: 'update', changes: ['unit-stays'] }),
  item('of-the-plan', { plan: 'fen' }),
  item('of-another-plan', { plan: 'marsh', version: 'update', changes: ['unit-stays'] }),
  item('of-none'),
];

test('a version is announced by the news that name it, not by news about its plan alone', () => {
  expect(newsAnnouncing(NEWS, { plan: 'fen', version: 'update' }).map(({ id }) => id)).toEqual([
    'night-unit',
  ]);
});

test('a change is announced by the news that name it', () => {
  const named = (change: string) =>
    newsAnnouncing(NEWS, { plan: 'fen', version: 'update', change }).map(({ id }) => id);
  expect(named('unit-stays')).toEqual(['night-unit']);
  expect(named('bus-later')).toEqual([]);
});
