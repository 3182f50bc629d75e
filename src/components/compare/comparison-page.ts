import { documentAfter, documentBefore } from '../../core/compare/rebuild.ts';
import type { Comparison, FigureChange } from '../../core/compare/types.ts';
import type { RenderContext } from '../../core/document/hast/context.ts';
import { type Brief, changesInBrief } from '../../core/export/brief.ts';
import { changesInWords } from '../../core/export/changes-in-words.ts';
import type { TracedChange } from '../../core/trace/types.ts';
import { compareFrontMatter } from '../../core/versions/compare-front-matter.ts';
import type { FrontMatterChange } from '../../core/versions/types.ts';
import { citationsOf } from '../../data/citations.ts';
import { urls } from '../../data/urls.ts';
import { citedByRecord } from '../change/record-notes.ts';
import { type Notes, numberNotes } from '../source/notes.ts';
import { comparisonContext } from '../text/contexts.ts';
import { type Card, cardsOf } from './cards.ts';
import type { ComparedPlan, ComparedVersion } from './compared-plan.ts';
import { type Entry, entriesOf, isUnexplained } from './entries.ts';
import { type MarkedPart, type MarkedSection, markedSections } from './marked-sections.ts';
import { sectionName } from './section-name.ts';
import type { TracedPair } from './traced-pair.ts';
import { type UnplacedRecords, unplacedOf } from './unplaced.ts';

/** All that the page of a comparison shows, worked out before any of it is drawn. */
export interface ComparisonPage extends Pick<TracedPair, 'changes' | 'unplaced' | 'coverage'> {
  /** Address of the page itself. */
  readonly address: string;
  /** Whether the build gives the pair a page of its own, with files and a schedule beside it. */
  readonly isPrebuilt: boolean;
  readonly plan: ComparedPlan;
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
  /** Versions between the two of which no text is held, in order. */
  readonly skipped: readonly ComparedVersion[];
  readonly sections: readonly MarkedSection[];
  /** The changes on one page; none where the list itself is as short as that. */
  readonly brief: Brief | undefined;
  /** How many entries the list of changes has. */
  readonly entryCount: number;
  /** What the two versions do not say alike about themselves. */
  readonly frontMatter: readonly FrontMatterChange[];
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

export interface PlacedFigure extends FigureChange {
  readonly change: string;
  readonly section: string;
}

/** A list of so many entries is its own summary. */
const SHORT_LIST = 12;

/**
 * Work out the page of a comparison: for the build and, from the same data, for the browser.
 *
 * @param pair Its versions are versions of the plan.
 * @param address Of the page, where that is not one of those that the build foresees.
 * @throws {RangeError} When the plan has no version of the id that the pair names.
 *
 * @example
 * htmlOf(drawComparison(comparisonPage(comparedPlan(site, plan), tracedPair(plan.steps[0]))))
 */
export function comparisonPage(
  plan: ComparedPlan,
  pair: TracedPair,
  address = urls.comparison(plan.id, pair.before, pair.after),
): ComparisonPage {
  const { comparison, changes, unplaced, coverage } = pair;
  const before = versionOf(plan, pair.before);
  const after = versionOf(plan, pair.after);
  const skipped = pair.skipped.map((id) => versionOf(plan, id));
  const notes = numberNotes([
    ...(after.note === undefined ? [] : after.source),
    ...citedByChanges(plan, unplacedOf({ after, unplaced, skipped }), changes),
    ...citedByTexts(comparison),
  ]);
  const sections = markedSections(comparison, changes);
  const entries = sections.flatMap((section) => entriesOf(section.changes));
  const drawn = { address, before, after, published: after.published, changes };
  return {
    address,
    isPrebuilt: [...plan.steps, ...plan.others].some(
      (one) => one.before === before.id && one.after === after.id,
    ),
    plan,
    before,
    after,
    skipped,
    changes,
    unplaced,
    coverage,
    sections,
    brief: entries.length > SHORT_LIST ? changesInBrief(comparison, changes) : undefined,
    entryCount: entries.length,
    frontMatter: compareFrontMatter(before.about, after.about),
    cards: cardsOf(sections, changes),
    unexplained: entries.filter(isUnexplained),
    figures: changes.flatMap(figuresOf),
    sentences: sentencesOf(comparison),
    notes,
    context: comparisonContext(plan, drawn, notes, headingLevel, true),
    copyContext: comparisonContext(plan, drawn, notes, headingLevel, false),
  };
}

function versionOf({ id: plan, versions }: ComparedPlan, id: string): ComparedVersion {
  const version = versions.find((one) => one.id === id);
  if (version === undefined) throw new RangeError(`The plan “${plan}” has no version “${id}”.`);
  return version;
}

function sentencesOf(comparison: Comparison): Map<string, string> {
  return new Map(changesInWords(comparison).map(({ changeId, sentence }) => [changeId, sentence]));
}

function figuresOf({ change }: TracedChange): PlacedFigure[] {
  const section = sectionName((change.after ?? change.before)?.title);
  return change.figures.map((figure) => ({ ...figure, change: change.id, section }));
}

/** Sources in the order in which a reader meets them. */
function citedByChanges(
  { themes }: ComparedPlan,
  unplaced: readonly UnplacedRecords[],
  changes: readonly TracedChange[],
): string[] {
  const placed = changes.flatMap(({ records }) => records.map(({ record }) => record));
  return [...unplaced.flatMap(({ records }) => records), ...placed].flatMap((record) =>
    citedByRecord(themes, record),
  );
}

function citedByTexts(comparison: Comparison): string[] {
  return [documentAfter(comparison), documentBefore(comparison)].flatMap((text) =>
    citationsOf(text).map(({ id }) => id),
  );
}

/** The text stands below a heading of the page of level 2. */
function headingLevel(depth: number): number {
  return Math.min(Math.max(depth + 1, 3), 6);
}
