import { type OvertakenPlace, overtakenPlaces } from '../../core/life/overtaken-places.ts';
import type { NoticeModel, OvertakenPassage, PlanModel } from '../../data/model.ts';

/** Words of a notice that no longer hold. */
export type Place = OvertakenPlace<OvertakenPassage>;

/** What a notice overtook of an earlier one. */
export interface Overtook {
  /** The earlier notice. */
  readonly notice: NoticeModel;
  /** Where its words stand in the earlier notice. */
  readonly place: Place;
  readonly passage: OvertakenPassage;
}

type Stack = Pick<PlanModel, 'notices'>;

/**
 * The words of a notice that no longer hold, in the order of its text; what became of each, the
 * oldest notice that says so first.
 *
 * @param known Which later notices count; all of them without it.
 */
export function placesOf(
  { notices }: Stack,
  notice: NoticeModel,
  known: (notice: string) => boolean = () => true,
): Place[] {
  const numbers = new Map(notices.map(({ id, data }) => [id, data.number]));
  const numberOf = ({ by }: OvertakenPassage) => numbers.get(by) ?? 0;
  return overtakenPlaces(
    notice.text,
    notice.overtaken.filter(({ by }) => known(by)).toSorted((a, b) => numberOf(a) - numberOf(b)),
  );
}

/** What a notice overtook, notice by notice, the newest of them first. */
export function overtookOf(plan: Stack, { id }: NoticeModel): Overtook[] {
  return plan.notices.flatMap((notice) =>
    placesOf(plan, notice).flatMap((place) =>
      place.by.filter(({ by }) => by === id).map((passage) => ({ notice, place, passage })),
    ),
  );
}

/** Id of the element of overtaken words, on the page of their notice. */
export function overtakenAnchor({ number }: Pick<Place, 'number'>): string {
  return `overtaken-${number}`;
}
