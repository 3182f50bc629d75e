import { describe, expect, test } from 'vitest';
import { type Cited, citation } from './citation.ts';

const update: Cited = {
  organisations: ['Nottinghamshire partnership', 'A city & county council'],
  planTitle: 'Plan for Nottinghamshire',
  versionLabel: 'Update, July 2017',
  plan: 'nottinghamshire',
  version: '2017-07-update',
  date: '2017-07-26',
  address: 'https://plans.example/plans/nottinghamshire/versions/2017-07-update/',
};

describe('a citation', () => {
  test('names who, what, when and where', () => {
    expect(citation(update).text).toBe(
      'Nottinghamshire partnership; A city & county council, Plan for Nottinghamshire: Update, July 2017 (26 July 2017), https://plans.example/plans/nottinghamshire/versions/2017-07-update/',
    );
  });

  test('names the section, and says of a demonstration that it is one', () => {
    const section = { title: 'Carers', id: 'carers' };
    const { text, bibtex } = citation({ ...update, section, notice: 'Not the official plan' });
    expect(text).toContain('(26 July 2017), “Carers”, https://');
    expect(text).toMatch(/ \[Not the official plan\]$/);
    expect(bibtex).toContain('@misc{nottinghamshire:2017-07-update:carers,');
    expect(bibtex).toContain('  note = {Not the official plan}');
  });

  test('names a change between two versions, and the day on which it was read', () => {
    const { text, bibtex } = citation({
      ...update,
      against: 'Draft, November 2016',
      change: 'change 3 of 41',
      section: { title: 'Carers', id: 'carers' },
      readOn: '2025-11-22',
    });
    expect(text).toContain(
      'Plan for Nottinghamshire: Update, July 2017, compared with Draft, November 2016 (26 July 2017), change 3 of 41, “Carers”, https://',
    );
    expect(text).toMatch(/2017-07-update\/, read on 22 November 2025$/);
    expect(bibtex).toContain('Update, July 2017, compared with Draft, November 2016}},');
  });

  test('is an entry for BibTeX', () => {
    expect(citation(update).bibtex).toBe(
      `@misc{nottinghamshire:2017-07-update,
  author = {{Nottinghamshire partnership} and {A city \\& county council}},
  title = {{Plan for Nottinghamshire: Update, July 2017}},
  year = {2017},
  month = {7},
  url = {https://plans.example/plans/nottinghamshire/versions/2017-07-update/}
}
`,
    );
  });

  test('gives no month and no year that nobody knows', () => {
    const fields = (date: string) =>
      citation({ ...update, date }).bibtex.match(/(?:year|month) = .*/g);
    expect(fields('summer 2017')).toEqual(['year = {2017},']);
    expect(fields('unknown')).toBeNull();
    expect(citation({ ...update, date: 'unknown' }).text).toContain('(date not known)');
  });

  test('escapes what TeX would read as its own', () => {
    const { bibtex } = citation({ ...update, versionLabel: '50% {draft}_\\' });
    expect(bibtex).toContain('50\\% \\{draft\\}\\_\\textbackslash{}');
  });
});
