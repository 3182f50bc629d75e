import { describe, expect, test } from 'vitest';
import { htmlOf } from '../../core/document/hast.ts';
import { doc, p, section } from '../../core/document/test-builders.ts';
import { inSection, quote, reason, record } from '../../core/trace/test-builders.ts';
import { comparisonPage } from './comparison-page.ts';
import { drawComparison, drawComparisonHead } from './draw.tsx';
import { comparedPlan, comparedVersion, tracedPair } from './test-builders.ts';

const BEFORE = doc(
  section(
    'Urgent care',
    p('The walk-in centre by the harbour opens from 9am to 5pm on every day.'),
  ),
  section('Money', p('The plan costs £10m over five years.')),
);
const AFTER = doc(
  section(
    'Urgent care',
    p('The walk-in centre by the harbour opens from 8am to 8pm on every day.'),
  ),
  section('Money', p('The plan costs £12m over five years.')),
);
const HOURS = record('longer-hours', [quote('after', 'from 8am to 8pm')], {
  summary: 'The walk-in centre opens longer.',
  reasons: [reason({ theme: 'opening-hours', source: ['HAR-S01'] })],
});
const PAIR = tracedPair(BEFORE, AFTER, [HOURS]);

function drawn(pair = PAIR, plan = comparedPlan(), address?: string): string {
  return htmlOf(drawComparison(comparisonPage(plan, pair, address)));
}

/** What is read of HTML, with one space between its parts. */
function wordsIn(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the body of a comparison', () => {
  test('leads from each change in words to its one place in the marked text', () => {
    const html = drawn();
    for (const { change } of PAIR.changes) {
      expect(html).toContain(`<a href="#${change.id}">`);
      expect(html.split(` id="${change.id}"`)).toHaveLength(2);
    }
    expect(wordsIn(html)).toContain('£10m became £12m.');
  });

  test('gives beside the text the reason that was recorded, with who was asked and the source', () => {
    const html = drawn();
    const [, card = ''] =
      /<article [^>]*data-explained="passage"[^>]*>(.*?)<\/article>/s.exec(html) ?? [];
    expect(card).toContain('href="/plans/harbour/changes/refresh/longer-hours/"');
    expect(wordsIn(card)).toContain('Why: what people said – Opening hours (the source says so)');
    expect(wordsIn(card)).toContain('Town meeting : 12 people [ source 1]');
    expect(html).toContain('<li id="source-HAR-S01">Twelve people came to the meeting.</li>');
  });

  test('lists what nobody has explained', () => {
    const [, unexplained = ''] = drawn().split('id="page_unexplained"');
    expect(wordsIn(unexplained.slice(0, unexplained.indexOf('</section>')))).toContain(
      'For 1 change no source that we hold states a reason.',
    );
  });

  test('is the same from data that was written as JSON and read again', () => {
    const again = <T>(value: T): T => JSON.parse(JSON.stringify(value));
    expect(drawn(again(PAIR), again(comparedPlan()))).toBe(drawn());
  });

  test('names the version between the two of which no text is held, with what is recorded of it', () => {
    const lost = comparedVersion('lost', {
      label: 'Lost update',
      state: 'listed',
      records: [record('beds', [inSection('beds')], { summary: 'There are more beds.' })],
    });
    const versions = comparedPlan().versions.map((one) => (one.id === 'lost' ? lost : one));
    const html = drawn(tracedPair(BEFORE, AFTER, [], ['lost']), comparedPlan({ versions }));
    expect(wordsIn(html)).toContain(
      'Between the two stands Lost update , of which we hold no text.',
    );
    expect(html).toContain('href="/plans/harbour/changes/lost/beds/"');
  });

  test('says that two equal texts are the same', () => {
    const html = drawn(tracedPair(BEFORE, BEFORE));
    expect(html).toContain('Nothing: the text of the two versions is the same.');
    expect(html).not.toContain('data-change-filters');
  });

  test('of a pair that the build does not foresee has no files beside it, and its own address in its marks', () => {
    const html = drawn(PAIR, comparedPlan({ steps: [] }), '/plans/harbour/compare/?x');
    expect(html).not.toContain('page_take-away');
    expect(html).toContain('cite="/plans/harbour/compare/?x#c-');
    expect(drawn()).toContain('href="/plans/harbour/compare/draft/refresh/changes.csv"');
  });
});

test('the head counts the changes, names both versions and says how far they are explained', () => {
  const head = htmlOf(drawComparisonHead(comparisonPage(comparedPlan(), PAIR)));
  expect(wordsIn(head)).toContain('2 changes: 2 reworded.');
  expect(wordsIn(head)).toContain('Before Draft, March 2024 Published 4 March 2024');
  expect(wordsIn(head)).toContain('1 explained for the very passage');
});

test('a pair of a version that the plan does not have is refused', () => {
  expect(() => comparisonPage(comparedPlan({ versions: [] }), PAIR)).toThrow(
    new RangeError('The plan “harbour” has no version “draft”.'),
  );
});
