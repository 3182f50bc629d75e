import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument } from '../document/test-arbitraries.ts';
import { documentAfter, documentBefore } from './rebuild.ts';
import { textOfSide } from './spans.ts';
import { anyDocument, compare, twoVersions } from './test-documents.ts';
import type { Row, Span } from './types.ts';

const pairs = fc.oneof(fc.tuple(anyDocument, anyDocument), twoVersions);
// Headings in lists, lists in lists: what only these have was once paired twice.
const nested = fc.tuple(arbitraryDocument, arbitraryDocument);

test.each([
  ['documents', pairs],
  ['documents with all that may stand in one another', nested],
])('%s come back exactly from their comparison', (_, documents) => {
  fc.assert(
    fc.property(documents, ([before, after]) => {
      const comparison = compare(before, after);
      expect(documentBefore(comparison)).toEqual(before);
      expect(documentAfter(comparison)).toEqual(after);
    }),
  );
});

test('the marked words of every row are the texts of its blocks', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      for (const row of compare(before, after).rows) {
        expect(textOfSide(row.spans, 'before')).toBe(row.before.map(({ text }) => text).join('\n'));
        expect(textOfSide(row.spans, 'after')).toBe(row.after.map(({ text }) => text).join('\n'));
      }
    }),
  );
});

test('a document has no changes against itself', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { changes, rows } = compare(document, document);
      expect(changes).toEqual([]);
      expect(rows.every(({ kind }) => kind === 'kept')).toBe(true);
    }),
  );
});

test('the same two documents give the same comparison', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      expect(compare(structuredClone(before), structuredClone(after))).toEqual(
        compare(before, after),
      );
    }),
  );
});

test('what one direction adds to an empty document, the other one removes', () => {
  const empty = { sections: [] };
  fc.assert(
    fc.property(anyDocument, (document) => {
      const added = compare(empty, document).changes;
      const removed = compare(document, empty).changes;
      expect(added.every(({ kind }) => kind === 'added')).toBe(true);
      expect(removed.map(({ before }) => before)).toEqual(added.map(({ after }) => after));
    }),
  );
});

test('no mark begins or ends inside a word', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      for (const { spans } of compare(before, after).rows) {
        expect(cutWords(spans, 'before')).toEqual([]);
        expect(cutWords(spans, 'after')).toEqual([]);
      }
    }),
  );
});

test('the rows follow the later document, and every row that differs leads to its change', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const { rows, changes } = compare(before, after);
      const later = rows.flatMap((row) => row.after.map(({ id }) => id));
      expect(later).toEqual(after.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
      const ids = changes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...new Set(rows.filter(isTold).map(({ change }) => change))]).toEqual(ids);
      expect(rows.every((row) => (row.kind === 'kept') === (row.change === undefined))).toBe(true);
    }),
  );
});

test('removed items and rows stand beside what is left of their list or table', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const { rows } = compare(before, after);
      for (const id of containersOf(rows)) {
        const places = rows.flatMap((row, n) => (standsIn(row, id) ? [n] : []));
        const between = rows.slice(places[0], places.at(-1)).filter((row) => !standsIn(row, id));
        expect(between.filter(({ kind }) => kind === 'removed')).toEqual([]);
      }
    }),
  );
});

function isTold({ kind }: Row): boolean {
  return kind !== 'kept' && kind !== 'moved-away';
}

// Letters on both sides of a border that is not between two words of one text.
function cutWords(spans: readonly Span[], side: 'before' | 'after'): string[] {
  const own = spans.filter(({ kind }) => kind !== (side === 'before' ? 'added' : 'removed'));
  return own.flatMap(({ text }, n) => {
    const next = own[n + 1]?.text ?? '';
    const border = `${text.slice(-1)}|${next.slice(0, 1)}`;
    const isCut =
      /[a-z\p{M}\p{N}]\|[\p{L}\p{M}\p{N}]/u.test(border) && !/\p{Script=Han}/u.test(border);
    return isCut ? [border] : [];
  });
}

function containersOf(rows: readonly Row[]): Set<string> {
  return new Set(
    rows.flatMap(({ before, kind }) =>
      kind !== 'kept' ? [] : before.flatMap(({ containers }) => containers.map(({ id }) => id)),
    ),
  );
}

function standsIn({ before }: Row, id: string): boolean {
  return before.some(({ containers }) => containers.some((container) => container.id === id));
}
