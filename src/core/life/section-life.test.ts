import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import { doc, p, section } from '../document/test-builders.ts';
import type { PlanDocument } from '../document/types.ts';
import { type SectionLife, sectionLives } from './section-life.ts';
import type { LifeStep } from './section-links.ts';

const aims = section('Aims', p('We plan for five years and for all who live here.'));
const money = (title: string, sum: string) =>
  section(title, p(`The gap is ${sum} by 2021 if nothing is done about it.`));
const carers = section('Carers', p('People who look after others are heard and have breaks.'));

/** Steps between documents that are versions `v1`, `v2` and so on. */
function stepsOf(...documents: readonly PlanDocument[]): LifeStep[] {
  return documents.slice(1).map((after, index) => {
    const pair = { before: `v${index + 1}`, after: `v${index + 2}` };
    return { ...pair, comparison: compareDocuments(documents[index] ?? after, after, pair) };
  });
}

function told(lives: readonly SectionLife[]): string[] {
  return lives.map(
    ({ id, events }) =>
      `${id}: ${events.map(({ kind, version }) => `${kind} ${version}`).join(', ')}`,
  );
}

describe('the life of a section', () => {
  test('runs from its birth over its changes to its end', () => {
    const steps = stepsOf(
      doc(aims, money('Money', '£250m')),
      doc(aims, money('Money', '£219m'), carers),
      doc(aims, carers),
    );
    expect(told(sectionLives(steps))).toEqual([
      'aims: born v1',
      'money: born v1, changed v2, gone v3',
      'carers: born v2',
    ]);
  });

  test('goes on under another heading', () => {
    const [, life] = sectionLives(
      stepsOf(doc(aims, money('Money', '£250m')), doc(aims, money('Our money', '£250m'))),
    );
    expect(life?.events.map(({ kind, titles }) => [kind, titles])).toEqual([
      ['born', undefined],
      ['renamed', ['Money', 'Our money']],
      ['changed', undefined],
    ]);
    expect(life?.stands).toEqual([
      { version: 'v1', id: 'money' },
      { version: 'v2', id: 'our-money' },
    ]);
  });

  test('tells when the whole section moved', () => {
    const long = section('Workforce', p('Nurses are needed in every ward, by day and by night.'));
    const lives = sectionLives(
      stepsOf(
        doc(carers, aims, money('Money', '£1m'), long),
        doc(aims, money('Money', '£1m'), long, carers),
      ),
    );
    expect(told(lives)).toContain('carers: born v1, moved v2');
  });

  test('names the changes of the comparison that brought each event about', () => {
    const steps = stepsOf(doc(aims), doc(aims, carers));
    const [, life] = sectionLives(steps);
    expect(life?.events[0]?.changes).toEqual(steps[0]?.comparison.changes.map(({ id }) => id));
  });

  test('ends when the section goes: one that comes back is another', () => {
    const lives = sectionLives(stepsOf(doc(aims, carers), doc(aims), doc(aims, carers)));
    expect(told(lives)).toEqual(['aims: born v1', 'carers: born v1, gone v2', 'carers: born v3']);
  });

  test('is told of no section where there are no two versions', () => {
    expect(sectionLives([])).toEqual([]);
  });
});
