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

describe('beside the changes themselves', () => {
  test('a long list has the page of its changes before it; a short one is its own', () => {
    const many = (figure: number) =>
      doc(
        ...Array.from({ length: 14 }, (_, index) =>
          section(
            `Part ${index}`,
            p(`The ward number ${index} has ${figure} beds for its patients.`),
          ),
        ),
      );
    expect(drawn()).not.toContain('page_in-brief');
    const html = drawn(tracedPair(many(40), many(50)));
    expect(html.indexOf('page_in-brief')).toBeLessThan(html.indexOf('page_in-words'));
    expect(wordsIn(html)).toContain('Part 3 40 beds became 50 beds; 1 passage reworded');
    expect(html).toContain('<a href="#part-3">Part 3</a>');
  });

  test('what the versions say of themselves stands apart, where it differs', () => {
    expect(wordsIn(drawn())).toContain('Label Draft, March 2024 Refresh, May 2025');
    const about = { label: 'Plan', organisations: [], renditions: [] };
    const versions = comparedPlan().versions.map((version) => ({ ...version, about }));
    expect(drawn(PAIR, comparedPlan({ versions }))).not.toContain('page_about-versions');
  });

  test('the comparison is cited with both versions and its address on the public site', () => {
    expect(wordsIn(drawn())).toContain(
      'Harbour Partnership, Harbour health and care plan: Refresh, May 2025, compared with Draft, March 2024',
    );
    expect(drawn()).toContain('https://plans.example/plans/harbour/compare/draft/refresh/');
  });

  test('a list of more than sixty entries is folded', () => {
    const wards = (beds: number) =>
      doc(
        ...Array.from({ length: 61 }, (_, index) =>
          section(
            `Ward ${index}`,
            p(`The ward number ${index} has ${beds} beds for its patients.`),
          ),
        ),
      );
    expect(drawn()).not.toContain('data-all-changes');
    expect(drawn(tracedPair(wards(40), wards(50)))).toContain(
      '<summary>All 61 changes, section by section</summary>',
    );
  });

  test('each section of the list of sections says how much of it changed', () => {
    expect(wordsIn(drawn())).toContain('Money 1 change : 1 word added, 1 removed');
  });
});
