import { groupBy } from '../group-by.ts';
import { type Figure, readFigures } from './figure-text.ts';
import { splitSentences } from './sentences.ts';
import { textOfSide } from './spans.ts';
import type { FigureChange, Span } from './types.ts';

/**
 * List the figures that are not the same on both sides of a marked text, each with the one that took
 * its place, in reading order. A figure that stays while the words around it change is not listed.
 *
 * @example
 * figuresOf(compareWords('A gap of £26m.', 'A gap of £21m.'))
 * // => [{ before: '£26m', after: '£21m', ratio: -0.1923, sentenceBefore: …, sentenceAfter: … }]
 */
export function figuresOf(spans: readonly Span[]): FigureChange[] {
  if (spans.every(({ kind }) => kind === 'kept')) return [];
  const before = textOfSide(spans, 'before');
  const after = textOfSide(spans, 'after');
  const [gone, come] = changedFigures(
    placed(figuresIn(before), spans, 'removed'),
    placed(figuresIn(after), spans, 'added'),
  );
  const replaced = inOnePlace(gone, come);
  const replacing = new Set(replaced.values());
  const [left, others] = withoutSaidAgain(
    gone.filter((was) => !replaced.has(was)),
    come.filter((is) => !replacing.has(is)),
  );
  const partners = pairUp(left, others);
  const partnered = new Set(partners.values());
  const changes = [
    ...[...replaced].map(([was, is]) => ({ was, is })),
    ...left.map((was) => ({ was, is: partners.get(was) })),
    ...others.filter((is) => !partnered.has(is)).map((is) => ({ was: undefined, is })),
  ];
  return changes
    .filter(({ was, is }) => !isSaidAgain(was, is))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ was, is }) => ({
      ...(was && { before: was.text, sentenceBefore: sentenceAt(before, was.from) }),
      ...(is && { after: is.text, sentenceAfter: sentenceAt(after, is.from) }),
      ...ratioOf(was, is),
    }));
}

// The number with which a line begins is its label, not a figure: `2. Learning`, `3.1 Beds`, `(4)`.
const LABEL = /^\(?\d+(?:\.\d+)*(?:[.):]\s|\s(?=\p{Lu}))/u;

function figuresIn(text: string): Figure[] {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  return readFigures(text).filter(({ from }) => from >= label);
}

function placeOf({ was, is }: { was: PlacedFigure | undefined; is: PlacedFigure | undefined }) {
  return (is ?? was)?.place ?? 0;
}

/** A figure and where it stands in the marked text. */
interface PlacedFigure extends Figure {
  readonly place: number;
  /** How much kept text stands before it. */
  readonly kept: number;
  readonly isKept: boolean;
}

function placed(
  figures: readonly Figure[],
  spans: readonly Span[],
  own: Span['kind'],
): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  const left = figures.values();
  let figure = left.next().value;
  let offset = 0;
  let place = 0;
  let kept = 0;
  for (const { kind, text } of spans) {
    if (kind === 'kept' || kind === own) {
      for (
        ;
        figure !== undefined && figure.from < offset + text.length;
        figure = left.next().value
      ) {
        const into = figure.from - offset;
        found.push({
          ...figure,
          place: place + into,
          kept: kept + (kind === 'kept' ? into : 0),
          isKept: kind === 'kept' && figure.to <= offset + text.length,
        });
      }
      offset += text.length;
    }
    if (kind === 'kept') kept += text.length;
    place += text.length;
  }
  return found;
}

// Those that are not kept where they stand.
function changedFigures(
  before: readonly PlacedFigure[],
  after: readonly PlacedFigure[],
): [PlacedFigure[], PlacedFigure[]] {
  const stays = (others: readonly PlacedFigure[]) => {
    const places = new Map(others.map((other) => [other.kept, other]));
    return ({ isKept, kept, key }: PlacedFigure) => isKept && places.get(kept)?.key === key;
  };
  return [
    before.filter((figure) => !stays(after)(figure)),
    after.filter((figure) => !stays(before)(figure)),
  ];
}

// The only figure of its kind in a place, and the only one that came there instead: changed, even if
// two such figures changed places.
function inOnePlace(
  gone: readonly PlacedFigure[],
  come: readonly PlacedFigure[],
): Map<PlacedFigure, PlacedFigure> {
  const placeOf = ({ kept, kind }: PlacedFigure) => `${kept} ${kind}`;
  const coming = groupBy(come, placeOf);
  const replaced = [...groupBy(gone, placeOf)].flatMap(([place, [was, ...more]]) => {
    const [is, ...others] = coming.get(place) ?? [];
    if (was === undefined || is === undefined || more.length + others.length > 0) return [];
    return was.key === is.key ? [] : [[was, is] as const];
  });
  return new Map(replaced);
}

// Without those that are said again elsewhere, in other words.
function withoutSaidAgain(
  gone: readonly PlacedFigure[],
  come: readonly PlacedFigure[],
): [PlacedFigure[], PlacedFigure[]] {
  return [withoutKeys(gone, come), withoutKeys(come, gone)];
}

function withoutKeys(
  figures: readonly PlacedFigure[],
  others: readonly PlacedFigure[],
): PlacedFigure[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return figures.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

// With more unchanged text than a line between them, two figures are not about the same thing.
const MAX_KEPT_BETWEEN = 60;
// A figure is compared with so many of its kind on the other side, the nearest in reading order.
const MAX_NEAR = 8;

function pairUp(
  gone: readonly PlacedFigure[],
  come: readonly PlacedFigure[],
): Map<PlacedFigure, PlacedFigure> {
  const possible = gone.flatMap((was) => {
    const first = come.findIndex((is) => is.kept >= was.kept - MAX_KEPT_BETWEEN);
    return (first < 0 ? [] : come.slice(first))
      .slice(0, MAX_NEAR)
      .filter((is) => is.kind === was.kind && Math.abs(is.kept - was.kept) <= MAX_KEPT_BETWEEN)
      .map((is) => ({ was, is, cost: unlikeness(was, is) }));
  });
  const partners = new Map<PlacedFigure, PlacedFigure>();
  const taken = new Set<PlacedFigure>();
  for (const { was, is } of possible.toSorted((a, b) => a.cost - b.cost)) {
    if (partners.has(was) || taken.has(is)) continue;
    partners.set(was, is);
    taken.add(is);
  }
  return partners;
}

// A figure of another unit is the last choice, however near.
const OTHER_UNIT = 1_000;

function unlikeness(was: PlacedFigure, is: PlacedFigure): number {
  return Math.abs(was.kept - is.kept) + (was.unit === is.unit ? 0 : OTHER_UNIT);
}

// The same number with or without what it counts: `two pounds` and `two`.
function isSaidAgain(was: Figure | undefined, is: Figure | undefined): boolean {
  if (was?.value === undefined || was.value !== is?.value) return false;
  return was.unit === '' || is.unit === '';
}

// Four decimals: a hundredth of a per cent.
const RATIO_STEPS = 10_000;

function ratioOf(was: Figure | undefined, is: Figure | undefined): { ratio?: number } {
  if (was?.value === undefined || is?.value === undefined) return {};
  if (was.value === 0 || was.unit !== is.unit) return {};
  return { ratio: Math.round((is.value / was.value - 1) * RATIO_STEPS) / RATIO_STEPS };
}

function sentenceAt(text: string, offset: number): string {
  let end = 0;
  for (const sentence of splitSentences(text)) {
    end += sentence.length;
    if (offset < end) return sentence.trim();
  }
  return text.trim();
}
