import type { Element, ElementContent } from 'hast';
import { printDate } from '../../core/dates/print.ts';
import { overtakenNote } from '../../core/document/components/overtaken.ts';
import { hastOfBlocks } from '../../core/document/hast.ts';
import { markOvertaken } from '../../core/life/mark-overtaken.ts';
import type { NoticeModel, OvertakenPassage, PlanModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import type { Drawn } from '../drawn.ts';
import { noteRefs } from '../source/note-refs.tsx';
import type { Notes } from '../source/notes.ts';
import { plainContext } from '../text/contexts.ts';
import { overtakenAnchor, type Place } from './overtaken.ts';

/**
 * What a notice says, its overtaken words marked, each followed by what holds now.
 *
 * @param places From `placesOf`.
 * @param prefix Stands before the ids of the marks where several notices stand on a page.
 */
export function noticeText(
  plan: PlanModel,
  notice: NoticeModel,
  notes: Notes,
  places: readonly Place[],
  prefix = '',
): ElementContent[] {
  const anchorOf = (place: Pick<Place, 'number'>) => prefix + overtakenAnchor(place);
  const blocks = notice.text.sections
    .flatMap((section) => section.blocks)
    .map((block) => markOvertaken(block, places, anchorOf));
  const about = plan.versions.find(({ id }) => id === notice.data.about) ?? plan.current;
  const drawn = hastOfBlocks(blocks, plainContext(plan, about, notes));
  return drawn.flatMap((node) => [
    node,
    ...places
      .filter((place) => holds(node, anchorOf(place)))
      .map((place) => nowElement(plan, place, anchorOf(place), notes)),
  ]);
}

function holds(node: ElementContent, id: string): boolean {
  return (
    node.type === 'element' &&
    (node.properties.id === id || node.children.some((child) => holds(child, id)))
  );
}

function nowElement(plan: PlanModel, place: Place, anchor: string, notes: Notes): Element {
  return (
    <div class="pl-overtaken-now" id={overtakenNote(anchor)} role="note">
      {place.by.map((passage) => (
        <p>
          <span class="pl-overtaken-now__number">{place.number}</span>{' '}
          {overtakenBy(plan, passage, notes)}
        </p>
      ))}
    </div>
  ) as Element;
}

/** `Overtaken by Findings published (22 November 2021): the report is there.` */
function overtakenBy(plan: PlanModel, { by, now, source }: OvertakenPassage, notes: Notes): Drawn {
  const later = plan.notices.find(({ id }) => id === by);
  return (
    <>
      Overtaken by{' '}
      {later ? <a href={urls.notice(plan.id, by)}>{later.data.title}</a> : 'a later notice'}
      {later ? ` (${printDate(later.data.date)})` : null}: {now}
      {noteRefs(source, notes)}
    </>
  );
}
