import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { doc, li, list, p, section, table } from '../document/test-builders.ts';
import { itemAt } from './item-at.ts';
import { readLeaves } from './leaves.ts';
import { MIN_MOVE_SIMILARITY } from './moves.ts';
import { MIN_SENTENCE_SIMILARITY } from './sentence-pairs.ts';
import { sentenceSimilarity, sentencesOf } from './sentence-tokens.ts';
import { diceOf, MIN_SIMILARITY, similarityOf } from './similarity.ts';
import { tokenize } from './tokens.ts';

/** Two texts of a kind, and whether a person calls one the other reworded. */
interface LabelledPair {
  readonly same: boolean;
  readonly kind: 'paragraph' | 'item' | 'heading' | 'row' | 'sentence';
  readonly before: string;
  readonly after: string;
}

const PAIRS: readonly LabelledPair[] = parse(
  readFileSync(new URL('../../../tests/fixtures/compare/pairs.yaml', import.meta.url), 'utf8'),
);

// All pairs as two documents, so that words weigh what they weigh in a plan.
const leaves = readLeaves(documentOf('before'), documentOf('after'));

const BLOCKS = PAIRS.map((pair, n) => {
  const block = pair.kind === 'heading' ? 0 : 1;
  const [a, b] = [leaves.before, leaves.after].map((side) =>
    itemAt(
      side.filter(({ section }) => section === n),
      block,
    ),
  );
  if (a === undefined || b === undefined) throw new Error('A pair without two sides.');
  return { ...pair, likeness: diceOf(a, b), isPaired: similarityOf(a, b) > 0 };
});

const PROSE = BLOCKS.filter(({ kind }) => kind === 'paragraph' || kind === 'item');

const SENTENCES = PAIRS.filter(({ kind }) => kind === 'sentence').map((pair) => {
  const [a, b] = [pair.before, pair.after].map((text) => itemAt(sentencesOf(tokenize(text)), 0));
  if (a === undefined || b === undefined) throw new Error('A pair without two sentences.');
  return { ...pair, likeness: sentenceSimilarity(a, b) };
});

test.each([
  ['paragraphs and items', PROSE, MIN_SIMILARITY],
  ['sentences', SENTENCES, MIN_SENTENCE_SIMILARITY],
])('no other threshold tells reworded %s apart much better than ours', (_, pairs, ours) => {
  const steps = Array.from({ length: 17 }, (__, n) => 0.1 + 0.05 * n);
  const best = Math.min(...steps.map((threshold) => errorsAt(pairs, threshold)));
  expect(errorsAt(pairs, ours)).toBeLessThanOrEqual(best + 2);
});

test('of reworded paragraphs and items nine in ten find each other', () => {
  const reworded = PROSE.filter(({ same }) => same);
  expect(reworded.filter(({ isPaired }) => isPaired).length).toBeGreaterThanOrEqual(
    0.9 * reworded.length,
  );
});

test('of paragraphs and items that only resemble each other five in six stay apart', () => {
  const others = PROSE.filter(({ same }) => !same);
  expect(others.filter(({ isPaired }) => !isPaired).length).toBeGreaterThanOrEqual(
    (5 / 6) * others.length,
  );
});

test('of rows about different things seven in ten stay apart, whatever else they share', () => {
  const rows = BLOCKS.filter(({ kind, same }) => kind === 'row' && !same);
  expect(rows.filter(({ isPaired }) => isPaired).length).toBeLessThanOrEqual(0.3 * rows.length);
});

test('texts that only resemble each other hardly ever look like moves', () => {
  const others = BLOCKS.filter(({ same }) => !same);
  const likeMoves = others.filter(({ likeness }) => likeness >= MIN_MOVE_SIMILARITY);
  expect(likeMoves.length).toBeLessThanOrEqual(others.length / 10);
});

function documentOf(side: 'before' | 'after') {
  return doc(
    ...PAIRS.map((pair, n) => {
      const id = `s${n}`;
      if (pair.kind === 'heading') return section({ title: pair[side], id });
      return section({ title: `Part ${n}`, id }, contentOf(pair, pair[side]));
    }),
  );
}

function contentOf({ kind }: LabelledPair, text: string) {
  if (kind === 'row') return table(text.split('|').map((cell) => cell.trim()));
  return kind === 'item' ? list(li(text)) : p(text);
}

function errorsAt(pairs: readonly { same: boolean; likeness: number }[], threshold: number) {
  return pairs.filter(({ same, likeness }) => same !== likeness >= threshold).length;
}
