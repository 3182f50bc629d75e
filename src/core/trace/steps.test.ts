import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '../document/types.ts';
import { stepTrace } from './step-trace.ts';
import { type FollowedStep, traceAcross } from './steps.ts';
import { compared, doc, type Pair, quote, record, section } from './test-builders.ts';
import { traceChanges } from './trace.ts';
import type { ChangeRecord } from './types.ts';

// Four versions of one plan; each paragraph is named for what becomes of it.
const draft = doc(
  section('a', 'Twice: one.', 'Back: yes.', 'Mover: slow.', 'Parts: red. Parts: blue.', 'Left.'),
  section('b', 'Gone: soon.'),
);
const consultation = doc(
  section('a', 'Twice: two.', 'Back: no.', 'Parts: red. Parts: blue.', 'Left.', 'Brief: here.'),
  section('b', 'Gone: later.', 'Mover: slow.'),
);
const update = doc(
  section('a', 'Twice: two.', 'Back: yes.', 'Parts: red.', 'Parts: blue.', 'Left.', 'New: six.'),
  section('b', 'Gone: later.', 'Mover: fast.'),
);
const refresh = doc(
  section('a', 'Twice: three.', 'Back: yes.', 'Parts: red.', 'Parts: green.', 'Left.', 'New: 6.'),
  section('b', 'Mover: fast.'),
);

function step(
  names: readonly [string, string],
  [before, after]: readonly [PlanDocument, PlanDocument],
  pairs: readonly Pair[],
  records: readonly ChangeRecord[],
): FollowedStep {
  const comparison = compared(before, after, ...pairs);
  const { traced, errors } = traceChanges({
    comparison,
    before,
    after,
    records,
    themes: undefined,
  });
  expect(errors).toEqual([]);
  return { trace: stepTrace({ before: names[0], after: names[1], comparison, traced }), records };
}

const now = (text: string) => [quote('after', text)];
const steps = [
  step(
    ['draft', 'consultation'],
    [draft, consultation],
    [
      ['Twice: one.', 'Twice: two.'],
      ['Back: yes.', 'Back: no.'],
      ['Mover: slow.', 'Mover: slow.'],
      ['Gone: soon.', 'Gone: later.'],
    ],
    [
      record('two', now('two')),
      record('no', now('Back')),
      record('move', now('Mover'), { reasons: 'not-recorded' }),
      record('brief', now('Brief')),
      record('later', now('later'), { class: 'editorial' }),
    ],
  ),
  step(
    ['consultation', 'update'],
    [consultation, update],
    [
      ['Back: no.', 'Back: yes.'],
      ['Mover: slow.', 'Mover: fast.'],
      ['Parts: red. Parts: blue.', ['Parts: red.', 'Parts: blue.']],
    ],
    [
      record('fast', now('fast')),
      record('split', now('red'), { class: 'editorial', reasons: 'not-recorded' }),
      record('new', now('New: six')),
    ],
  ),
  step(
    ['update', 'refresh'],
    [update, refresh],
    [
      ['Twice: two.', 'Twice: three.'],
      ['Parts: blue.', 'Parts: green.'],
      ['New: six.', 'New: 6.'],
    ],
    [
      record('three', now('three'), { reasons: 'not-recorded' }),
      record('green', now('green')),
      record('digit', now('6'), { class: 'editorial', reasons: 'not-recorded' }),
      record('gone', [quote('before', 'Gone')]),
    ],
  ),
];
const across = traceAcross(
  steps,
  compared(
    draft,
    refresh,
    ['Twice: one.', 'Twice: three.'],
    ['Mover: slow.', 'Mover: fast.'],
    ['Parts: red. Parts: blue.', ['Parts: red.', 'Parts: green.']],
  ),
);

function find(word: string) {
  const found = across.filter(({ change: { before, after } }) =>
    `${before?.text} ${after?.text}`.includes(word),
  );
  expect(found.length).toBeLessThan(2);
  return found[0];
}

function records(word: string) {
  return find(word)?.records.map(
    (one) => `${one.record.id} (${one.step?.before} to ${one.step?.after})`,
  );
}

describe('over several versions', () => {
  test('a text that changed twice shows the records of both steps', () => {
    expect(records('Twice')).toEqual(['two (draft to consultation)', 'three (update to refresh)']);
  });

  test('a text that changed back is no change', () => {
    expect(find('Back')).toBeUndefined();
  });

  test('a text that moved and was then edited shows both', () => {
    expect(records('Mover')).toEqual([
      'move (draft to consultation)',
      'fast (consultation to update)',
    ]);
  });

  test('a text that was added and then removed is no change', () => {
    expect(find('Brief')).toBeUndefined();
  });

  test('a text that was added on the way and then edited shows both', () => {
    expect(records('New')).toEqual(['new (consultation to update)', 'digit (update to refresh)']);
  });

  test('a text that was edited and then removed shows both', () => {
    expect(records('Gone')).toEqual(['later (draft to consultation)', 'gone (update to refresh)']);
  });

  test('a text that was split, and one part of it edited, shows both', () => {
    expect(records('Parts')).toEqual([
      'split (consultation to update)',
      'green (update to refresh)',
    ]);
  });

  test('is explained as far as its best step, and substantive as soon as one step is', () => {
    expect([find('Mover')?.explained, find('Mover')?.class]).toEqual(['passage', 'substantive']);
    expect([find('New')?.explained, find('New')?.class]).toEqual(['passage', 'substantive']);
    expect(across.map(({ change }) => change.kind).toSorted()).toEqual([
      'added',
      'edited',
      'moved',
      'removed',
      'split',
    ]);
  });

  test('a text that was taken out and written anew shows the records of both', () => {
    const [one, two, three] = [
      doc(section('a', 'Old.')),
      doc(section('a')),
      doc(section('a', 'New.')),
    ];
    const [first] = traceAcross(
      [
        step(['1', '2'], [one, two], [], [record('out', [quote('before', 'Old')])]),
        step(['2', '3'], [two, three], [], [record('in', now('New'))]),
      ],
      compared(one, three, ['Old.', 'New.']),
    );
    expect(first?.records.map(({ record }) => record.id)).toEqual(['out', 'in']);
  });

  test('a record that speaks of a text twice in one step stands once', () => {
    const [one, two] = [doc(section('a', 'Left one.', 'Right one.')), doc(section('a', 'Both.'))];
    const found = traceAcross(
      [
        step(
          ['1', '2'],
          [one, two],
          [[['Left one.', 'Right one.'], 'Both.']],
          [record('merged', [...now('Both'), quote('before', 'Left')])],
        ),
      ],
      compared(one, two, [['Left one.', 'Right one.'], 'Both.']),
    );
    expect(found.map(({ records }) => records.length)).toEqual([1]);
  });

  test('is editorial where every step was', () => {
    const [one, two, three] = [
      doc(section('a', 'teh')),
      doc(section('a', 'the')),
      doc(section('a', 'The')),
    ];
    const editorial = { class: 'editorial', reasons: 'not-recorded' } as const;
    const [found] = traceAcross(
      [
        step(['1', '2'], [one, two], [['teh', 'the']], [record('typo', now('the'), editorial)]),
        step(
          ['2', '3'],
          [two, three],
          [['the', 'The']],
          [record('capital', now('The'), editorial)],
        ),
      ],
      compared(one, three, ['teh', 'The']),
    );
    expect([found?.class, found?.explained]).toEqual(['editorial', 'unexplained']);
  });
});
