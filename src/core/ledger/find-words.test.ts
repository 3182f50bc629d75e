import { describe, expect, test } from 'vitest';
import { doc, p, section } from '../document/test-builders.ts';
import { foundIn, plainWords } from './find-words.ts';

const plan = doc(
  section('Carers', p('Carers’ voices are heard “early”, say 395 people.')),
  section('Money', p('A gap of £628m.')),
);

describe('foundIn', () => {
  test('finds words however the page broke and spaced them', () => {
    expect(foundIn(plan, 'A  gap\nof £628m.')?.id).toBe('money');
  });

  test('finds words that were copied with marks of notes, signs of headings and other quotes', () => {
    expect(
      foundIn(plan, 'Carers#\nCarers\' voices are heard "early", say 395 [2] people.')?.id,
    ).toBe('carers');
  });

  test('finds words that run on into the next section', () => {
    expect(foundIn(plan, 'say 395 people. Money A gap')?.id).toBe('carers');
  });

  test('finds words in the section that they begin with', () => {
    expect(foundIn(plan, 'Money A gap of')?.id).toBe('money');
  });

  test('does not find words of which one letter or figure is another', () => {
    expect(foundIn(plan, 'A gap of £626m.')).toBeUndefined();
    expect(foundIn(plan, 'A Gap of £628m.')).toBeUndefined();
  });

  test('does not take a figure in brackets for the number of a note', () => {
    const judged = doc(section('Law', p('As was held in [2014] by the court, see [12] above.')));
    expect(foundIn(judged, 'held in [2014] by the court, see [12]')?.id).toBe('law');
    expect(foundIn(judged, 'held in [2015] by the court')).toBeUndefined();
    expect(foundIn(judged, '[2015] by the court')).toBeUndefined();
    expect(foundIn(judged, 'by the court, see [13] above')).toBeUndefined();
  });

  test('finds nothing where nothing is asked for', () => {
    expect(foundIn(plan, ' [3] ')).toBeUndefined();
  });
});

test('words keep their letters, signs and accents', () => {
  expect(plainWords('Iechyd a gofal: £1.2m – cafe\u0301')).toBe('Iechydagofal:£1.2m–café');
});
