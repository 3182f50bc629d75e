import type { ChangeContext, RenderContext } from './context.ts';
import type { Entry } from './entries.ts';
import type { InlineScope } from './notes.ts';
import type { Mark } from './pieces.ts';

/** Where the words of an entry stand. */
export function inlineScope({ side }: Entry, context: RenderContext): InlineScope {
  return { context, side: side === 'before' ? 'before' : 'after', within: [] };
}

/** What is known about the change that an entry belongs to. */
export function changeOf({ row }: Entry, context: RenderContext): ChangeContext | undefined {
  return row.change === undefined ? undefined : context.change(row.change);
}

/** The one mark that a whole entry is under. */
export function wholeMark({ row }: Entry): Mark {
  return row.kind === 'added' || row.kind === 'removed' || row.kind === 'moved' ? row.kind : 'kept';
}
