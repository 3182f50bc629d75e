import type { FigureChange } from '../../core/compare/types.ts';
import type { RenderContext } from '../../core/document/hast/context.ts';
import { changesInWords } from '../../core/export/changes-in-words.ts';
import { themesOfChange } from '../../core/trace/themes.ts';
import type { TracedChange } from '../../core/trace/types.ts';
import { citationsOf } from '../../data/citations.ts';
import type { PlanModel, TracedComparison } from '../../data/model.ts';
import { citedByRecord } from '../change/record-notes.ts';
import { type Notes, numberNotes } from '../source/notes.ts';
import { comparisonContext } from '../text/contexts.ts';
import { type Entry, entriesOf, isUnexplained } from './entries.ts';
import {
  type MarkedPart,
  type MarkedSection,
  markedSections,
  recordKey,
} from './marked-sections.ts';
import { sectionName } from './section-name.ts';
import { unplacedOf } from './unplaced.ts';

/** All that the page of a comparison shows, worked out before any of it is drawn. */
export interface ComparisonPage {
  readonly plan: PlanModel;
  readonly traced: TracedComparison;
  readonly sections: readonly MarkedSection[];
  /** One card for each group of changes that stand in one place and rest on the same records. */
  readonly cards: ReadonlyMap<MarkedPart, readonly Card[]>;
  readonly unexplained: readonly Entry[];
  readonly figures: readonly PlacedFigure[];
  /** Each change in words, by its id. */
  readonly sentences: ReadonlyMap<string, string>;
  readonly notes: Notes;
  /** How the marked text is drawn; a second copy of a passage has no ids. */
  readonly context: RenderContext;
  readonly copyContext: RenderContext;
}

export interface Card extends Entry {
  /** Fragment of its first change. */
  readonly anchor: string;
  /** Number of its first and of its last change, from 1, in the order of the page. */
  readonly numbers: readonly [first: number, last: number];
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Fragment of the card that gives the same reasons in full, where that is not this one. */
  readonly reasonsAt: string | undefined;
  /** Themes about which this card is the first to say who was asked. */
  readonly newThemes: ReadonlySet<string>;
}

export interface PlacedFigure extends FigureChange {
  readonly change: string;
  readonly section: string;
}

/** Work out the page of a comparison. */
export function comparisonPage(plan: PlanModel, traced: TracedComparison): ComparisonPage {
  const { note, source } = traced.after.data;
  const notes = numberNotes([
    ...(note === undefined ? [] : source),
    ...citedByChanges(plan, traced),
    ...citedByTexts(traced),
  ]);
  const sections = markedSections(traced.comparison, traced.changes);
  const cards = cardsOf(sections);
  return {
    plan,
    traced,
    sections,
    cards,
    unexplained: sections.flatMap(({ changes }) => entriesOf(changes)).filter(isUnexplained),
    figures: traced.changes.flatMap(figuresOf),
    sentences: sentencesOf(traced),
    notes,
    context: comparisonContext(plan, traced, notes, headingLevel, true),
    copyContext: comparisonContext(plan, traced, notes, headingLevel, false),
  };
}

function sentencesOf({ comparison }: TracedComparison): Map<string, string> {
  return new Map(changesInWords(comparison).map(({ changeId, sentence }) => [changeId, sentence]));
}

function cardsOf(sections: readonly MarkedSection[]): Map<MarkedPart, Card[]> {
  const places = sections.flatMap(({ parts }) => parts);
  const groups = places.flatMap((part) =>
    entriesOf(part.changes).map((entry) => ({ part, entry })),
  );
  const anchors = groups.map(({ entry }) => entry.changes[0]?.change.id ?? '');
  const firstWith = new Map<string, string>();
  const toldThemes = new Set<string>();
  const cards = new Map<MarkedPart, Card[]>();
  let counted = 0;
  groups.forEach(({ part, entry }, index) => {
    const anchor = anchors[index] ?? '';
    const key = recordKey(entry.changes[0]);
    const themes = entry.changes.flatMap(themesOfChange).map(({ theme }) => theme);
    const card: Card = {
      ...entry,
      anchor,
      numbers: [counted + 1, counted + entry.changes.length],
      previous: anchors[index - 1],
      next: anchors[index + 1],
      reasonsAt: firstWith.get(key),
      newThemes: new Set(themes.filter((theme) => !toldThemes.has(theme))),
    };
    for (const theme of themes) toldThemes.add(theme);
    if (key !== '' && !firstWith.has(key)) firstWith.set(key, anchor);
    cards.set(part, [...(cards.get(part) ?? []), card]);
    counted += entry.changes.length;
  });
  return cards;
}

function figuresOf({ change }: TracedChange): PlacedFigure[] {
  const section = sectionName((change.after ?? change.before)?.title);
  return change.figures.map((figure) => ({ ...figure, change: change.id, section }));
}

/** Sources in the order in which a reader meets them. */
function citedByChanges(plan: PlanModel, traced: TracedComparison): string[] {
  const unplaced = unplacedOf(traced).flatMap(({ records }) => records);
  const placed = traced.changes.flatMap(({ records }) => records.map(({ record }) => record));
  return [...unplaced, ...placed].flatMap((record) => citedByRecord(plan, record));
}

function citedByTexts({ before, after }: TracedComparison): string[] {
  return [after.effective, before.effective].flatMap((text) =>
    text === undefined ? [] : citationsOf(text).map(({ id }) => id),
  );
}

/** The text stands below a heading of the page of level 2. */
function headingLevel(depth: number): number {
  return Math.min(Math.max(depth + 1, 3), 6);
}
