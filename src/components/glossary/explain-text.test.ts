import { expect, test } from 'vitest';
import type { Term } from '../../schemas/glossary.ts';
import { explainText } from './explain-text.ts';

const STP: Term = {
  id: 'stp',
  term: 'STP',
  alsoKnownAs: ['plan of the area'],
  senses: [
    {
      full: 'Sustainability and Transformation Plan',
      meaning: 'A plan.',
      plans: ['fen'],
      source: [],
    },
    { full: 'Partnership', meaning: 'A body.', plans: ['hill'], source: [] },
  ],
};
const SITE = { glossary: [STP] };

function explained(plan: string | undefined) {
  return explainText(SITE, plan, [{ type: 'text', value: 'The STP.' }]);
}

test('a term leads to its meaning on the page, which is heard with it', () => {
  expect(explained('fen').html).toBe(
    'The <a class="pl-term" href="#page_word-stp" aria-describedby="page_meaning-stp" data-full="Sustainability and Transformation Plan">STP</a>.',
  );
});

test('the page explains the meaning of its plan', () => {
  expect(explained('fen').terms[0]?.senses.map(({ meaning }) => meaning)).toEqual(['A plan.']);
  expect(explained('hill').terms[0]?.senses.map(({ meaning }) => meaning)).toEqual(['A body.']);
});

test('words that stand in full need no words in full behind them', () => {
  const { html } = explainText(SITE, 'fen', [{ type: 'text', value: 'A plan of the area.' }]);
  expect(html).toContain('>plan of the area</a>');
  expect(html).not.toContain('data-full');
});

test('a term that means nothing in a plan is left as it is there', () => {
  expect(explained('marsh')).toEqual({ html: 'The STP.', terms: [] });
});

test('a page of no plan explains every meaning', () => {
  expect(explained(undefined).terms[0]?.senses).toHaveLength(2);
});
