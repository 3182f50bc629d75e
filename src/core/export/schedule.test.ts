import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import { textOfSide } from '../compare/spans.ts';
import { arbitraryDocument } from '../document/test-arbitraries.ts';
import { doc, p, section } from '../document/test-builders.ts';
import { quote, reason, record } from '../trace/test-builders.ts';
import { traceChanges } from '../trace/trace.ts';
import { changesInWords } from './changes-in-words.ts';
import { changeSchedule } from './schedule.ts';

const before = doc(section('Money', p('The gap is £250m.'), p('Two sites are sold to close it.')));
const after = doc(
  section('Money', p('The gap is £219m.')),
  section('Carers', p('They are heard.')),
);
const comparison = compareDocuments(before, after, { before: 'v1', after: 'v2' });

describe('the full schedule', () => {
  test('numbers the changes in reading order and tells each in words', () => {
    expect(
      changeSchedule(comparison, []).map(({ number, inWords }) => `${number}. ${inWords}`),
    ).toEqual([
      '1. In Money: £250m became £219m.',
      '2. Removed from Money: ‘Two sites are sold to close it’.',
      '3. Section added: Carers.',
    ]);
  });

  test('gives reasons as sentences that say on what they rest', () => {
    const { traced } = traceChanges({
      comparison,
      before,
      after,
      records: [
        record('gap', [quote('after', '£219m')], {
          reasons: [
            reason({ kind: 'finance', theme: undefined, basis: 'inferred' }),
            reason({ summary: 'They asked for breaks' }),
          ],
        }),
      ],
      themes: undefined,
    });
    const [gap, sold] = changeSchedule(comparison, traced, () => 'Support for carers');
    expect(gap?.reasons).toEqual([
      'Money (our reading).',
      'What people said, Support for carers (the source says so): They asked for breaks.',
    ]);
    expect(gap?.themes).toEqual([{ theme: 'carers', basis: 'stated', by: 'passage' }]);
    expect(sold).toMatchObject({ explained: 'unexplained', reasons: [], records: [] });
  });
});

test('for any two documents, the schedule holds each change once, with the words of its rows', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (one, other) => {
      const found = compareDocuments(one, other, { before: 'a', after: 'b' });
      const schedule = changeSchedule(found, []);
      expect(schedule.map(({ id, inWords }) => [id, inWords])).toEqual(
        changesInWords(found).map(({ changeId, sentence }) => [changeId, sentence]),
      );
      expect(schedule.map(({ number }) => number)).toEqual(schedule.map((_, index) => index + 1));
      for (const { id, spans } of schedule) {
        const rows = found.rows.filter((row) => row.change === id && row.kind !== 'moved-away');
        expect(spans).toEqual(rows.map((row) => row.spans));
      }
    }),
  );
});

test('the words of each side are those of its text', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (one, other) => {
      const found = compareDocuments(one, other, { before: 'a', after: 'b' });
      for (const { kind, scope, spans, before: was, after: is } of changeSchedule(found, [])) {
        // Of columns only their own cells are told.
        if (scope === 'column') continue;
        if (kind !== 'edited' && kind !== 'split' && kind !== 'merged') continue;
        const text = (side: 'before' | 'after') =>
          spans.map((row) => textOfSide(row, side)).join('');
        expect([text('before'), text('after')]).toEqual([was?.text, is?.text]);
      }
    }),
  );
});
