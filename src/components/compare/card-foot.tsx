import type { Drawn, MaybeDrawn } from '../drawn.ts';
import { numbersInWords } from './card-words.ts';
import type { Card } from './cards.ts';

/** The link of a card to itself, and those to the cards before and after it. */
export function cardFoot(card: Card, total: number): Drawn {
  return (
    <p class="pl-why__foot">
      <a href={`#${card.anchor}`}>{numbersInWords(card, total)}</a>
      {previousLink(card)}
      {nextLink(card)}
    </p>
  );
}

function previousLink({ previous }: Card): MaybeDrawn {
  if (!previous) return null;
  return (
    <a href={`#${previous}`}>
      <span aria-hidden="true">↑ </span>Previous
    </a>
  );
}

function nextLink({ next }: Card): MaybeDrawn {
  if (!next) return null;
  return (
    <a href={`#${next}`}>
      Next<span aria-hidden="true"> ↓</span>
    </a>
  );
}
