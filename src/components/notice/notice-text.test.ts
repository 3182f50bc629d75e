import { describe, expect, test } from 'vitest';
import { htmlOf } from '../../core/document/hast.ts';
import type { NoticeModel, PlanModel } from '../../data/model.ts';
import { numberNotes } from '../source/notes.ts';
import { noticeText } from './notice-text.tsx';
import { noticeState } from './notice-words.ts';
import { overtookOf, placesOf } from './overtaken.ts';
import { notice, overtaking } from './test-builders.ts';

const CLOSED = notice('closed', 1, 'A report will come. The board meets in December.', {}, [
  overtaking('The board meets in December', 'approved', 'It met on the 14th.'),
  overtaking('A report will come', 'findings', 'It is there.'),
  overtaking('in December', 'findings', 'On a day to be named.'),
]);
const FINDINGS = notice('findings', 2, 'The report is there.');
const APPROVED = notice('approved', 3, 'It was approved.');
const PLAN = plan(APPROVED, FINDINGS, CLOSED);

function plan(...notices: readonly NoticeModel[]): PlanModel {
  // What notices show of their plan.
  return { id: 'p', notices, versions: [] } as Partial<PlanModel> as PlanModel;
}

describe('a notice', () => {
  test('is followed by what holds now, with every later notice that says so in its order', () => {
    const places = placesOf(PLAN, CLOSED);
    const html = htmlOf(noticeText(PLAN, CLOSED, numberNotes([]), places));
    const text = html.replace(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
    expect(text).toBe(
      '[No longer holds: A report will come] Overtaken 1. [No longer holds: The board meets in December] Overtaken 2.' +
        '1 Overtaken by Notice findings (2 December 2021): It is there.' +
        '2 Overtaken by Notice findings (2 December 2021): On a day to be named.' +
        '2 Overtaken by Notice approved (3 December 2021): It met on the 14th.',
    );
    expect(html).toContain('href="#overtaken-2-now"');
    expect(html).toContain('id="overtaken-2-now"');
  });

  test('in a stack has anchors of its own', () => {
    const html = htmlOf(
      noticeText(PLAN, CLOSED, numberNotes([]), placesOf(PLAN, CLOSED), 'closed-'),
    );
    expect(html).toContain('id="closed-overtaken-1"');
    expect(html).toContain('href="#closed-overtaken-1-now"');
  });

  test('as it stood earlier shows nothing that a later notice said', () => {
    const places = placesOf(PLAN, CLOSED, (id) => id === 'findings');
    expect(places.flatMap(({ by }) => by.map((one) => one.now))).toEqual([
      'It is there.',
      'On a day to be named.',
    ]);
  });
});

describe('a later notice', () => {
  test('names what it overtook, with the place where it stands', () => {
    expect(
      overtookOf(PLAN, APPROVED).map((one) => [one.notice.id, one.place.number, one.passage.now]),
    ).toEqual([['closed', 2, 'It met on the 14th.']]);
    expect(overtookOf(PLAN, CLOSED)).toEqual([]);
  });
});

describe('whether a notice still holds', () => {
  test('follows from the notices after it', () => {
    const state = (one: NoticeModel) => noticeState(PLAN, one, placesOf(PLAN, one));
    expect(state(APPROVED)).toEqual({ kind: 'newest', text: 'The newest notice' });
    expect(state(FINDINGS)).toEqual({ kind: 'holds', text: 'No later notice says otherwise' });
    expect(state(CLOSED)).toEqual({
      kind: 'overtaken',
      text: '2 passages overtaken by later notices',
    });
  });
});
