import { describe, expect, test } from 'vitest';
import type { Change, FigureChange, Row, Span } from '../compare/types.ts';
import { editInWords, figureWords, formWords } from './details-in-words.ts';

test('a figure became another, is new, or is gone', () => {
  expect(figureWords({ before: '12%', after: '10%' })).toBe('12% became 10%');
  expect(figureWords({ after: '£5m' })).toBe('£5m is new');
  expect(figureWords({ before: '£5m' })).toBe('£5m is gone');
});

test('form is added, removed or changed', () => {
  expect(formWords({ kind: 'note', before: '', after: 'note 2' })).toBe('Footnote added: note 2');
  expect(formWords({ kind: 'link', before: 'https://a.example', after: '' })).toBe(
    'Link removed: https://a.example',
  );
  expect(formWords({ kind: 'container', before: '', after: 'numbered list' })).toBe(
    'Plain text became numbered list',
  );
  expect(formWords({ kind: 'level', before: 'heading level 2', after: 'heading level 3' })).toBe(
    'Level of the heading changed from heading level 2 to heading level 3',
  );
});

describe('the words that changed', () => {
  const told = (spans: Span[], figures: FigureChange[] = []) => {
    const count = (kind: Span['kind']) =>
      spans.filter((span) => span.kind === kind).flatMap(({ text }) => text.trim().split(/\s+/))
        .length;
    const words = { added: count('added'), removed: count('removed') };
    return editInWords({ words, figures } as unknown as Change, [{ spans } as unknown as Row]);
  };
  const removed = (text: string): Span => ({ kind: 'removed', text });
  const added = (text: string): Span => ({ kind: 'added', text });

  test('are quoted where they are few and in one place', () => {
    expect(told([removed('soon '), added('in May ')])).toBe('‘soon’ became ‘in May’');
    expect(told([removed(' soon')])).toBe('‘soon’ was taken out');
    expect(told([added('. Soon, too.')])).toBe('‘Soon, too’ was put in');
  });

  test('are quoted by their beginning where they are many, but all in one place', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(told([added(long)])).toBe(
      '‘one two three four five six seven eight nine ten eleven …’ was put in',
    );
  });

  test('hold numbers in words too, where those only came or went', () => {
    expect(told([removed('of its three sites')], [{ before: 'three' }])).toBe(
      '‘of its three sites’ was taken out',
    );
  });

  test('are counted where they are many or in several places', () => {
    expect(told([added('one'), removed('two three'), added('four')])).toBe(
      '2 words added and 2 removed',
    );
    expect(told([added('one'), added('two')])).toBe('2 words added');
    expect(told([removed('one'), removed('two')])).toBe('2 words removed');
  });

  test('are not told again where figures are all that changed', () => {
    const figures = [{ before: '£250m', after: '£219m' }];
    expect(told([removed('£250m'), added('£219m')], figures)).toBe('£250m became £219m');
    expect(told([removed('£250m'), added('£219m, or less')], figures)).toBe(
      '£250m became £219m; 3 words added and 1 removed in all',
    );
  });

  test('leave a long row of figures to the marked text', () => {
    const figures = ['1', '2', '3', '4', '5', '6'].map((after) => ({ after }));
    expect(told([added('1 2 3 4 5 6')], figures)).toBe(
      '1 is new; 2 is new; 3 is new; 4 is new; and 2 more figures',
    );
  });
});
