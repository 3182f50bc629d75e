import { describe, expect, test } from 'vitest';
import type { Comparison } from '../compare/types.ts';
import {
  compared,
  doc,
  inSection,
  type Pair,
  quote,
  reason,
  record,
  section,
  whole,
} from './test-builders.ts';
import { traceChanges } from './trace.ts';
import type { ChangeRecord } from './types.ts';

const before = doc(
  section('aims', 'We plan for five years.', 'We listen to people.'),
  section('finance', 'The gap is £250m.', 'It’s a “hard” sum – for all.'),
  section('estates', 'Two sites are sold.'),
);
const after = doc(
  section('aims', 'We plan for five years.', 'We listen to people and to carers.'),
  section('carers', 'Carers are heard.', 'Carers have breaks.'),
  section('finance', 'The gap is £219m.', 'It’s a “hard” sum – for all of us.'),
);
const pairs: readonly Pair[] = [
  ['We listen to people.', 'We listen to people and to carers.'],
  ['The gap is £250m.', 'The gap is £219m.'],
  ['It’s a “hard” sum – for all.', 'It’s a “hard” sum – for all of us.'],
];
const comparison = compared(before, after, ...pairs);

function trace(...records: readonly ChangeRecord[]) {
  return traceChanges({ comparison, before, after, records, themes: undefined });
}

/** Text of each change, and the ids of the records that it is joined with. */
function joined(...records: readonly ChangeRecord[]) {
  const { traced, errors } = trace(...records);
  expect(errors).toEqual([]);
  return traced
    .filter((one) => one.records.length > 0)
    .map(({ change, records }) => [
      (change.after ?? change.before)?.text.split('\n')[0],
      ...records.map((one) => `${one.record.id} by ${one.by}`),
    ]);
}

function errorsOf(...records: readonly ChangeRecord[]) {
  return trace(...records).errors.map(({ problem, fix }) => `${problem} ${fix}`);
}

describe('a record', () => {
  test('joins a section that came or went as a whole, by passage', () => {
    expect(
      joined(
        record('came', [whole('carers', 'added')]),
        record('went', [whole('estates', 'removed')]),
      ),
    ).toEqual([
      ['carers', 'came by passage'],
      ['estates', 'went by passage'],
    ]);
  });

  test('joins a nested section that came as a change of its own', () => {
    const nested = doc(section('a'), section('a--b', 'One.'), section('a--c', 'Two.'));
    const { traced } = traceChanges({
      comparison: compared(doc(section('a')), nested),
      before: doc(section('a')),
      after: nested,
      records: [record('b', [whole('a--b', 'added')])],
      themes: undefined,
    });
    expect(traced.map(({ explained }) => explained)).toEqual(['passage', 'unexplained']);
  });

  test('joins all changes of a section, by section', () => {
    expect(joined(record('money', [inSection('finance')]))).toEqual([
      ['The gap is £219m.', 'money by section'],
      ['It’s a “hard” sum – for all of us.', 'money by section'],
    ]);
  });

  test('joins the changes of a section that had another id', () => {
    const renamed = doc(section('money', 'The gap is £219m.'));
    const old = doc(section('finance', 'The gap is £250m.'));
    const { traced, errors } = traceChanges({
      comparison: compared(
        old,
        renamed,
        ['finance', 'money'],
        ['The gap is £250m.', 'The gap is £219m.'],
      ),
      before: old,
      after: renamed,
      records: [record('renamed', [inSection('money', 'finance')])],
      themes: undefined,
    });
    expect(errors).toEqual([]);
    expect(traced.map(({ explained }) => explained)).toEqual(['section', 'section']);
  });

  test('joins what left a section as well as what came into it', () => {
    const [from, to] = [
      doc(section('a', 'Goes.', 'Moves.'), section('b')),
      doc(section('a'), section('b', 'Moves.')),
    ];
    const { traced } = traceChanges({
      comparison: compared(from, to, ['Moves.', 'Moves.']),
      before: from,
      after: to,
      records: [record('left', [inSection('a')]), record('came', [inSection('b')])],
      themes: undefined,
    });
    expect(traced.map(({ records }) => records.map((one) => one.record.id))).toEqual([
      ['left', 'came'],
      ['left'],
    ]);
  });

  test('joins the passage that it quotes, as it is or as it was', () => {
    expect(joined(record('gap', [quote('after', '£219m')]))).toEqual([
      ['The gap is £219m.', 'gap by passage'],
    ]);
    expect(joined(record('gap', [quote('before', 'gap is £250m.')]))).toEqual([
      ['The gap is £219m.', 'gap by passage'],
    ]);
  });

  test('quotes with any kind of space and quotation mark, but with the dash as it is', () => {
    expect(
      joined(record('sum', [quote('after', `It's  a "hard"\nsum – for all of`)])),
    ).toHaveLength(1);
    expect(errorsOf(record('sum', [quote('after', 'sum - for all of')]))).toHaveLength(1);
  });

  test('may have several places, and a change several records: passage before section', () => {
    const both = record('both', [inSection('finance'), quote('after', '£219m')]);
    const money = record('money', [inSection('finance')]);
    expect(joined(money, both)).toEqual([
      ['The gap is £219m.', 'both by passage', 'money by section'],
      ['It’s a “hard” sum – for all of us.', 'money by section', 'both by section'],
    ]);
  });

  test('without a place is handed back and explains nothing', () => {
    const general = record('general', 'not-recorded');
    const { unplaced, traced, errors } = trace(general);
    expect(unplaced).toEqual([general]);
    expect(errors).toEqual([]);
    expect(new Set(traced.map(({ explained }) => explained))).toEqual(new Set(['unexplained']));
  });
});

describe('a quote that stands more than once', () => {
  const twice = doc(section('a', 'Beds open.', 'Wards stay.'), section('b', 'Beds open.'));
  const none = doc(section('a', 'Wards stay.'), section('b'));
  const find = (more: { prefix?: string; suffix?: string }) =>
    traceChanges({
      comparison: compared(none, twice),
      before: none,
      after: twice,
      records: [record('beds', [quote('after', 'Beds open.', more)])],
      themes: undefined,
    });

  test('is refused with both places', () => {
    const [error] = find({}).errors;
    expect(error?.problem).toBe(
      'The quote “Beds open.” stands in 2 places that changed: a: “Beds open.”; b: “Beds open.”.',
    );
    expect(error?.fix).toContain('prefix');
  });

  test('is told apart by the text around it, also that of another block', () => {
    const sections = (more: { prefix?: string; suffix?: string }) =>
      find(more).traced.flatMap(({ change, records }) => (records[0] ? change.after?.section : []));
    expect(sections({ suffix: 'Wards stay' })).toEqual(['a']);
    expect(sections({ prefix: 'stay. b' })).toEqual(['b']);
  });

  test('is no trouble where only one of the places changed', () => {
    const old = doc(section('a', 'Wards stay.'), section('b', 'Beds open.'));
    const { errors } = traceChanges({
      comparison: compared(old, twice),
      before: old,
      after: twice,
      records: [record('beds', [quote('after', 'Beds open.')])],
      themes: undefined,
    });
    expect(errors).toEqual([]);
  });
});

describe('a record that meets no change is an error', () => {
  test('with the place of its selector', () => {
    const [error] = trace(record('lost', [quote('after', 'nowhere')])).errors;
    expect(error?.place.line).toBe(3);
  });

  test('that lists the nearest of what did change', () => {
    expect(errorsOf(record('lost', [quote('after', 'Carers have rests.')]))).toEqual([
      'The quote “Carers have rests.” is not in the later version. Quote the text as it stands in one paragraph. Nearest of what did change: carers: “carers Carers are heard. Carers have breaks.”; aims: “We listen to people and to carers.”; finance: “The gap is £219m.”; finance: “It’s a “hard” sum – for all of us.”.',
    ]);
  });

  test('that says when the text did not change, and what did in that section', () => {
    expect(errorsOf(record('same', [quote('after', 'for five years')]))).toEqual([
      'The quote “for five years” stands in the section “aims”, but this text did not change. Quote what did change in that section: aims: “We listen to people and to carers.”.',
    ]);
  });

  test('that says when the text is in the other version', () => {
    expect(errorsOf(record('other', [quote('after', '£250m')]))).toEqual([
      'The quote “£250m” is not in the later version. It is in the other one: write “before” instead of “after”.',
    ]);
  });

  test('that does not let a quote run on into the next block', () => {
    expect(errorsOf(record('long', [quote('after', '£219m. It’s a')]))[0]).toContain(
      'in one paragraph',
    );
  });

  test('that names the nearest section for one that does not exist', () => {
    expect(errorsOf(record('typo', [inSection('finances')]))[0]).toContain(
      'Neither version has a section “finances”. Write “finance”. What did change: aims: “We listen',
    );
  });

  test('that says when a section was not added, removed or moved as a whole', () => {
    expect(errorsOf(record('part', [whole('aims', 'added')]))).toEqual([
      'The section “aims” was not added as a whole. Write “section: aims” without “whole” for all changes in it, or quote one of them: aims: “We listen to people and to carers.”.',
    ]);
  });

  test('for every selector that meets none, while the others still join', () => {
    const half = record('half', [inSection('nowhere'), quote('after', '£219m')]);
    expect(trace(half).errors).toHaveLength(1);
    expect(trace(half).traced.filter(({ records }) => records.length > 0)).toHaveLength(1);
  });

  test('also in a pair in which nothing changed', () => {
    const same = compared(before, before);
    const { errors } = traceChanges({
      comparison: same,
      before,
      after: before,
      records: [record('none', [inSection('aims')])],
      themes: undefined,
    });
    expect(errors[0]?.message).toContain('What did change: nothing.');
  });
});

describe('ids and themes', () => {
  test('must be unique: the second record with an id is an error that leads to the first', () => {
    const again = record('gap', [quote('after', '£219m')], {
      place: { file: 'changes.yaml', line: 9 },
    });
    const [error] = trace(record('gap', [quote('after', '£219m')]), again).errors;
    expect(error?.message).toBe(
      'changes.yaml:9: The id “gap” is already used at content/plans/demo/versions/v2/changes.yaml:1.\n  Fix: Give every record of a version an id of its own.',
    );
  });

  test('must be known: the error names the nearest theme and all that exist', () => {
    const { errors } = traceChanges({
      comparison,
      before,
      after,
      records: [
        record('gap', [quote('after', '£219m')], {
          reasons: [reason({ theme: 'carer', place: { file: 'changes.yaml', line: 7 } })],
        }),
      ],
      themes: new Set(['finance', 'carers']),
    });
    expect(errors.map(({ message }) => message)).toEqual([
      'changes.yaml:7: The theme “carer” is not known.\n  Fix: Write “carers”. The themes of this plan: carers, finance.',
    ]);
  });
});

describe('the class and the explanation of a change', () => {
  const judged = (...records: readonly ChangeRecord[]) => {
    const one = trace(...records).traced.find(({ change }) => change.after?.text.includes('£219m'));
    return [one?.class, one?.explained];
  };
  const at = [quote('after', '£219m')];
  const inferred = [reason({ basis: 'inferred' })];

  test('are substantive and unexplained where nobody said anything', () => {
    expect(judged()).toEqual(['substantive', 'unexplained']);
  });

  test('are those of the best of its records', () => {
    const guess = record('guess', at, { reasons: inferred });
    const money = record('money', [inSection('finance')]);
    expect(judged(guess)).toEqual(['substantive', 'inferred']);
    expect(judged(guess, money)).toEqual(['substantive', 'section']);
    expect(judged(guess, money, record('told', at))).toEqual(['substantive', 'passage']);
    expect(judged(record('open', at, { reasons: 'not-recorded' }))).toEqual([
      'substantive',
      'unexplained',
    ]);
  });

  test('let the record for the very passage say whether it is editorial', () => {
    const typo = record('typo', at, { class: 'editorial' });
    expect(judged(typo, record('money', [inSection('finance')]))[0]).toBe('editorial');
    expect(judged(typo, record('told', at))[0]).toBe('substantive');
  });
});

describe('a change of form only', () => {
  const formOnly = (kind: 'link' | 'image'): Comparison => ({
    ...comparison,
    changes: comparison.changes.map((change) =>
      change.after?.text.includes('£219m')
        ? { ...change, kind: 'form', form: [{ kind, before: 'a', after: 'b' }] }
        : change,
    ),
  });
  const judged = (kind: 'link' | 'image', ...records: readonly ChangeRecord[]) => {
    const changed = formOnly(kind);
    const { traced } = traceChanges({
      comparison: changed,
      before,
      after,
      records,
      themes: undefined,
    });
    const one = traced.find(({ change }) => change.kind === 'form');
    return [one?.class, one?.explained];
  };

  test('is editorial and needs no record, whatever one says about its section', () => {
    expect(judged('link')).toEqual(['editorial', 'form']);
    expect(judged('link', record('money', [inSection('finance')]))).toEqual(['editorial', 'form']);
    expect(judged('link', record('gap', [quote('after', '£219m')]))).toEqual([
      'substantive',
      'form',
    ]);
  });

  test('is not one when another picture stands there', () => {
    expect(judged('image')).toEqual(['substantive', 'unexplained']);
  });
});
