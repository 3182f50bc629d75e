import type { Participation } from '../../schemas/engagement.ts';
import type { Drawn, MaybeDrawn } from '../drawn.ts';
import { isCounted } from '../participation.ts';
import {
  type BarGroup,
  type ParticipationBar,
  participationBars,
} from './participation/participation-bars.ts';

/**
 * Who took part, by group and channel: bars, each unit on a scale of its own.
 *
 * Stands above the table of the same numbers (`ParticipationTable`), which names their sources as
 * well. It is hidden from assistive technology for that reason: a screen reader meets each number
 * once, in the table, and not twice.
 *
 * What has no number is in the table only.
 *
 * @returns Nothing where there are no two numbers to hold against each other, and no share.
 */
export function participationPicture(participation: readonly Participation[]): MaybeDrawn {
  const groups = participationBars(participation.filter(isCounted));
  const isPicture = groups.some(({ bars }) => bars.some(({ kind }) => kind !== 'words'));
  if (!isPicture) return null;
  return (
    <div class="pl-picture" aria-hidden="true" data-pagefind-ignore>
      {groups.map(groupOfBars)}
      {groups.length > 1 ? (
        <p class="pl-quiet pl-small">Each unit has a scale of its own.</p>
      ) : null}
    </div>
  );
}

function groupOfBars({ title, bars }: BarGroup): Drawn {
  return (
    <div class="pl-bars">
      <p class="pl-bars__title">{title}</p>
      <ul>{bars.map(barLine)}</ul>
    </div>
  );
}

function barLine({ kind, label, value, length }: ParticipationBar): Drawn {
  return (
    <li class={kind === 'words' ? 'pl-bars__line--words' : undefined}>
      <span class="pl-bars__label">{label}</span>
      {kind === 'words' ? null : bar(kind, length)}
      <span class="pl-bars__value">{value}</span>
    </li>
  );
}

/** Without a view box: lengths are of the line, whatever its width, and outlines keep theirs. */
function bar(kind: ParticipationBar['kind'], length: number): Drawn {
  return (
    <svg class={`pl-bars__bar pl-bars__bar--${kind}`} aria-hidden="true" focusable="false">
      {kind === 'share' ? <rect class="pl-bars__whole" width="100%" height="100%" /> : null}
      <rect class="pl-bars__part" width={`${length}%`} height="100%" />
    </svg>
  );
}
