import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import { doc, p, section } from '../document/test-builders.ts';
import { quote, reason, record, whole } from '../trace/test-builders.ts';
import { traceChanges } from '../trace/trace.ts';
import { type ComparisonSource, comparisonData, comparisonJson } from './comparison-json.ts';

const before = doc(section('Finance', p('The gap is £250m by 2021.')));
const after = doc(
  section('Finance', p('The gap is £219m by 2021.')),
  section('Carers', p('Carers are heard.'), p('Carers have breaks.')),
);
const comparison = compareDocuments(before, after, { before: 'v1', after: 'v2' });
const { traced, unplaced } = traceChanges({
  comparison,
  before,
  after,
  records: [
    record('carers-section', [whole('carers', 'added')]),
    record('gap', [quote('after', '£219m')], {
      reasons: [reason({ kind: 'finance', theme: undefined, basis: 'inferred' })],
      note: 'Other year.',
    }),
    record('general', 'not-recorded'),
  ],
  themes: undefined,
});
const source: ComparisonSource = {
  schema: 'https://plans.example/schemas/comparison-page-1.json',
  plan: { id: 'demo', title: 'Demo', address: 'https://plans.example/' },
  before: { id: 'v1', title: 'Draft', address: 'https://plans.example/v1/' },
  after: { id: 'v2', title: 'Update', address: 'https://plans.example/v2/' },
  address: 'https://plans.example/compare/v1/v2/',
  notice: 'Not the official plan.',
  frontMatter: [
    { kind: 'changed', field: 'Kind', before: 'Draft', after: 'Update', sentence: 'Kind: Draft …' },
  ],
  comparison,
  traced,
  unplaced,
};

describe('the data of a comparison', () => {
  const data = comparisonData(source);

  test('says what it is of, and how far it is explained', () => {
    expect(data).toMatchObject({
      format: 1,
      notice: 'Not the official plan.',
      plan: { id: 'demo' },
      before: { id: 'v1' },
      after: { id: 'v2' },
      coverage: { passage: 1, section: 0, unexplained: 1, inferred: 1, form: 0 },
    });
    expect(data.coverageInWords).toHaveLength(4);
  });

  test('tells the changes in one sentence, on one page and one by one', () => {
    expect(data.inOneSentence).toBe('2 changes: 1 added and 1 reworded.');
    expect(data.inBrief.lines.map(({ title, inWords }) => [title, inWords])).toEqual([
      ['Finance', '£250m became £219m; 1 passage reworded; 1 unexplained.'],
      ['Carers', 'Section added.'],
    ]);
    expect(data.changes.map(({ number }) => number)).toEqual([1, 2]);
    expect(data.frontMatter).toEqual(source.frontMatter);
  });

  test('gives each change with its texts, words, figures, records and themes', () => {
    const [gap, carers] = data.changes;
    expect(gap).toMatchObject({
      kind: 'edited',
      explained: 'inferred',
      inWords: 'In Finance: £250m became £219m.',
      before: { section: 'finance', title: 'Finance', text: 'The gap is £250m by 2021.' },
      figures: [{ before: '£250m', after: '£219m' }],
      themes: [],
      records: [{ id: 'gap', note: 'Other year.', by: 'passage' }],
    });
    expect(gap?.address).toBe(`https://plans.example/compare/v1/v2/#${gap?.id}`);
    expect(carers).toMatchObject({
      kind: 'added',
      scope: 'section',
      before: null,
      themes: [{ theme: 'carers', basis: 'stated', by: 'passage' }],
    });
    expect(carers?.spans).toHaveLength(3);
  });

  test('gives the words of both sides back from the spans', () => {
    for (const change of data.changes) {
      const side = (gone: string) =>
        change.spans
          .map((spans) =>
            spans
              .filter(({ kind }) => kind !== gone)
              .map(({ text }) => text)
              .join(''),
          )
          .filter((text) => text !== '')
          .join('\n');
      expect(side('added')).toBe(change.before?.text ?? '');
      expect(side('removed')).toBe(change.after?.text ?? '');
    }
  });

  test('lists the records without a place apart', () => {
    expect(data.unplaced.map(({ id }) => id)).toEqual(['general']);
  });

  test('names no place in the files', () => {
    expect(comparisonJson(source)).not.toMatch(/changes\.yaml|test\.mdx|"place"/);
  });

  test('is text that reads back as the same data', () => {
    expect(JSON.parse(comparisonJson(source))).toEqual(JSON.parse(JSON.stringify(data)));
  });
});
