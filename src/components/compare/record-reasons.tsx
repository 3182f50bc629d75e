import type { ChangeRecord } from '../../core/trace/types.ts';
import type { Drawn } from '../drawn.ts';
import { type AskedAs, type ReasonPage, reasonLine } from './reason-line.tsx';

/**
 * The reasons that a record gives, or that it gives none.
 *
 * @param askedAs How who was asked stands below the reason that names a theme.
 * @param belowWhy Whether they stand below a heading that asks why.
 */
export function recordReasons(
  page: ReasonPage,
  { reasons, note }: ChangeRecord,
  askedAs: (theme: string) => AskedAs,
  { belowWhy = false } = {},
): Drawn {
  return (
    <>
      {reasons === 'not-recorded' ? (
        <p class="pl-reason">
          <strong>{belowWhy ? 'Not recorded.' : 'Why: not recorded.'}</strong> Nobody has said why
          this changed.
        </p>
      ) : (
        reasons.map((reason) => reasonLine(page, reason, askedAs, belowWhy))
      )}
      {note ? <p class="pl-small">{note}</p> : null}
    </>
  );
}
