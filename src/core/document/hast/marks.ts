import type { Element, ElementContent } from 'hast';
import type { ChangeContext } from './context.ts';
import { element, hidden, text } from './element.ts';
import type { Mark } from './pieces.ts';

/** Something drawn, and the mark that it is under. */
export interface Marked {
  readonly mark: Mark;
  readonly nodes: readonly ElementContent[];
}

/** The words that say what a mark says, for whoever does not see it. */
const LABELS = { added: '[Added: ', removed: '[Removed: ', moved: '[Moved here: ' } as const;

/** Draw marked things one after the other, neighbours under the same mark in one element. */
export function drawMarked(
  marked: readonly Marked[],
  change: ChangeContext | undefined,
): ElementContent[] {
  return runsOf(marked).flatMap(({ mark, nodes }) =>
    mark === 'kept' ? nodes : [markElement(mark, nodes, change)],
  );
}

/** `ins` or `del` with its words. */
export function markElement(
  mark: Exclude<Mark, 'kept'>,
  nodes: readonly ElementContent[],
  change: ChangeContext | undefined,
): Element {
  const properties = {
    ...(mark === 'moved' ? { className: ['pl-moved-text'] } : {}),
    ...(change ? { cite: change.href } : {}),
    ...(change?.datetime === undefined ? {} : { dateTime: change.datetime }),
  };
  return element(mark === 'removed' ? 'del' : 'ins', properties, [
    hidden(LABELS[mark]),
    ...nodes,
    hidden('] '),
  ]);
}

/** The sign for the end of a paragraph, and its words. */
export function paragraphEnd(): ElementContent[] {
  return [element('span', { ariaHidden: 'true' }, [text('¶')]), hidden('end of a paragraph')];
}

/** That a paragraph was parted before this one. */
export function partedElement(change: ChangeContext | undefined): Element {
  const mark = markElement('added', paragraphEnd(), change);
  return { ...mark, properties: { ...mark.properties, className: ['pl-joint'] } };
}

/** Whether all of it is under one and the same mark. */
export function commonMark(marked: readonly Marked[]): Mark | undefined {
  const mark = marked[0]?.mark;
  return marked.every((other) => other.mark === mark) ? mark : undefined;
}

function runsOf(marked: readonly Marked[]): Marked[] {
  const runs: Marked[] = [];
  for (const next of marked) {
    const last = runs.at(-1);
    if (last?.mark === next.mark) {
      runs[runs.length - 1] = { mark: last.mark, nodes: [...last.nodes, ...next.nodes] };
    } else {
      runs.push(next);
    }
  }
  return runs;
}
