import { themesOfChange } from '../../core/trace/themes.ts';
import type { TracedChange } from '../../core/trace/types.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type MarkedPart, type MarkedSection, recordKey } from './marked-sections.ts';

/** Why changes are there that stand in one place and rest on the same records. */
export interface Card extends Entry {
  /** Fragment of its first change. */
  readonly anchor: string;
  /** The numbers of its changes in the schedule, from 1. */
  readonly numbers: readonly number[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Fragment of the card that gives the same reasons in full, where that is not this one. */
  readonly reasonsAt: string | undefined;
  /** Themes about which this card is the first to say who was asked. */
  readonly newThemes: ReadonlySet<string>;
}

/**
 * The cards of each place, in the order of the page.
 *
 * @param all Every change of the comparison in the order of the schedule, which numbers them.
 */
export function cardsOf(
  sections: readonly MarkedSection[],
  all: readonly TracedChange[],
): Map<MarkedPart, Card[]> {
  const numbers = new Map(all.map(({ change }, index) => [change.id, index + 1]));
  const places = sections.flatMap(({ parts }) => parts);
  const groups = places.flatMap((part) =>
    entriesOf(part.changes).map((entry) => ({ part, entry })),
  );
  const anchors = groups.map(({ entry }) => entry.changes[0]?.change.id ?? '');
  const firstWith = new Map<string, string>();
  const toldThemes = new Set<string>();
  const cards = new Map<MarkedPart, Card[]>();
  groups.forEach(({ part, entry }, index) => {
    const anchor = anchors[index] ?? '';
    const key = recordKey(entry.changes[0]);
    const themes = entry.changes.flatMap(themesOfChange).map(({ theme }) => theme);
    const card: Card = {
      ...entry,
      anchor,
      numbers: entry.changes.map(({ change }) => numbers.get(change.id) ?? 0),
      previous: anchors[index - 1],
      next: anchors[index + 1],
      reasonsAt: firstWith.get(key),
      newThemes: new Set(themes.filter((theme) => !toldThemes.has(theme))),
    };
    for (const theme of themes) toldThemes.add(theme);
    if (key !== '' && !firstWith.has(key)) firstWith.set(key, anchor);
    cards.set(part, [...(cards.get(part) ?? []), card]);
  });
  return cards;
}
