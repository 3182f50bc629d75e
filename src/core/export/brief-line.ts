import type { Change } from '../compare/types.ts';
import type { TracedChange } from '../trace/types.ts';
import { lacksReason } from '../trace/verdict.ts';
import { figureWords } from './details-in-words.ts';
import type { BriefGroup } from './fold-lines.ts';
import { countedKinds } from './one-sentence.ts';
import { capitalised, counted, listed, listedUpTo, printNumber } from './phrases.ts';
import { sectionTitle } from './section-title.ts';

/** What changed in one section, in a chapter of many changes, or in all sections that have no line. */
export interface BriefLine {
  /** Id of the section in the later version; of one that is gone in the earlier; none for a line of many sections. */
  readonly section?: string;
  readonly title: string;
  /** The most important first; begins after the title and ends with a full stop. */
  readonly inWords: string;
  /** Ids of its changes: each change is in one line, and in one only. */
  readonly changes: readonly string[];
  /** How many of them have no stated reason; none where nothing was recorded about the pair. */
  readonly unexplained?: number;
}

/** As many figures as a reader takes in at a time, and as many names. */
const MOST_NAMED = 3;

/** The line of a section: whole sections that came, went or moved, then figures, then how many of each kind. */
export function lineInWords(
  { place, changes }: BriefGroup,
  traceOf: ReadonlyMap<string, TracedChange>,
): BriefLine {
  const [sections, passages] = [
    changes.filter(isSection),
    changes.filter((one) => !isSection(one)),
  ];
  const traced = changes.flatMap(({ id }) => traceOf.get(id) ?? []);
  const unexplained = traced.filter(lacksReason).length;
  const parts = [
    ...wholeSections(sections, place?.title),
    ...figures(changes),
    ...countedPassages(passages),
    ...(unexplained > 0 ? [`${printNumber(unexplained)} unexplained`] : []),
  ];
  return {
    ...(place === undefined ? {} : { section: place.id }),
    title: place === undefined ? 'Other sections' : sectionTitle(place),
    inWords: `${capitalised(parts.join('; '))}.`,
    changes: changes.map(({ id }) => id),
    ...(traced.length > 0 ? { unexplained } : {}),
  };
}

const WHOLE = ['added', 'removed', 'moved'] as const;

function isSection({ scope, kind }: Change): boolean {
  return scope === 'section' && WHOLE.some((one) => one === kind);
}

function wholeSections(changes: readonly Change[], title: string | undefined): string[] {
  return WHOLE.flatMap((kind) => {
    const same = changes.filter((change) => change.kind === kind);
    if (same.length === 0) return [];
    const titles = same.map(({ before, after }) => sectionTitle(after ?? before));
    if (titles.length === 1 && titles[0] === (title || undefined)) return [`section ${kind}`];
    const names = listedUpTo(MOST_NAMED, titles);
    return [`${counted(same.length, 'section')} ${kind} (${names})`];
  });
}

function figures(changes: readonly Change[]): string[] {
  const changed = changes
    .flatMap((change) => change.figures)
    .filter(({ before, after }) => before !== undefined && after !== undefined);
  const told = [...new Set(changed.map(figureWords))];
  const more = told.length - MOST_NAMED;
  return more > 0
    ? [...told.slice(0, MOST_NAMED), `${counted(more, 'more figure')} changed`]
    : told;
}

function countedPassages(changes: readonly Change[]): string[] {
  const kinds = countedKinds(changes).map(([count, word], index) =>
    index === 0 ? `${counted(count, 'passage')} ${word}` : `${printNumber(count)} ${word}`,
  );
  return kinds.length === 0 ? [] : [listed(kinds)];
}
