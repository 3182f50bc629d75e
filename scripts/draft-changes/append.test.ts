import { expect, test } from 'vitest';
import { readYaml } from '../../src/data/yaml.ts';
import { changesSchema } from '../../src/schemas/changes.ts';
import { appendEntries, recordIds } from './append.ts';
import type { Entry } from './entries.ts';
import { headText } from './entry-text.ts';

const ENTRY: Entry = {
  id: 'money-reworded',
  summary: 'In Money: £2m became £3m.',
  at: { kind: 'quote', side: 'after', quote: 'costs “£3m”: a # sum' },
  before: 'It costs £2m.',
  after: 'It costs “£3m”: a # sum.',
};

const WRITTEN = `# Mine
records:
    - id: mine   # my own
      class: editorial
      summary: >-
        Two
        lines.
      at: [{ section: money }]
      reasons: not-recorded`;

const recordsIn = (text: string) => readYaml(text, changesSchema, 'changes.yaml').data?.records;
const append = (source: string, themes: string[] = []) =>
  appendEntries(source, [ENTRY], themes, 'changes.yaml');

test('writes an entry that reads back as it was meant', () => {
  expect(recordsIn(append(headText('Draft', 'Update\n2')))).toEqual([
    {
      id: ENTRY.id,
      class: 'substantive',
      summary: ENTRY.summary,
      at: [{ after: 'costs “£3m”: a # sum' }],
      reasons: 'not-recorded',
    },
  ]);
});

test('offers a reason with the first theme, which is valid once its mark is taken off', () => {
  const offered = append(headText('A', 'B'), ['carers', 'beds'])
    .replace('    reasons: not-recorded\n', '')
    .replace('# reasons:', 'reasons:');
  expect(recordsIn(offered)?.[0]?.reasons).toMatchObject([{ kind: 'feedback', theme: 'carers' }]);
  expect(offered).toContain('# Themes: carers, beds\n');
});

test('keeps every byte that is there, and its way of setting in', () => {
  const text = append(WRITTEN);
  expect(text.startsWith(`${WRITTEN}\n`)).toBe(true);
  expect(text).toContain('\n    - id: money-reworded\n      class: substantive\n');
  expect(recordsIn(text)?.map(({ id }) => id)).toEqual(['mine', 'money-reworded']);
});

test.each([
  ['an empty file', ''],
  ['a file of comments', '# Nothing yet'],
  ['a key without a value', 'records:\n'],
  ['an empty list', '# Mine\nrecords: []  # none yet\n'],
])('fills %s', (_what, source) => {
  const text = append(source);
  expect(recordsIn(text)?.map(({ id }) => id)).toEqual(['money-reworded']);
  expect(text).toContain(source.split('\n')[0]?.replace(' []', '') ?? '');
});

test('keeps the line ends of the file', () => {
  const text = append(WRITTEN.replaceAll('\n', '\r\n'));
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(recordsIn(text)).toHaveLength(2);
});

test('keeps away from records on one line, and says how to write them', () => {
  const source =
    'records: [{ id: a, class: editorial, summary: A, at: not-recorded, reasons: not-recorded }]\n';
  expect(() => append(source)).toThrow('Give each record lines of its own');
});

test('says which section has a name that no record can hold', () => {
  const entry: Entry = { ...ENTRY, at: { kind: 'whole', section: 'Über uns', whole: 'added' } };
  expect(() => appendEntries('', [entry], [], 'changes.yaml')).toThrow('the section “Über uns”');
});

test('adds nothing to a file with mistakes: it would say everything twice', () => {
  expect(() => append('records:\n  - id: Mine\n')).toThrow('changes.yaml:2');
  expect(() => recordIds('recrods: []', 'changes.yaml')).toThrow('Write “records”');
  expect(() => recordIds('records: [', 'changes.yaml')).toThrow('the bracket “]” is missing');
});
