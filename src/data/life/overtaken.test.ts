import { describe, expect, test } from 'vitest';
import { doc, p, top } from '../../core/document/test-builders.ts';
import { noticeSchema } from '../../schemas/notice.ts';
import { Report } from '../report.ts';
import { overtakenPassages } from './overtaken.ts';

const SAID = doc(top(p('It meets in December. A report will come in December.'), p('Thank you.')));

/** What a second notice overtakes of a first one that says `SAID`, and the mistakes in it. */
function overtaking(...overtakes: readonly { notice?: string; quote: string }[]) {
  const report = new Report();
  const notices = [
    notice('closed', 1, []),
    notice(
      'approved',
      2,
      overtakes.map((one) => ({ notice: 'closed', now: 'It met on the 14th.', ...one })),
    ),
  ];
  const texts = new Map([
    ['closed', SAID],
    ['approved', doc(top(p('It was approved.')))],
  ]);
  const passages = overtakenPassages(notices, texts, ['closed', 'approved'], report);
  return { passages, mistakes: report.errors.map(({ message }) => message) };
}

function notice(id: string, number: number, overtakes: readonly object[]) {
  const data = noticeSchema.parse({ title: id, number, date: '2021-12', summary: id, overtakes });
  const placeOf = (path: readonly (string | number)[]) => ({
    file: `${id}.mdx: ${path.join('.')}`,
  });
  return { id, data, placeOf, file: `${id}.mdx`, source: '' };
}

describe('what a later notice overtakes', () => {
  test('is known of the earlier one, by the block in which it stands', () => {
    const { passages, mistakes } = overtaking({ quote: 'It meets  in December' });
    expect(mistakes).toEqual([]);
    expect(passages.get('closed')).toEqual([
      {
        block: 'top.0',
        quote: 'It meets  in December',
        by: 'approved',
        now: 'It met on the 14th.',
        source: [],
      },
    ]);
    expect(passages.get('approved')).toEqual([]);
  });

  test('must stand in one place, also within a paragraph', () => {
    expect(overtaking({ quote: 'in December' }).mistakes).toEqual([
      `approved.mdx: overtakes.0.quote: “in December” stands in 2 places of the notice “closed”: “It meets in December. A report will come in December.”.
  Fix: Quote more of it, so that it stands in one place.`,
    ]);
  });

  test('must stand there; the message says what does', () => {
    expect(overtaking({ quote: 'It meets in May' }).mistakes).toEqual([
      `approved.mdx: overtakes.0.quote: “It meets in May” does not stand in the notice “closed”.
  Fix: Quote words of it as they stand there, within one paragraph. It says: “It meets in December. A report will come in December.”, “Thank you.”.`,
    ]);
  });

  test('must be of an earlier notice that exists', () => {
    const [unknown, same] = overtaking(
      { notice: 'close', quote: 'Thank you' },
      { notice: 'approved', quote: 'It was approved' },
    ).mistakes;
    expect(unknown).toContain('There is no notice “close”.\n  Fix: Write “closed”.');
    expect(same).toContain('only a later notice overtakes an earlier one');
  });
});
