import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import {
  doc,
  figure,
  footnote,
  li,
  link,
  list,
  note,
  p,
  section,
  table,
  top,
} from '../document/test-builders.ts';
import { documentData, documentFromJson, documentJson, type VersionJson } from './document-json.ts';

const document = doc(
  top(p('Hello.')),
  section(
    'Finance',
    p('A gap of ', link('https://a.example', '£219m'), note('1'), '.'),
    list(li('Beds'), li('Nurses', list(li('In wards')))),
    table(['Year', 'Sum'], ['2017', '£1m']),
    figure('map.png', 'A map', 'Where we are'),
    footnote('1', 'By 2021.'),
  ),
);
const source = {
  schema: 'https://plans.example/schemas/version-1.json',
  plan: { id: 'demo', title: 'Demo', address: 'https://plans.example/' },
  version: { id: 'v1', title: 'Draft', address: 'https://plans.example/v1/' },
  date: '2016-11',
  kind: 'draft',
  text: 'whole',
  language: 'en-GB',
  notice: 'Not the official plan.',
  about: { label: 'Draft', organisations: [], renditions: [] },
  document,
} as const;

describe('the data of a version', () => {
  const json = documentJson(source);
  const read = documentFromJson(JSON.parse(json) as VersionJson);

  test('says what it is of, and gives its sections with their blocks', () => {
    expect(documentData(source)).toMatchObject({
      format: 1,
      version: { id: 'v1' },
      notice: 'Not the official plan.',
      sections: [
        { id: 'top', depth: 0, blocks: [{ kind: 'paragraph', text: 'Hello.' }] },
        { id: 'finance', title: 'Finance', depth: 2 },
      ],
    });
  });

  test('names no place in the files', () => {
    expect(json).not.toMatch(/test\.mdx|"place"/);
  });

  test('holds the whole document: what is read from it is the same to the comparison', () => {
    const { changes, rows } = compareDocuments(document, read, { before: 'a', after: 'b' });
    expect(changes).toEqual([]);
    expect(rows.every(({ kind }) => kind === 'kept')).toBe(true);
    const withoutPlaces = JSON.stringify(document).replaceAll('test.mdx', source.version.address);
    expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(withoutPlaces));
  });
});
