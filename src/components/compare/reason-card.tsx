import type { Trace } from '../../core/trace/types.ts';
import { urls } from '../../data/urls.ts';
import type { Drawn } from '../drawn.ts';
import { CHANGE_CLASS, CHANGE_KIND, EXPLAINED } from '../words.ts';
import { cardFoot } from './card-foot.tsx';
import { numbersInWords } from './card-words.ts';
import type { Card } from './cards.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { isUnexplained } from './entries.ts';
import { formChanges } from './form-changes.tsx';
import type { AskedAs } from './reason-line.tsx';
import { recordReasons } from './record-reasons.tsx';

/** Why the changes of a place are there, as far as anyone recorded it. */
export function reasonCard(page: ComparisonPage, card: Card): Drawn {
  const [first] = card.changes;
  const explained = first?.explained ?? 'unexplained';
  const traces = first?.records ?? [];
  return (
    <article
      class="pl-why"
      data-card={card.anchor}
      data-explained={explained}
      aria-label={numbersInWords(card, page.changes.length)}
      data-pagefind-ignore
    >
      {cardTags(card)}
      {traces.length === 0 ? withoutRecord(card) : null}
      {traces.map((trace) => tracedRecord(page, card, trace))}
      {card.reasonsAt ? (
        <p>
          <a href={`#${card.reasonsAt}`}>Same reason as an earlier change</a>
        </p>
      ) : null}
      {cardFoot(card, page.changes.length)}
    </article>
  );
}

function cardTags(card: Card): Drawn {
  const { changes } = card;
  const explained = changes[0]?.explained ?? 'unexplained';
  const kinds = [...new Set(changes.map(({ change }) => change.kind))];
  const classes = [...new Set(changes.map((change) => change.class))];
  return (
    <ul class="pl-tags">
      {kinds.map((kind) => (
        <li class={`pl-tag pl-tag--${kind}`}>{CHANGE_KIND[kind]}</li>
      ))}
      {explained === 'form'
        ? null
        : classes.map((name) => <li class="pl-tag pl-tag--outline">{CHANGE_CLASS[name]}</li>)}
      {isUnexplained(card) ? (
        <li class="pl-tag pl-tag--unexplained">{EXPLAINED[explained]}</li>
      ) : null}
    </ul>
  );
}

function withoutRecord({ changes }: Card): Drawn {
  if (changes[0]?.explained === 'form') return formChanges(changes.map(({ change }) => change));
  return (
    <>
      <p class="pl-why__title">No reason recorded</p>
      <p>Nobody has recorded why this changed.</p>
    </>
  );
}

function tracedRecord(page: ComparisonPage, card: Card, { record, by, step }: Trace): Drawn {
  const { plan, after } = page;
  return (
    <>
      <p class="pl-why__title">
        <a href={urls.record(plan.id, step?.after ?? after.id, record.id)}>{record.summary}</a>
      </p>
      {step ? (
        <p class="pl-basis">In {plan.versions.find(({ id }) => id === step.after)?.label}.</p>
      ) : null}
      {recordReasons(page, record, (theme) => askedIn(card, theme))}
      {by === 'section' ? (
        <p class="pl-basis">Recorded for the section, not for this passage.</p>
      ) : null}
    </>
  );
}

function askedIn({ newThemes, reasonsAt }: Card, theme: string): AskedAs {
  if (newThemes.has(theme)) return 'shown';
  return reasonsAt === undefined ? 'folded' : 'left-out';
}
