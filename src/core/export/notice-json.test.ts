import { expect, test } from 'vitest';
import { doc, p, strong, top } from '../document/test-builders.ts';
import { noticeData } from './notice-json.ts';

test('a notice is written with its words and without where they stand in a file', () => {
  const named = { id: 'fen', title: 'Fen', address: 'https://plans.example/' };
  const text = doc(top(p('It is ', strong('closed'), '.')));
  const data = noticeData({
    plan: named,
    item: { ...named, id: 'closed' },
    number: 1,
    date: '2021-08-15',
    summary: 'It is closed.',
    blocks: text.sections.flatMap(({ blocks }) => blocks),
    overtaken: [],
    overtakes: [],
    source: [],
  });
  expect(data.format).toBe(1);
  expect(data.blocks).toEqual([{ id: 'top.0', kind: 'paragraph', text: 'It is closed.' }]);
});
