import { expect, test } from 'vitest';
import type { MarkedPart } from './marked-sections.ts';
import { tallClass } from './tall.ts';

const part = (letters: number, blocks: number): MarkedPart => ({
  rows: Array.from({ length: blocks }, () => ({
    kind: 'kept',
    before: [],
    after: [],
    spans: [{ kind: 'kept', text: 'x'.repeat(letters) }],
  })),
  changes: [],
});

test('a section of twice as many lines is of the next class of height', () => {
  const classOf = (parts: number) =>
    tallClass({ parts: Array.from({ length: parts }, () => part(490, 1)) });
  expect([1, 2, 4, 8, 1000].map(classOf)).toEqual([
    'pl-tall-0',
    'pl-tall-1',
    'pl-tall-2',
    'pl-tall-3',
    'pl-tall-7',
  ]);
});

test('of a long run that did not change only the beginning is seen', () => {
  expect(tallClass({ parts: [part(70, 400)] })).toBe('pl-tall-0');
});
