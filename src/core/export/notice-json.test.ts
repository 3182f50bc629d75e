import { expect, test } from 'vitest';
import { doc, p, top, when } from '../document/test-builders.ts';
import { noticeData } from './notice-json.ts';

test('a notice is written with its words, relative ones with their real dates', () => {
  const named = { id: 'fen', title: 'Fen', address: 'https://plans.example/' };
  const text = doc(top(p('It closed ', when('2021-08-14', 'yesterday'), '.')));
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
  expect(data.blocks).toEqual([
    {
      id: 'top.0',
      kind: 'paragraph',
      text: 'It closed yesterday.',
      when: [{ words: 'yesterday', date: '2021-08-14' }],
    },
  ]);
});
