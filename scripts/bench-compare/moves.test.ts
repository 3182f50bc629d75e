import { expect, test } from 'vitest';
import { judgeMoves } from './moves.ts';
import { joinRuns } from './runs.ts';
import { sidesOf } from './sides.ts';
import { pairOf, runsFrom } from './test-pairs.ts';

const [first, second, third] = [
  'Beds stay open at night.',
  'Carers get a break.',
  'Buses run late.',
];

test('a move that was made and shown is found, and one that nobody made is false', () => {
  const pair = pairOf(`${first}\n\n${second}\n\n${third}`, `${second}\n\n${third}\n\n${first}`);
  const shown = `<1=${first}\n\n><2=${second}\n\n>${third}\n\n<1:${first}\n\n>`.replace(
    `${third}`,
    `<2:${second}\n\n>${third}`,
  );
  const { after } = sidesOf(joinRuns(runsFrom(shown)), pair);
  expect(judgeMoves(after, [first])).toEqual({ found: 1, falseMoves: 1, missed: [] });
  expect(judgeMoves(after, [first, second]).falseMoves).toBe(0);
  expect(judgeMoves(after, [third])).toMatchObject({ found: 0, missed: [third] });
});

test('a move is found in parts, but not by half', () => {
  const pair = pairOf(`${first} ${second}\n\n${third}`, `${third}\n\n${first} ${second}`);
  const { after } = sidesOf(joinRuns(runsFrom(`${third}\n\n<1:${first}> <2:${second}>\n\n`)), pair);
  expect(judgeMoves(after, [`${first} ${second}`]).found).toBe(1);
  const half = sidesOf(joinRuns(runsFrom(`${third}\n\n<1:${first}> {+${second}+}\n\n`)), pair);
  expect(judgeMoves(half.after, [`${first} ${second}`]).found).toBe(0);
});
