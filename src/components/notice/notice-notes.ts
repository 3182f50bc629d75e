import { citationsOf } from '../../data/citations.ts';
import type { NoticeModel } from '../../data/model.ts';
import { isShort } from './is-short.ts';
import type { Overtook, Place } from './overtaken.ts';

/** The statements that the page of a notice cites, in reading order. */
export function citedByNotice(
  notice: NoticeModel,
  places: readonly Place[],
  overtook: readonly Overtook[],
): string[] {
  return [
    ...notice.data.source,
    ...citedByText(notice, places),
    ...overtook.flatMap(({ passage }) => passage.source),
  ];
}

/** The statements that a notice cites in a stack, where a long one is told by its summary alone. */
export function citedByEntry(notice: NoticeModel, places: readonly Place[]): string[] {
  return isShort(notice.text) ? citedByText(notice, places) : [];
}

function citedByText({ text }: NoticeModel, places: readonly Place[]): string[] {
  return [
    ...citationsOf(text).map(({ id }) => id),
    ...places.flatMap(({ by }) => by.flatMap(({ source }) => source)),
  ];
}
