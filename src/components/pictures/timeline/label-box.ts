import { wrapWords } from '../wrap-words.ts';
import type { Room } from './pack-rows.ts';
import type { TimelineItem } from './timeline-items.ts';

/** An item on its line: where its mark and its words stand, in pixels. */
export interface LabelBox {
  readonly item: TimelineItem;
  /** The days that it may mean, or that it took. */
  readonly span: Room;
  /** Of a period, the days that are surely within it. */
  readonly sure: Room | undefined;
  readonly mark: number;
  readonly lines: readonly string[];
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  /** All that it takes of the line. */
  readonly room: Room;
}

/** Marks reach so far to each side of their place. */
export const MARK = 9;

/** Width of a letter of 13 pixels, on the wide side, so that estimated labels do not touch. */
const LETTER = 7;
const LABEL_LINES = 2;

/**
 * Where the mark and the words of an item stand on a line of so many pixels.
 *
 * @param pixel Where a day stands on it.
 */
export function labelBox(
  item: TimelineItem,
  pixel: (day: number) => number,
  width: number,
): LabelBox {
  const span = { left: pixel(item.days.from), right: pixel(item.days.to) };
  // A promise is due on the last day that its date may mean; nothing else is known to be that late.
  const mark = item.lane === 'commitment' ? span.right : (span.left + span.right) / 2;
  const left = Math.min(span.left, mark - MARK);
  const right = Math.max(span.right, mark + MARK);
  const lines = wrapWords(item.label, Math.floor(width / LETTER), LABEL_LINES);
  // A sign such as a number stands within its mark.
  const length = item.label.length < 3 ? 0 : Math.max(...lines.map((line) => line.length)) * LETTER;
  const text = placeText({ left, right }, length, width);
  return {
    item,
    span,
    sure: item.sure && { left: pixel(item.sure.from), right: pixel(item.sure.to) },
    mark,
    lines: length === 0 ? [] : lines,
    ...text,
    room: { left: Math.min(left, text.left), right: Math.max(right, text.right) },
  };
}

/** To the right of where it begins where there is room, else to the left of its end, else from the edge. */
function placeText({ left, right }: Room, length: number, width: number) {
  if (left + length <= width) {
    return { textX: left, anchor: 'start' as const, left, right: left + length };
  }
  if (right - length >= 0) {
    return { textX: right, anchor: 'end' as const, left: right - length, right };
  }
  return { textX: 0, anchor: 'start' as const, left: 0, right: length };
}
