import { BASIS, REASON_KIND } from '../../core/export/reason-words.ts';
import type { Reason } from '../../core/trace/types.ts';
import { urls } from '../../data/urls.ts';
import type { Drawn, MaybeDrawn } from '../drawn.ts';
import { noteRefs } from '../source/note-refs.tsx';
import type { Notes } from '../source/notes.ts';
import { whoWasAskedBox } from '../theme/who-was-asked-box.tsx';
import type { ComparedPlan, ComparedTheme } from './compared-plan.ts';

/** What the drawing of a reason has to know of its page. */
export interface ReasonPage {
  readonly plan: Pick<ComparedPlan, 'id' | 'themes'>;
  readonly notes: Notes;
}

/** How who was asked stands below a reason that names a theme. */
export type AskedAs = 'shown' | 'folded' | 'left-out';

/**
 * A reason, and who was asked where it names a theme.
 *
 * @param belowWhy Whether it stands below a heading that asks why.
 */
export function reasonLine(
  { plan, notes }: ReasonPage,
  reason: Reason,
  askedAs: (theme: string) => AskedAs,
  belowWhy: boolean,
): Drawn {
  const kind = REASON_KIND[reason.kind];
  const theme = plan.themes.find(({ id }) => id === reason.theme);
  return (
    <div class="pl-reason">
      <p>
        <strong>{belowWhy ? kind : `Why: ${kind.toLowerCase()}`}</strong>
        {theme ? (
          <>
            {' – '}
            <a href={urls.theme(plan.id, theme.id)}>{theme.title}</a>
          </>
        ) : null}{' '}
        <span class="pl-basis">
          ({BASIS[reason.basis]}){noteRefs(reason.source, notes)}
        </span>
      </p>
      {reason.summary ? <p>{reason.summary}</p> : null}
      {theme ? askedAbout(theme, notes, askedAs(theme.id)) : null}
    </div>
  );
}

function askedAbout({ asked }: ComparedTheme, notes: Notes, as: AskedAs): MaybeDrawn {
  switch (as) {
    case 'shown':
      return whoWasAskedBox(asked, notes);
    case 'folded':
      return (
        <details>
          <summary>Who was asked</summary>
          {whoWasAskedBox(asked, notes)}
        </details>
      );
    case 'left-out':
      return null;
  }
}
