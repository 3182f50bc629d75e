import { counted } from '../../core/export/phrases.ts';
import type { NoticeModel, PlanModel } from '../../data/model.ts';
import type { Place } from './overtaken.ts';

/** Whether a notice still says what is so. */
export interface NoticeState {
  readonly kind: 'newest' | 'overtaken' | 'holds';
  readonly text: string;
}

/**
 * Whether a notice still says what is so, as far as later notices tell.
 *
 * @param places From `placesOf`.
 */
export function noticeState(
  { notices }: Pick<PlanModel, 'notices'>,
  { id }: NoticeModel,
  places: readonly Place[],
): NoticeState {
  if (places.length > 0) {
    const passages = counted(places.length, 'passage');
    return {
      kind: 'overtaken',
      text: `${passages} overtaken by ${places.length === 1 ? 'a later notice' : 'later notices'}`,
    };
  }
  return notices[0]?.id === id
    ? { kind: 'newest', text: 'The newest notice' }
    : { kind: 'holds', text: 'No later notice says otherwise' };
}
