import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NAMED_KINDS, namesIn, namesOnlyShown, withoutHeldNames } from './named.ts';

const showsNothingNamed = (hidden: string) => (_kind: unknown, id: string) => id !== hidden;

describe('what data names', () => {
  test('is found at any depth, with its kind and its place', () => {
    expect(
      namesIn({ madeIn: { notice: 'opens' }, papers: ['plan', 'costs'], due: 'none' }),
    ).toEqual([
      { kind: 'notice', id: 'opens', at: ['madeIn', 'notice'] },
      { kind: 'document', id: 'plan', at: ['papers', 0] },
      { kind: 'document', id: 'costs', at: ['papers', 1] },
    ]);
  });

  test('may stand under another word where a sentence needs one', () => {
    expect(namesIn({ about: 'draft', renditions: [{ basedOn: 'update' }] })).toEqual([
      { kind: 'version', id: 'draft', at: ['about'] },
      { kind: 'version', id: 'update', at: ['renditions', 0, 'basedOn'] },
    ]);
  });

  test('is not what other keys say with the same words', () => {
    expect(namesIn({ title: 'draft', next: [{ text: 'notice' }] })).toEqual([]);
  });
});

describe('data without what is held back', () => {
  test('loses entries, ids in lists and parts that name it', () => {
    const data = {
      title: 'Board',
      papers: ['plan', 'secret'],
      keptBy: { version: 'secret' },
      announced: [{ date: '2021-12', notice: 'secret' }, { date: '2021-12-14' }],
    };
    expect(withoutHeldNames(data, showsNothingNamed('secret'))).toEqual({
      title: 'Board',
      papers: ['plan'],
      announced: [{ date: '2021-12-14' }],
    });
  });

  test('is judged by its own keys alone when the question is whether it is shown at all', () => {
    expect(namesOnlyShown({ about: 'secret' }, showsNothingNamed('secret'))).toBe(false);
    expect(namesOnlyShown({ papers: ['secret'] }, showsNothingNamed('secret'))).toBe(true);
  });

  test('names nothing of it any more below its own keys, whatever it is', () => {
    const id = fc.constantFrom('open', 'secret');
    const entry = fc.dictionary(fc.constantFrom(...NAMED_KINDS, 'title', 'papers'), id, {
      maxKeys: 2,
    });
    const parts = fc.record({
      stages: fc.array(entry),
      papers: fc.array(id),
      keptBy: entry,
    });
    fc.assert(
      fc.property(parts, (data) => {
        const left = withoutHeldNames(data, showsNothingNamed('secret'));
        expect(namesIn(left).map((name) => name.id)).not.toContain('secret');
        expect(withoutHeldNames(left, showsNothingNamed('secret'))).toEqual(left);
      }),
    );
  });

  test('is the same where nothing is held back', () => {
    const data = { papers: ['plan'], decisions: [{ version: 'final', conditions: ['money'] }] };
    expect(withoutHeldNames(data, () => true)).toEqual(data);
  });
});
