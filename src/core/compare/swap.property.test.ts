import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doc, p, section } from '../document/test-builders.ts';
import type { PlanDocument } from '../document/types.ts';
import { compare } from './test-documents.ts';
import type { Change } from './types.ts';

// Paragraphs in a fixed order, each in words of its own; some are on one side only, some edited.
const versions: fc.Arbitrary<readonly [PlanDocument, PlanDocument]> = fc
  .array(fc.constantFrom('kept', 'added', 'removed', 'edited'), { minLength: 1, maxLength: 20 })
  .map((fates) => {
    const words = (n: number) => Array.from({ length: 12 }, (_, word) => `word${n}x${word}`);
    const build = (isThere: (fate: string) => boolean, edit: string) =>
      doc(
        section(
          'Plan',
          ...fates.flatMap((fate, n) => {
            if (!isThere(fate)) return [];
            return [p((fate === 'edited' ? words(n).with(5, edit) : words(n)).join(' '))];
          }),
        ),
      );
    return [
      build((fate) => fate !== 'added', 'earlier'),
      build((fate) => fate !== 'removed', 'later'),
    ];
  });

test('seen from the other side, what was added is removed, and the words with it', () => {
  fc.assert(
    fc.property(versions, ([before, after]) => {
      const there = compare(before, after).changes.map(describe);
      const back = compare(after, before).changes.map(swap).map(describe);
      expect(back.toSorted()).toEqual(there.toSorted());
    }),
  );
});

function swap(change: Change): Change {
  const kinds: Partial<Record<Change['kind'], Change['kind']>> = {
    added: 'removed',
    removed: 'added',
  };
  return {
    ...change,
    kind: kinds[change.kind] ?? change.kind,
    before: change.after,
    after: change.before,
    words: { added: change.words.removed, removed: change.words.added },
  };
}

function describe({ kind, scope, before, after, words }: Change): string {
  return JSON.stringify([kind, scope, before?.text, after?.text, words.added, words.removed]);
}
