import type { Drawn } from '../drawn.ts';
import { numbersInWords } from './card-words.ts';
import type { Card } from './cards.ts';
import type { ComparisonPage } from './comparison-page.ts';
import type { MarkedPart } from './marked-sections.ts';
import { prose } from './prose.tsx';
import { reasonCard } from './reason-card.tsx';
import { sides } from './sides.tsx';

/** About as many letters as fit beside a card that says who was asked. */
const SHORT = 700;

/** A place that changed, with the cards that say why. */
export function markedPlace(page: ComparisonPage, part: MarkedPart): Drawn {
  const cards = page.cards.get(part) ?? [];
  return (
    <div
      class={isBelow(part, cards) ? 'pl-place pl-place--below' : 'pl-place'}
      {...namedGroup(placeInWords(cards, page.changes.length))}
      data-change={part.changes.map(({ change }) => change.id).join(' ')}
    >
      <div class="pl-place__text">
        {sides(page, part)}
        {prose(part.rows, page.context)}
      </div>
      <div class="pl-place__cards">{cards.map((card) => reasonCard(page, card))}</div>
    </div>
  );
}

/** Focus can be moved to it, and says its name there. */
function namedGroup(name: string) {
  return { role: 'group', 'aria-label': name, tabindex: '-1' };
}

function placeInWords(cards: readonly Card[], total: number): string {
  return numbersInWords({ numbers: cards.flatMap(({ numbers }) => numbers) }, total);
}

// A long card beside a short text would leave a hole below the text: it goes below instead.
function isBelow({ rows }: MarkedPart, cards: readonly Card[]): boolean {
  const blocks = rows.flatMap(({ before, after }) => (after.length > 0 ? after : before));
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return letters < SHORT && cards.some(({ newThemes }) => newThemes.size > 0);
}
