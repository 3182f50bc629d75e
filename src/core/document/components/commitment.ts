import type { Element, ElementContent } from 'hast';
import type { RenderContext } from '../hast/context.ts';
import { element, text } from '../hast/element.ts';

/** `Commitment`: a promise, under that word and the date when it is due; the word leads to what became of it. */
export function commitmentElement(
  { id = '', due = 'none' }: Readonly<Record<string, string>>,
  children: readonly ElementContent[],
  context: RenderContext,
): Element {
  const label = text(due === 'none' ? 'Commitment' : `Commitment, due ${context.date(due)}`);
  const href = context.commitment(id);
  return element('aside', { className: ['pl-commitment'], role: 'note' }, [
    element('p', { className: ['pl-commitment__label'] }, [
      href === undefined ? label : element('a', { className: ['govuk-link'], href }, [label]),
    ]),
    ...children,
  ]);
}
