import { expect, test } from 'vitest';
import { doc, p, section } from '../document/test-builders.ts';
import { compare } from './test-documents.ts';

const WAS = 'The partners expect a gap of £26m by 2021 if nothing changes at all in our area.';
const IS =
  'Without new money from elsewhere, £26m and 40 nurses will be missing, boards were told.';

test('where a paragraph was written anew, a figure that both have is not listed', () => {
  const kept = p('People told us that they want care closer to home and shorter waits.');
  const { changes } = compare(
    doc(section('Money', kept, p(WAS))),
    doc(section('Money', kept, p(IS))),
  );
  expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  expect(changes.flatMap(({ figures }) => figures.map((one) => one.before ?? one.after))).toEqual([
    '2021',
    '40 nurses',
  ]);
});
