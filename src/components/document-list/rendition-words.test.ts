import { describe, expect, test } from 'vitest';
import { formInWords, placeInWords, type RenditionData } from './rendition-words.ts';

const form = (more: Partial<RenditionData>): RenditionData => ({
  form: 'pdf',
  title: 'Our plan',
  sections: [],
  ...more,
});
const told = (more: Partial<RenditionData>, file?: { path: string; bytes: number }) =>
  formInWords(form(more), file, 'en-GB');

describe('a form in words', () => {
  test('says the kind, size, length and language of what is behind a link', () => {
    const file = { path: 'files/plan.pdf', bytes: 2_000_000 };
    expect(told({ form: 'easy-read', language: 'lt', pages: 12 }, file)).toBe(
      'Easy Read, PDF, 2 MB, 12 pages, Lithuanian',
    );
    expect(told({ pages: 1 }, file)).toBe('PDF, 2 MB, 1 page');
  });

  test('does not say again what the title says', () => {
    expect(told({ title: 'Full report of findings (PDF)', form: 'full-report' })).toBe('');
    expect(told({ title: 'The plan in Welsh', form: 'translation', language: 'cy' })).toBe(
      'translation',
    );
  });

  test('keeps a language that is no code, and knows those that are signed', () => {
    expect(told({ form: 'audio', language: 'Polish and others' })).toBe('audio, Polish and others');
    expect(told({ form: 'html', language: 'bfi' })).toBe('web page, British Sign Language');
  });
});

describe('the place of a form', () => {
  test.each<[Partial<RenditionData>, string | undefined]>([
    [{ at: 'https://plans.example/p.pdf' }, 'Stood at https://plans.example/p.pdf'],
    [{ at: 'not-recorded' }, 'Where it stood: not recorded'],
    [{ within: 'Full report, pages 3 to 9' }, undefined],
    [{ form: 'hard-copy' }, undefined],
    [{ pending: { since: '2021-11-22' } }, undefined],
  ])('of %o is %s', (more, place) => {
    expect(placeInWords(form(more))).toBe(place);
  });
});
