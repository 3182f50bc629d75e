import { themesOfChange } from '../../core/trace/themes.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type MarkedPart, type MarkedSection, recordKey } from './marked-sections.ts';

/** Why changes are there that stand in one place and rest on the same records. */
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

/** The cards of each place, in the order of the page. */
export function cardsOf(sections: readonly MarkedSection[]): Map<MarkedPart, Card[]> {
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
