import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import { doc, p, section, strong } from '../document/test-builders.ts';
import type { PlanDocument } from '../document/types.ts';
import { changedSections } from './changed-sections.ts';

const aims = section('Aims', p('We plan for five years and for all who live here.'));
const money = (sum: string) =>
  section('Money', p(`The gap is ${sum} by 2021 if nothing is done about it.`));
const carers = section('Carers', p('People who look after others are heard and have breaks.'));

function told(before: PlanDocument, after: PlanDocument, only?: readonly string[]): string[] {
  const comparison = compareDocuments(before, after, { before: 'v1', after: 'v2' });
  return changedSections(comparison, only).map(({ title, kind }) => `${title}: ${kind}`);
}

describe('the sections that have changed', () => {
  test('are named in the order of the later version, those that are gone last', () => {
    const estates = section('Estates', p('Two buildings are sold.'));
    expect(told(doc(estates, aims, money('£250m')), doc(money('£219m'), carers, aims))).toEqual([
      'Money: changed',
      'Carers: added',
      'Estates: removed',
    ]);
  });

  test('are none where both versions say the same, in another order or another form', () => {
    const plain = section('Carers', p('Carers have ', 'breaks', ' when they need them.'));
    const marked = section('Carers', p('Carers have ', strong('breaks'), ' when they need them.'));
    expect(told(doc(aims, plain), doc(aims, plain))).toEqual([]);
    expect(told(doc(aims, plain), doc(marked, aims))).toEqual([]);
  });

  test('are those that were left as well, where a text moved to another', () => {
    const roads = p('Buses run later, and roads to the hospital are mended before each winter.');
    const travel = (...more: (typeof roads)[]) =>
      section('Travel', p('How to get there.'), ...more);
    const winter = (...more: (typeof roads)[]) => section('Winter', p('What is cold.'), ...more);
    expect(told(doc(travel(roads), winter()), doc(travel(), winter(roads)))).toEqual([
      'Travel: changed',
      'Winter: changed',
    ]);
  });

  test('say of a section that its text stands elsewhere now', () => {
    const text = p('The hospital by the sea is mended before the next winter comes.');
    expect(
      told(doc(aims, section('Estates', text)), doc(section('Aims', ...aimsText(), text))),
    ).toEqual(['Aims: changed', 'Estates: moved']);
  });

  test('are one where it came with all that stands below it', () => {
    const below = section({ title: 'Breaks', depth: 3 }, p('Four weeks in each year.'));
    expect(told(doc(aims), doc(aims, carers, below))).toEqual(['Carers: added']);
  });
});

describe('what covers some sections only', () => {
  test('is behind when one of them changed, and not for another', () => {
    const [before, after] = [doc(aims, money('£250m')), doc(aims, money('£219m'), carers)];
    expect(told(before, after, ['money'])).toEqual(['Money: changed']);
    expect(told(before, after, ['aims'])).toEqual([]);
  });

  test('covers what stands below them', () => {
    const debts = (sum: string) => section({ title: 'Debts', depth: 3 }, p(`We owe ${sum} today.`));
    const [before, after] = [
      doc(aims, money('£1m'), debts('£5m'), carers),
      doc(aims, money('£1m'), debts('£6m')),
    ];
    expect(told(before, after, ['money'])).toEqual(['Debts: changed']);
    expect(told(before, after, ['carers'])).toEqual(['Carers: removed']);
  });
});

function aimsText() {
  return [p('We plan for five years and for all who live here.')];
}
