import { countWords } from '../../../core/compare/tokens.ts';
import type { Row } from '../../../core/compare/types.ts';
import type { TracedChange } from '../../../core/trace/types.ts';
import type { MarkedSection } from '../../compare/marked-sections.ts';
import { sectionName } from '../../compare/section-name.ts';

/** A line of the map: a section in which something changed, or sections in a row in which nothing did. */
export type MapLine = SectionBar | SameSections;

export interface SectionBar {
  readonly kind: 'changed';
  readonly anchor: string;
  readonly title: string;
  /** Words of both texts: those that stayed, came and went. */
  readonly words: number;
  /** In the order of `CHANGE_SORTS`, those that are there. */
  readonly parts: readonly BarPart[];
  readonly changes: number;
  readonly unexplained: number;
}

export interface SameSections {
  readonly kind: 'same';
  readonly count: number;
  readonly words: number;
}

export interface BarPart {
  readonly sort: ChangeSort;
  /** Words that came or went; none of what only moved or has another form. */
  readonly words: number;
}

/** Whether anybody says why a change is there, and whether it says anything new at all. */
export type ChangeSort = TracedChange['explained'] | 'editorial';

/** From explained to what nobody need explain. */
export const CHANGE_SORTS: readonly ChangeSort[] = [
  'passage',
  'section',
  'inferred',
  'unexplained',
  'editorial',
  'form',
];

/** Measure each section of a merged reading by words, and sections without changes together. */
export function sectionBars(sections: readonly MarkedSection[]): MapLine[] {
  const lines: MapLine[] = [];
  for (const section of sections) {
    const last = lines.at(-1);
    if (section.changes.length > 0) lines.push(barOf(section));
    else if (last?.kind === 'same') lines[lines.length - 1] = withOneMore(last, section);
    else lines.push(withOneMore({ kind: 'same', count: 0, words: 0 }, section));
  }
  return lines;
}

/** How a change counts in the map: what nobody explains is unexplained, whatever its class. */
export function sortOf({ explained, class: kind }: TracedChange): ChangeSort {
  const isExplained = explained === 'passage' || explained === 'section';
  return isExplained && kind === 'editorial' ? 'editorial' : explained;
}

function barOf(section: MarkedSection): SectionBar {
  const rows = rowsOf(section);
  const parts = CHANGE_SORTS.flatMap((sort) => {
    const changes = section.changes.filter((traced) => sortOf(traced) === sort);
    if (changes.length === 0) return [];
    const ids = new Set(changes.map(({ change }) => change.id));
    const own = rows.filter(({ change }) => change !== undefined && ids.has(change));
    return [{ sort, words: wordsIn(own, ({ kind }) => kind !== 'kept') }];
  });
  return {
    kind: 'changed',
    anchor: section.anchor,
    title: sectionName(section.title),
    words: wordsOf(section),
    parts,
    changes: section.changes.length,
    unexplained: section.changes.filter((traced) => isUnexplained(sortOf(traced))).length,
  };
}

function isUnexplained(sort: ChangeSort): boolean {
  return sort === 'unexplained' || sort === 'inferred';
}

function withOneMore({ count, words }: SameSections, section: MarkedSection): SameSections {
  return { kind: 'same', count: count + 1, words: words + wordsOf(section) };
}

function wordsOf(section: MarkedSection): number {
  return wordsIn(rowsOf(section), () => true);
}

function rowsOf({ parts }: MarkedSection): Row[] {
  return parts.flatMap(({ rows }) => rows);
}

function wordsIn(rows: readonly Row[], isCounted: (span: Row['spans'][number]) => boolean): number {
  return rows
    .flatMap(({ spans }) => spans)
    .filter(isCounted)
    .reduce((sum, { text }) => sum + countWords(text), 0);
}
