import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import type { PlanDocument } from '../document/types.ts';
import { selectorFinder, selectorFor } from './selectors-for.ts';
import { compared, doc, type Pair, record, section } from './test-builders.ts';
import { traceChanges } from './trace.ts';
import type { Selector } from './types.ts';

const place = { file: 'changes.yaml', line: 1 };

function selectorsOf(before: PlanDocument, after: PlanDocument, ...pairs: readonly Pair[]) {
  const comparison = compared(before, after, ...pairs);
  return comparison.changes.map((change) => selectorFor(change, comparison));
}

describe('the selector for a change', () => {
  test('is the whole section for one that came or went', () => {
    expect(selectorsOf(doc(section('a', 'One.')), doc(section('b', 'Two.')))).toEqual([
      { kind: 'whole', section: 'b', whole: 'added' },
      { kind: 'whole', section: 'a', whole: 'removed' },
    ]);
  });

  test('is a short quote with words that are new', () => {
    expect(
      selectorsOf(
        doc(section('a', 'We will open a line for all who need it at night.')),
        doc(section('a', 'We will open a crisis line for all who need it at night.')),
        [
          'We will open a line for all who need it at night.',
          'We will open a crisis line for all who need it at night.',
        ],
      ),
    ).toEqual([{ kind: 'quote', side: 'after', quote: 'open a crisis' }]);
  });

  test('quotes the earlier text where words were only taken out', () => {
    expect(
      selectorsOf(
        doc(section('a', 'We will soon open a line.')),
        doc(section('a', 'We will open a line.')),
        ['We will soon open a line.', 'We will open a line.'],
      ),
    ).toEqual([{ kind: 'quote', side: 'before', quote: 'We will soon' }]);
  });

  test('quotes more where the same new words stand in several places', () => {
    expect(
      selectorsOf(
        doc(section('a')),
        doc(section('a', 'We will open wards.', 'We will open clinics.')),
      ),
    ).toEqual([
      { kind: 'quote', side: 'after', quote: 'will open wards.' },
      { kind: 'quote', side: 'after', quote: 'will open clinics.' },
    ]);
  });

  test('takes in the words around it where the whole text stands twice', () => {
    expect(
      selectorsOf(
        doc(section('a', 'First.'), section('b', 'Second.')),
        doc(section('a', 'First.', 'Yes.'), section('b', 'Second.', 'Yes.')),
      ),
    ).toEqual([
      { kind: 'quote', side: 'after', quote: 'Yes.', prefix: 'First.' },
      { kind: 'quote', side: 'after', quote: 'Yes.', prefix: 'Second.' },
    ]);
  });

  test('keeps the quotation marks as they are printed', () => {
    expect(selectorsOf(doc(section('a')), doc(section('a', 'A “carer’s   voice”.')))).toEqual([
      { kind: 'quote', side: 'after', quote: 'A “carer’s voice”.' },
    ]);
  });

  test('is the section where there is no text to quote', () => {
    expect(selectorsOf(doc(section('a')), doc(section('a', '')))).toEqual([
      { kind: 'section', section: 'a' },
    ]);
  });
});

describe('what it gives leads back to exactly this change', () => {
  // Few words, so that texts often repeat each other and each other’s parts.
  const text = fc
    .array(fc.constantFrom('beds', 'wards', 'open', 'close,', '“all”', 'of', '£2m'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((words) => words.join(' '));
  const texts = fc.array(text, { maxLength: 5 });
  const document = fc
    .record({ a: texts, b: texts, third: fc.constantFrom('first--c', 'third'), c: texts })
    .map(({ a, b, third, c }) =>
      doc(section('first', ...a), section('second', ...b), section(third, ...c)),
    );

  test.each([
    [
      'of the smallest comparison',
      (before: PlanDocument, after: PlanDocument) => compared(before, after),
    ],
    [
      'of the engine’s comparison',
      (before: PlanDocument, after: PlanDocument) =>
        compareDocuments(before, after, { before: 'v1', after: 'v2' }),
    ],
  ])('%s', (_, compare) => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const comparison = compare(before, after);
        const find = selectorFinder(comparison);
        const records = comparison.changes.map((change) =>
          record(change.id, [{ ...find(change), place } as Selector]),
        );
        const { traced, errors } = traceChanges({
          comparison,
          before,
          after,
          records,
          themes: undefined,
        });
        expect(errors).toEqual([]);
        expect(traced.map(({ records }) => records.map((one) => one.record.id))).toEqual(
          comparison.changes.map(({ id }) => [id]),
        );
      }),
    );
  });
});
