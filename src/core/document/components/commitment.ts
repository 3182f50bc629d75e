import type { Element, ElementContent } from 'hast';
import type { RenderContext } from '../hast/context.ts';
import { element, text } from '../hast/element.ts';

/** `Commitment`: a promise, under that word and the date when it is due. */
export function commitmentElement(
  { due = 'none' }: Readonly<Record<string, string>>,
  children: readonly ElementContent[],
  context: RenderContext,
): Element {
  const label = due === 'none' ? 'Commitment' : `Commitment, due ${context.date(due)}`;
  return element('aside', { className: ['pl-commitment'], role: 'note' }, [
    element('p', { className: ['pl-commitment__label'] }, [text(label)]),
    ...children,
  ]);
}
