import type { Expected, ExpectedChange, ExpectedFigure } from './labelled.ts';
import type { FoundChange, FoundFigure } from './types.ts';
import { withSingleSpaces } from './words.ts';

/**
 * Hold the changes that an engine lists, with their types, kinds and figures, against a labelled case.
 *
 * A person says “a list came” where an engine counts its items: a change of a list, a table or a
 * column is met by all changes of its items or rows. An edit within something that moved may be
 * said by itself or with the move.
 *
 * @returns What is not as a person would have it; empty: all of it is.
 */
export function judgeChanges(expected: Expected, found: readonly FoundChange[]): string[] {
  const left = new Set(found);
  const missing: string[] = [];
  for (const change of expected.changes.toSorted((a, b) => rank(a) - rank(b))) {
    const met = metBy(change, [...left]);
    for (const one of met) left.delete(one);
    if (met.length === 0 && !isSaidBefore(change, found)) missing.push(`missing: ${told(change)}`);
  }
  return [
    ...missing,
    ...[...left].map(({ type, kinds }) => `not asked for: ${type} ${kinds.join('/')}`),
    ...judgeForm(expected.form, found),
    ...judgeFigures(
      expected.figures,
      // What came or went whole has no figure that changed.
      found
        .filter(({ type }) => type !== 'inserted' && type !== 'deleted')
        .flatMap(({ figures }) => figures),
    ),
  ];
}

function metBy(expected: ExpectedChange, found: readonly FoundChange[]): FoundChange[] {
  const fitting = found.filter((one) => fitsType(expected, one) && fitsKind(expected, one));
  const saying = fitting.filter((one) => fitsText(expected, one));
  if (!isMadeOfParts(expected)) return firstOf(expected, saying);
  // One of its rows or items says the words that the label quotes.
  return saying.length > 0 ? fitting : [];
}

const WHOLES: ReadonlySet<string> = new Set(['list', 'table', 'tableColumn', 'document']);

function isMadeOfParts({ kind }: ExpectedChange): boolean {
  return WHOLES.has(kind);
}

// What says its words before what does not, and single blocks before wholes.
function rank(change: ExpectedChange): number {
  return (isMadeOfParts(change) ? 2 : 0) + (textsOf(change).length > 0 ? 0 : 1);
}

/** One change; of what was replaced, what went and what came. */
function firstOf({ type }: ExpectedChange, fitting: readonly FoundChange[]): FoundChange[] {
  const one = (wanted: FoundChange['type']) =>
    fitting.filter((found) => found.type === wanted).slice(0, 1);
  if (type !== 'replaced') return fitting.slice(0, 1);
  const edited = [...one('replaced'), ...one('modified')].slice(0, 1);
  return edited.length > 0 ? edited : [...one('deleted'), ...one('inserted')];
}

function fitsType({ type, kind }: ExpectedChange, found: FoundChange): boolean {
  // A column is cells in every row.
  if (kind === 'tableColumn' && found.type === 'modified') return true;
  switch (type) {
    case 'format-only':
    case 'form':
      return found.type === 'form' || (found.form.length > 0 && !found.wordsChanged);
    case 'modified':
      return found.type === 'modified' || found.type === 'replaced';
    case 'replaced':
      return ['replaced', 'modified', 'deleted', 'inserted'].includes(found.type);
    case 'moved':
      return found.type === 'moved' || found.type === 'moved+modified';
    default:
      return found.type === type;
  }
}

function fitsKind({ kind }: ExpectedChange, { kinds }: FoundChange): boolean {
  const parts: Readonly<Record<string, string>> = {
    list: 'listItem',
    table: 'tableRow',
    tableColumn: 'tableRow',
  };
  return kind === 'document' || kinds.includes(kind) || kinds.includes(parts[kind] ?? kind);
}

function fitsText(expected: ExpectedChange, { type, before, after }: FoundChange): boolean {
  const holds = (text: string, part: string | undefined) =>
    part === undefined || comparable(text).includes(comparable(part));
  const either = [expected.text, expected.heading];
  // What was replaced may be told as what went and what came.
  const isHalf = expected.type === 'replaced' && (type === 'deleted' || type === 'inserted');
  return (
    either.every((part) => holds(before, part) || holds(after, part)) &&
    ((isHalf && type === 'inserted') || holds(before, expected.old)) &&
    ((isHalf && type === 'deleted') || holds(after, expected.new))
  );
}

// Two edits in one paragraph are one change; so are a move and what was edited in it.
function isSaidBefore(expected: ExpectedChange, found: readonly FoundChange[]): boolean {
  return found.some((one) => {
    const isSaid =
      fitsType(expected, one) ||
      (expected.type === 'modified' && HOLD_EDITS.has(one.type) && one.wordsChanged) ||
      (expected.type === 'form' && one.form.length > 0);
    const quotes = textsOf(expected).length > 0;
    return isSaid && quotes && fitsKind(expected, one) && fitsText(expected, one);
  });
}

const HOLD_EDITS: ReadonlySet<string> = new Set(['moved+modified', 'split', 'merged']);

function judgeForm(
  expected: readonly string[] | undefined,
  found: readonly FoundChange[],
): string[] {
  if (expected === undefined) return [];
  const kinds = new Set(found.flatMap(({ form }) => form.map(({ kind }) => formKind(kind))));
  const wanted = expected.map(formKind);
  return [
    ...wanted.filter((kind) => !kinds.has(kind)).map((kind) => `missing form: ${kind}`),
    ...[...kinds]
      .filter((kind) => !wanted.includes(kind))
      .map((kind) => `form not asked for: ${kind}`),
  ];
}

// People part these otherwise: a list that is numbered now is another kind, or another list around it.
function formKind(kind: string): string {
  return ['kind', 'container', 'level'].includes(kind) ? 'structure' : kind;
}

function judgeFigures(
  expected: readonly ExpectedFigure[] | undefined,
  found: readonly FoundFigure[],
): string[] {
  if (expected === undefined) return [];
  const missing = expected.filter((figure) => !found.some((one) => isSameFigure(figure, one)));
  const more = found.filter((figure) => !expected.some((one) => isSameFigure(one, figure)));
  const tell = ({ before, after }: ExpectedFigure) => `${before ?? 'none'} → ${after ?? 'none'}`;
  return [
    ...missing.map((figure) => `missing figure: ${tell(figure)}`),
    ...more.map((figure) => `figure not asked for: ${tell(figure)}`),
  ];
}

// Ratios are written with two or three places.
const RATIO_TOLERANCE = 0.006;

function isSameFigure(expected: ExpectedFigure, found: FoundFigure): boolean {
  const { ratio } = expected;
  return (
    isSameNumber(expected.before, found.before) &&
    isSameNumber(expected.after, found.after) &&
    (typeof ratio !== 'number' || Math.abs(ratio - (found.ratio ?? Number.NaN)) < RATIO_TOLERANCE)
  );
}

// What is counted may be said with the number or left out: “48” and “48 beds”.
function isSameNumber(expected = '', found = ''): boolean {
  return expected === found || (expected !== '' && found.startsWith(`${expected} `));
}

function textsOf({ text, old, new: came, heading }: ExpectedChange): string[] {
  return [text, old, came, heading].filter((part) => part !== undefined);
}

function told(change: ExpectedChange): string {
  return [change.type, change.kind, ...textsOf(change)].join(' ').slice(0, 80);
}

function comparable(text: string): string {
  return withSingleSpaces(text.replaceAll('|', ' ')).normalize();
}
