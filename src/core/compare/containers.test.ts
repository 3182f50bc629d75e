import { describe, expect, test } from 'vitest';
import { doc, li, list, numbered, p, section, table } from '../document/test-builders.ts';
import { compare, marks, onlyChange, summary } from './test-documents.ts';

const ACTIONS = list(
  li('Recruit forty more community nurses this year'),
  li('Open the urgent care centre at weekends'),
  li('Publish waiting times for every clinic'),
);
const SITES = [
  ['Site', 'Beds'],
  ['City hospital', '420'],
  ['County hospital', '310'],
];
const NEED = p('Most people told us that they want care closer to home and shorter waits.');
const MONEY = p('Savings come from buying together and from less agency spending each year.');
const STAFF = p('The workforce plan sets out how many therapists each neighbourhood needs.');

describe('a list or table is one change', () => {
  test('where it moved as a whole', () => {
    const before = doc(
      section('Care', NEED, ACTIONS),
      section('Money', MONEY),
      section('Staff', STAFF),
    );
    const after = doc(
      section('Care', NEED),
      section('Money', MONEY),
      section('Staff', STAFF, ACTIONS),
    );
    expect(summary(compare(before, after))).toEqual(['moved list in Staff']);
  });

  test('where it moved and a cell of it is another', () => {
    const before = doc(section('Care', table(...SITES), NEED, MONEY, STAFF));
    const after = doc(
      section('Care', NEED, MONEY, STAFF, table(...SITES.slice(0, 2), ['County hospital', '290'])),
    );
    expect(onlyChange(compare(before, after))).toMatchObject({
      kind: 'moved',
      scope: 'table',
      wordsChanged: true,
      words: { added: 1, removed: 1 },
    });
  });

  test('where a table came or went', () => {
    const without = doc(section('Care', NEED));
    const within = doc(section('Care', NEED, table(...SITES)));
    expect(summary(compare(without, within))).toEqual(['added table in Care']);
    expect(summary(compare(within, without))).toEqual(['removed table in Care']);
  });

  test('where its bullets became numbers', () => {
    const items = [li('Recruit nurses'), li('Publish waiting times'), li('Open at weekends')];
    const before = doc(section('Care', list(...items)));
    const after = doc(section('Care', numbered(...items)));
    expect(onlyChange(compare(before, after))).toMatchObject({
      kind: 'form',
      scope: 'list',
      form: [{ kind: 'container', before: 'bulleted list', after: 'numbered list' }],
    });
  });

  test('but the items of a list that came stay apart, as each may have a reason of its own', () => {
    const before = doc(section('Care', NEED));
    const after = doc(section('Care', NEED, list(li('Recruit nurses'), li('Publish times'))));
    expect(summary(compare(before, after))).toEqual(['added block in Care', 'added block in Care']);
  });
});

describe('an item', () => {
  const nested = li('Recruit forty more community nurses this year', list(li('Train'), li('Keep')));

  test('moves with the items in it as one change', () => {
    const [first, second, third] = [
      li('Open the urgent care centre at weekends'),
      li('Publish waiting times for every clinic'),
      li('Report progress to the scrutiny committee'),
    ];
    const before = doc(section('Care', list(nested, first, second, third)));
    const after = doc(section('Care', list(first, second, third, nested)));
    expect(summary(compare(before, after))).toEqual(['moved item in Care']);
  });

  test('goes with the items in it as one change', () => {
    const other = li('Publish waiting times for every clinic');
    const before = doc(section('Care', list(other, nested)));
    const after = doc(section('Care', list(other)));
    expect(summary(compare(before, after))).toEqual(['removed item in Care']);
  });
});

test('what a moved list lost is shown where the list is now', () => {
  const lost = li('Sell the land beside the old laundry');
  const before = doc(
    section(
      'Care',
      list(li('Open the centre at weekends'), lost, li('Publish waiting times every month')),
      NEED,
      MONEY,
      STAFF,
    ),
  );
  const after = doc(
    section(
      'Care',
      NEED,
      MONEY,
      STAFF,
      list(li('Open the centre at weekends'), li('Publish waiting times every month')),
    ),
  );
  expect(marks(compare(before, after))).toEqual([
    'moved: Open the centre at weekends',
    'removed: [-Sell the land beside the old laundry-]',
    'moved: Publish waiting times every month',
  ]);
});
