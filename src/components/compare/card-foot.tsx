import type { Drawn, MaybeDrawn } from '../drawn.ts';
import { numbersInWords } from './card-words.ts';
import type { Card } from './cards.ts';

/** The link of a card to itself, those to the cards before and after it, and what to take along of it. */
export function cardFoot(card: Card, total: number): Drawn {
  const name = numbersInWords(card, total);
  return (
    <div class="pl-why__foot">
      <a href={`#${card.anchor}`}>{name}</a>
      {previousLink(card)}
      {nextLink(card)}
      {takeAlong('link', 'Copy link', name)}
      {takeAlong('citation', 'Cite', name)}
    </div>
  );
}

function previousLink({ previous }: Card): MaybeDrawn {
  if (!previous) return null;
  return (
    <a href={`#${previous}`} data-step="previous">
      <span aria-hidden="true">↑ </span>Previous
    </a>
  );
}

function nextLink({ next }: Card): MaybeDrawn {
  if (!next) return null;
  return (
    <a href={`#${next}`} data-step="next">
      Next<span aria-hidden="true"> ↓</span>
    </a>
  );
}

/** Shown where a script answers it. */
function takeAlong(what: 'link' | 'citation', words: string, name: string): Drawn {
  return (
    <button type="button" class="pl-copy pl-with-script" data-copy={what}>
      {words}
      <span class="govuk-visually-hidden">: {name}</span>
    </button>
  );
}
