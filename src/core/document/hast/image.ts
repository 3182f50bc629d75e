import type { ElementContent } from 'hast';
import type { Block } from '../types.ts';
import type { RenderContext, Side } from './context.ts';
import type { Entry } from './entries.ts';
import { changeOf, inlineScope, wholeMark } from './entry-scope.ts';
import { pointElements } from './inline.ts';
import { drawMarked, type Marked } from './marks.ts';

/** The picture of a figure; one that took the place of another, behind that one. */
export function drawImage(entry: Entry, block: Block, context: RenderContext): ElementContent[] {
  const draw = ({ attributes }: Block, side: Side) =>
    pointElements(
      { kind: 'image', from: 0, to: 0, attributes },
      { ...inlineScope(entry, context), side },
    );
  const whole = wholeMark(entry);
  const earlier = entry.row.before.find(({ kind }) => kind === 'figure');
  const isReplaced = entry.side === 'after' && earlier && isOtherPicture(earlier, block);
  const marked: Marked[] = isReplaced
    ? [
        { mark: 'removed', nodes: draw(earlier, 'before') },
        { mark: 'added', nodes: draw(block, 'after') },
      ]
    : [{ mark: whole, nodes: draw(block, entry.side === 'before' ? 'before' : 'after') }];
  return drawMarked(marked, changeOf(entry, context));
}

function isOtherPicture(before: Block, after: Block): boolean {
  const { src, alt, file } = before.attributes;
  return (
    src !== after.attributes.src || alt !== after.attributes.alt || file !== after.attributes.file
  );
}
