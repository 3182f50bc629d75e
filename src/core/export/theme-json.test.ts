import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import { doc, p, section } from '../document/test-builders.ts';
import { quote, record } from '../trace/test-builders.ts';
import { changesOfTheme } from '../trace/themes.ts';
import { traceChanges } from '../trace/trace.ts';
import { type ThemeSource, themeData, themeJson } from './theme-json.ts';

const before = doc(section('Carers', p('Carers are named once.')));
const after = doc(section('Carers', p('Carers are named and heard.')));
const comparison = compareDocuments(before, after, { before: 'v1', after: 'v2' });
const { traced } = traceChanges({
  comparison,
  before,
  after,
  records: [record('heard', [quote('after', 'and heard')])],
  themes: undefined,
});
const source: ThemeSource = {
  plan: { id: 'demo', title: 'Demo', address: 'https://plans.example/' },
  theme: { id: 'carers', title: 'Carers', address: 'https://plans.example/themes/carers/' },
  origin: 'emerged',
  parts: [],
  alsoKnownAs: [],
  said: [],
  about: 'v1',
  sections: ['finance'],
  heardAt: [
    { engagement: 'events', count: 12, unit: 'people', source: ['NOT-S01'] },
    { engagement: 'letters', count: 30, unit: 'responses', source: ['NOT-S02'] },
  ],
  handling: [],
  dispositions: [],
  source: [],
  pairs: [
    {
      before: 'v1',
      after: 'v2',
      address: 'https://plans.example/compare/v1/v2/',
      changes: changesOfTheme('carers', traced),
      unchanged: [{ id: 'finance', title: 'Finance' }],
    },
  ],
};

describe('the data of a theme', () => {
  test('leads to its changes, and names the sections that did not change', () => {
    expect(themeData(source).pairs).toMatchObject([
      {
        changes: [
          {
            section: 'carers',
            before: 'Carers are named once.',
            after: 'Carers are named and heard.',
            basis: 'stated',
            by: 'passage',
            records: [{ id: 'heard' }],
          },
        ],
        unchanged: [{ id: 'finance' }],
      },
    ]);
  });

  test('gives every count as it was recorded, and no sum of them', () => {
    expect(themeData(source).heardAt).toEqual(source.heardAt);
    expect(themeJson(source)).not.toContain('42');
  });

  test('names no place in the files', () => {
    expect(themeJson(source)).not.toMatch(/changes\.yaml|"place"/);
  });
});
