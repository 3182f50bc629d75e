import { expect, test } from 'vitest';
import { htmlOf } from '../../../core/document/hast.ts';
import { doc, p, section } from '../../../core/document/test-builders.ts';
import { inSection, reason, record } from '../../../core/trace/test-builders.ts';
import { nodesOf } from '../../drawn.ts';
import { comparisonPage } from '../comparison-page.ts';
import { drawComparison } from '../draw.tsx';
import { comparedPlan, tracedPair } from '../test-builders.ts';
import { scheduleLines } from './schedule-page.ts';
import { scheduleTable } from './schedule-table.tsx';

const PAIR = tracedPair(
  doc(
    section('Urgent care', p('The walk-in centre opens from 9am to 5pm on every day.')),
    section('Money', p('The plan costs £10m over five years.')),
    section('Winter', p('Every winter needs a plan of its own.')),
  ),
  doc(
    section('Urgent care', p('The walk-in centre opens from 8am to 8pm on every day.')),
    section('Money', p('The plan costs £12m over five years.')),
  ),
  [
    record('hours', [inSection('urgent-care')], {
      reasons: [reason({ kind: 'feedback', theme: 'opening-hours', summary: 'People asked.' })],
    }),
    record('money', [inSection('money')], {
      reasons: [reason({ kind: 'feedback', theme: 'opening-hours' })],
    }),
  ],
);
const PAGE = comparisonPage(comparedPlan(), PAIR);
const HTML = htmlOf(nodesOf(scheduleTable(PAGE.address, scheduleLines(PAGE, PAIR))));

test('every change is a row with the number that its card has', () => {
  const cards = htmlOf(drawComparison(PAGE));
  PAIR.changes.forEach(({ change }, index) => {
    expect(HTML).toContain(`#${change.id}">${index + 1}</a>`);
    expect(cards).toContain(`<a href="#${change.id}">Change ${index + 1} of 3</a>`);
  });
});

test('each side marks what is not on the other, and says so in words', () => {
  expect(wordsIn(HTML)).toContain('The plan costs [Removed: £10m ] over five years.');
  expect(wordsIn(HTML)).toContain('The plan costs [Added: £12m ] over five years.');
  expect(wordsIn(HTML)).toContain('Not in this version.');
});

test('a reason stands with whose feedback it is; who was asked is said once', () => {
  expect(wordsIn(HTML)).toContain(
    'What people said, Opening hours (the source says so): People asked.',
  );
  expect(HTML.split('Town meeting: 12 people')).toHaveLength(2);
  expect(wordsIn(HTML)).toContain('Who was asked about Opening hours: see No. 1.');
  expect(wordsIn(HTML)).toContain('No reason recorded.');
});

function wordsIn(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
