import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import { documentAfter, documentBefore } from '../compare/rebuild.ts';
import { arbitraryDocument } from '../document/test-arbitraries.ts';
import type { PlanDocument } from '../document/types.ts';
import { type ComparisonResult, comparisonResult } from './comparison-result.ts';
import { documentData, documentFromJson, type VersionJson } from './document-json.ts';

const PAIR = { before: 'v1', after: 'v2' };
const NAMES = { before: 'Draft', after: 'Update' };

function throughJson<T>(data: unknown): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

test('a comparison that was written to a file gives back the same texts', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (before, after) => {
      const result = comparisonResult(NAMES, compareDocuments(before, after, PAIR));
      const read = throughJson<ComparisonResult>(result);
      expect(documentBefore(read)).toEqual(throughJson(documentBefore(result)));
      expect(documentAfter(read)).toEqual(throughJson(documentAfter(result)));
    }),
  );
});

test('two versions that were read from their files compare as they did before', () => {
  const read = (document: PlanDocument) => {
    const named = { id: 'v', title: 'V', address: 'https://plans.example/v/' };
    const data = documentData({
      schema: 'https://plans.example/schemas/version-1.json',
      plan: named,
      version: named,
      kind: 'draft',
      text: 'whole',
      language: 'en-GB',
      about: { label: 'V', organisations: [], renditions: [] },
      document,
    });
    return documentFromJson(throughJson<VersionJson>(data));
  };
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (before, after) => {
      expect(compareDocuments(read(before), read(after), PAIR).changes).toEqual(
        compareDocuments(before, after, PAIR).changes,
      );
    }),
  );
});

test('what is told comes first, and tells all that the comparison holds', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (before, after) => {
      const comparison = compareDocuments(before, after, PAIR);
      const result = comparisonResult(NAMES, comparison);
      expect(Object.keys(result)[0]).toBe('names');
      expect(result).toMatchObject({ format: 1, changes: comparison.changes });
      expect(result.inWords.map(({ changeId }) => changeId)).toEqual(
        comparison.changes.map(({ id }) => id),
      );
    }),
  );
});
