import { expect, test } from 'vitest';
import { readPlanted } from './planted.ts';
import { pairOf } from './test-pairs.ts';

const pair = pairOf(
  `## What to do

Ring *the ward* first[^1].

## Care

Beds stay open.

## What to do

Write to [the board](https://board.example).

## Money

It is spent.

[^1]: At any hour.`,
  `## What to do

Ring *the ward* now[^1].

## Money

It is spent.

## What to do

Write to [the board](https://board.example).

## Care

Nothing else is known.

[^1]: At any hour.`,
);

test('what was planted is told in the words that are read', () => {
  const { truth } = readPlanted(pair, {
    ops: [
      { type: 'edit', old: 'first', new: 'now' },
      { type: 'deleted', text: 'Beds stay open.' },
      { type: 'inserted', text: 'Nothing else is known.' },
      { type: 'moved', text: 'Write to [the board](https://board.example).' },
      { type: 'section-moved', text: '## What to do' },
    ],
  });
  expect(truth.words).toBe(2 + 3 + 4);
  expect(truth.moved).toEqual(['Write to the board.', 'What to do\nWrite to the board.']);
});
