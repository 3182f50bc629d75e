import { islandsIn } from './metrics.ts';
import { isShownMoved } from './moves.ts';
import type { SizedPair } from './run-pairs.ts';
import { isMark, isOn, joinRuns, marksIn } from './runs.ts';
import { sidesOf } from './sides.ts';
import type { ChangeType, Run } from './types.ts';
import { withSingleSpaces, wordsOf } from './words.ts';

/** A small pair with what a person would say about it. */
export interface LabelledCase extends SizedPair {
  readonly expected: Expected;
}

/** `expected.json` of a case. */
export interface Expected {
  readonly title: string;
  readonly changes: readonly ExpectedChange[];
  /** Texts that may carry no mark. */
  readonly unmarked?: readonly string[];
  /** `old:` or `new:`, and a text that must be marked as removed or as added. */
  readonly marked?: readonly string[];
  readonly maxWords: number;
  readonly maxSegments?: number;
  readonly maxIslands?: number;
  /** A text that must be shown as moved. */
  readonly wantMove?: string;
  readonly figures?: readonly ExpectedFigure[];
  /** Kinds of `FoundForm`. */
  readonly form?: readonly string[];
}

export interface ExpectedChange {
  readonly type: ChangeType | 'format-only';
  readonly kind: string;
  /** Words that it holds, on either side or on one. */
  readonly text?: string;
  readonly old?: string;
  readonly new?: string;
  readonly heading?: string;
}

export interface ExpectedFigure {
  readonly before?: string;
  readonly after?: string;
  readonly ratio?: number;
}

/**
 * Hold marks against a labelled case.
 *
 * @returns What is not as a person would have it; empty: passed.
 */
export function judgeMarks(one: LabelledCase, given: readonly Run[]): string[] {
  const runs = joinRuns(given);
  const { expected } = one;
  const { unmarked = [], marked = [], wantMove } = expected;
  const clean = cleanText(runs);
  const texts = [one.before.text, one.after.text].map(comparable);
  const shown = { old: markedText(runs, 'removed'), new: markedText(runs, 'added') };
  const isShown = (label: string) => {
    const side = label.startsWith('old:') ? 'old' : 'new';
    return shown[side].includes(comparable(label.slice('old:'.length)));
  };
  // What is not in the text, such as the description of a picture, no mark can stand in.
  const isRead = (text: string) => texts.some((whole) => whole.includes(comparable(text)));
  const limit = (what: string, count: number, most: number | undefined) =>
    most !== undefined && count > most ? [`${count} ${what}, at most ${most}`] : [];
  return [
    ...limit('words marked', wordsInMarks(runs), expected.maxWords),
    ...limit('marks', marksIn(runs), expected.maxSegments),
    ...limit('islands', islandsIn(runs), expected.maxIslands),
    ...unmarked
      .filter((text) => isRead(text) && !clean.includes(comparable(text)))
      .map((text) => `marked in “${shorten(text)}”`),
    ...marked.filter((label) => !isShown(label)).map((label) => `no mark for “${shorten(label)}”`),
    ...(wantMove && !isShownMoved(sidesOf(runs, one).after, wantMove.replaceAll('|', ' '))
      ? [`not shown as moved: “${shorten(wantMove)}”`]
      : []),
  ];
}

// As a person counts who looks at the marks: punctuation that is marked alone is one.
function wordsInMarks(runs: readonly Run[]): number {
  return runs.filter(isMark).reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}

/** The merged reading with a bar for every mark. */
function cleanText(runs: readonly Run[]): string {
  return comparable(
    runs
      .filter(({ kind }) => kind !== 'moved-from')
      .map((run) => (isMark(run) && run.text.trim() ? '¦' : run.text))
      .join(''),
  );
}

/** What is marked as one kind, with a bar for what is not; white space between two marks joins them. */
function markedText(runs: readonly Run[], wanted: 'added' | 'removed'): string {
  const side = wanted === 'added' ? 'after' : 'before';
  const isOnSide = (run: Run) => run.kind === wanted || isOn(run, side);
  return comparable(
    runs
      .filter(isOnSide)
      .map(({ kind, text }) => (kind === wanted || !text.trim() ? text : '¦'))
      .join(''),
  );
}

/** Cells of a row are parted by a bar in the labels and by a tab in the text; quotation marks may be of any style. */
function comparable(text: string): string {
  return withSingleSpaces(text.replaceAll('|', ' ')).replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
}

function shorten(text: string): string {
  const most = 60;
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
