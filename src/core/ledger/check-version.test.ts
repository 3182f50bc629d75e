import { describe, expect, test } from 'vitest';
import { doc, p, section, top } from '../document/test-builders.ts';
import type { PlanDocument } from '../document/types.ts';
import { appendEntry } from './append.ts';
import { dataFaults, isSealedText, ownFaults, pageFaults } from './check-version.ts';
import { normalText, sealText } from './normal-text.ts';
import { wordsShown } from './page-words.ts';
import { stateOf } from './states.ts';
import { ledgerOf, published } from './test-ledgers.ts';

const money = section('Money', p('A gap of £628m.'));
const beds = section('Beds', p('There are 20 beds.'));
const carers = section('Carers', p('Carers are heard.'));
const draft = doc(top(p('Opening words.')), money, beds);
const part = doc(top(p('About this update.')), carers);

const ledger = ledgerOf(
  { ...published('draft', '03-01'), ...sealText(draft) },
  { ...published('update', '06-01'), ...sealText(part) },
);

function faults(version: string, document: PlanDocument): string[] {
  const state = stateOf(ledger, 'fen', version);
  if (!state) throw new Error(`There is no “${version}” in the test.`);
  return dataFaults(ledger, state, document);
}

describe('dataFaults', () => {
  test('passes a whole text, and a plan as amended of which each section was sealed by some version', () => {
    expect(faults('draft', draft)).toEqual([]);
    expect(faults('update', doc(top(p('Opening words.')), money, carers, beds))).toEqual([]);
  });

  test('names a section with another figure', () => {
    const other = section('Money', p('A gap of £626m.'));
    expect(faults('draft', doc(top(p('Opening words.')), other, beds))).toEqual([
      'The section “money” is not as it was published.',
    ]);
  });

  test('names a section that no version sealed, also when the version did not touch it', () => {
    const other = section('Beds', p('There are 200 beds.'));
    expect(faults('update', doc(money, carers, other))).toEqual([
      'The section “beds” is not as any ledger entry has it.',
    ]);
  });

  test('does not take a section of another plan for one of this', () => {
    const foreign = section('Beds', p('There are 200 beds.'));
    const marsh = Object.assign(published('draft', '07-01'), { plan: 'marsh' });
    const both = appendEntry(ledger, Object.assign(marsh, sealText(doc(foreign))));
    const state = stateOf(both, 'fen', 'update');
    if (!state) throw new Error('There is no update in the test.');
    expect(dataFaults(both, state, doc(money, carers, foreign))).toEqual([
      'The section “beds” is not as any ledger entry has it.',
    ]);
  });

  test('misses a section that is gone', () => {
    expect(faults('draft', doc(top(p('Opening words.')), money))).toEqual([
      'The section “beds” is missing.',
    ]);
  });

  test('sees sections of a whole text in another order', () => {
    expect(faults('draft', doc(top(p('Opening words.')), beds, money))).toEqual([
      'The sections are not in the order in which they were published.',
    ]);
  });
});

test('the sections of a part stand where the plan has them, not in the order of the part', () => {
  const grown = appendEntry(
    ledger,
    Object.assign(published('second', '07-01'), sealText(doc(carers, beds))),
  );
  const state = stateOf(grown, 'fen', 'second');
  if (!state) throw new Error('There is no second update in the test.');
  expect(dataFaults(grown, state, doc(money, beds, carers))).toEqual([]);
});

describe('ownFaults', () => {
  const own = (document: PlanDocument) => {
    const state = stateOf(ledger, 'fen', 'update');
    return state ? ownFaults(state, document) : ['There is no update in the test.'];
  };

  test('passes a part as it was published, its opening words included', () => {
    expect(own(part)).toEqual([]);
  });

  test('names what is different, missing or added', () => {
    expect(own(doc(top(p('About that update.')), carers))).toEqual([
      'The section “top” is not as it was published.',
    ]);
    expect(own(doc(top(p('About this update.'))))).toEqual([
      'The section “carers” is not as it was published.',
    ]);
    const renamed = part.sections.map((one) =>
      one.id === 'carers' ? { ...one, id: 'care' } : one,
    );
    expect(own({ sections: renamed })).toEqual([
      'The section “carers” is not as it was published.',
    ]);
    expect(own(doc(...part.sections, beds))).toEqual([
      'There are more sections than were published.',
    ]);
  });
});

describe('pageFaults', () => {
  const words = wordsShown(draft.sections);

  test('passes a page with these words, and a chapter with some of them', () => {
    expect(pageFaults(words, draft, false)).toEqual([]);
    expect(pageFaults(wordsShown([money]), draft, true)).toEqual([]);
  });

  test('shows where a page reads otherwise', () => {
    expect(pageFaults(words.replace('628', '626'), draft, false)).toEqual([
      'The words of the page are not those of its data: it reads “words.MoneyAgapof£626m.BedsThereare20bed” where “words.MoneyAgapof£628m.BedsThereare20bed” is expected (spaces left out).',
    ]);
  });

  test('refuses a page with fewer words, with more, and an empty chapter', () => {
    expect(pageFaults(words.slice(0, -1), draft, false)).toHaveLength(1);
    expect(pageFaults(`${words}!`, draft, false)).toHaveLength(1);
    expect(pageFaults('', draft, true)).toHaveLength(1);
    expect(pageFaults('Agapof£626m.', draft, true)).toHaveLength(1);
  });
});

test('a plain text is the sealed one to the last letter, or not at all', () => {
  const state = stateOf(ledger, 'fen', 'draft');
  if (!state) throw new Error('The ledger of the test is empty.');
  expect(isSealedText(state, normalText(draft))).toBe(true);
  expect(isSealedText(state, normalText(draft).trimEnd())).toBe(false);
});
