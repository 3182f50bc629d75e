import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import { doc, li, link, list, p, section, strong, table, top } from '../document/test-builders.ts';
import type { PlanDocument } from '../document/types.ts';
import { changesInWords } from './changes-in-words.ts';

function sentences(before: PlanDocument, after: PlanDocument): string[] {
  const comparison = compareDocuments(before, after, { before: 'v1', after: 'v2' });
  const told = changesInWords(comparison);
  expect(told.map(({ changeId }) => changeId)).toEqual(comparison.changes.map(({ id }) => id));
  return told.map(({ sentence }) => sentence);
}

const finance = (...texts: string[]) => section('Finance', ...texts.map((text) => p(text)));

describe('a change in words', () => {
  test('names a section that came, and one that went', () => {
    expect(
      sentences(
        doc(finance('A gap.'), section('Estates', p('Two sites are sold to pay for it.'))),
        doc(section('Carers', p('People who look after others are heard.')), finance('A gap.')),
      ).toSorted(),
    ).toEqual(['Section added: Carers.', 'Section removed: Estates.']);
  });

  test('says after which text a new one stands', () => {
    expect(
      sentences(
        doc(finance('There is a gap.')),
        doc(finance('There is a gap.', 'A plan closes it.')),
      ),
    ).toEqual(['Added in Finance, after ‘There is a gap’: ‘A plan closes it’.']);
  });

  test('names no neighbour for the first text under a heading', () => {
    expect(
      sentences(doc(finance('There is a gap.')), doc(finance('Read this.', 'There is a gap.'))),
    ).toEqual(['Added in Finance: ‘Read this’.']);
  });

  test('says from where a text went, and what kind of text it was', () => {
    const items = (...texts: string[]) => section('Aims', list(...texts.map((text) => li(text))));
    expect(sentences(doc(items('Fewer beds', 'More nurses')), doc(items('More nurses')))).toEqual([
      'List item removed from Aims: ‘Fewer beds’.',
    ]);
  });

  test('says which figure became which', () => {
    expect(
      sentences(
        doc(finance('The gap is £250m by 2021.')),
        doc(finance('The gap is £219m by 2021.')),
      ),
    ).toEqual(['In Finance: £250m became £219m.']);
  });

  test('names a table that came, and the columns that a table got or lost', () => {
    const none = section('Money', p('What it costs.'));
    const years = section(
      'Money',
      p('What it costs.'),
      table(['Year', 'Gap'], ['2017', '£9m'], ['2018', '£8m']),
    );
    const more = section(
      'Money',
      p('What it costs.'),
      table(['Year', 'Gap', 'Source'], ['2017', '£9m', 'Board'], ['2018', '£8m', 'Audit']),
    );
    expect(sentences(doc(none), doc(years))).toEqual([
      'Table added in Money, after ‘What it costs’: ‘Year | Gap’.',
    ]);
    expect(sentences(doc(years), doc(more))).toEqual(['Column added in Money: ‘Source’.']);
    expect(sentences(doc(more), doc(years))).toEqual(['Column removed from Money: ‘Source’.']);
  });

  test('says in which row of a table a figure changed', () => {
    const sums = (sum: string) => section('Money', table(['Year', 'Gap'], ['2017', sum]));
    expect(sentences(doc(sums('£250m')), doc(sums('£219m')))).toEqual([
      'In Money, ‘2017’: £250m became £219m.',
    ]);
  });

  test('quotes a few words that took the place of others', () => {
    expect(
      sentences(
        doc(finance('We will open a line for all who need it at night.')),
        doc(finance('We will open a crisis line for all who need it at night.')),
      ),
    ).toEqual(['In Finance: ‘crisis’ was put in.']);
  });

  test('tells of a changed link with both addresses', () => {
    expect(
      sentences(
        doc(section('Finance', p('See the ', link('https://a.example/', 'figures'), '.'))),
        doc(section('Finance', p('See the ', link('https://b.example/', 'figures'), '.'))),
      ),
    ).toEqual([
      'In Finance, ‘See the figures’: Link changed from https://a.example/ to https://b.example/.',
    ]);
  });

  test('tells of a text that moved from one section to another', () => {
    const text = 'The budget for training grows every year until all posts are filled.';
    const finances = [
      'There is a gap of many millions by 2021.',
      'A plan closes it in five years.',
    ];
    const staff = ['Nurses are needed in every ward and at night.', 'Doctors are needed as well.'];
    const workforce = (...texts: string[]) => section('Workforce', ...texts.map((one) => p(one)));
    const [before, after] = [
      doc(finance(...finances, text), workforce(...staff)),
      doc(finance(...finances), workforce(...staff, text)),
    ];
    expect(sentences(before, after)).toEqual([
      'Moved from Finance to Workforce: ‘The budget for training grows every year until all posts …’.',
    ]);
  });

  test('has a name for the text before the first heading', () => {
    expect(
      sentences(doc(finance('A gap.')), doc(top(p('Hello to all.')), finance('A gap.')))[0],
    ).toMatch(/the text before the first heading/);
  });

  test('is nothing where only the documents are the same', () => {
    const same = doc(section('Finance', p('A ', strong('gap'), '.')));
    expect(sentences(same, same)).toEqual([]);
  });
});
