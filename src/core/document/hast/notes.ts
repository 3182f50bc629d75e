import type { Element } from 'hast';
import type { Inline } from '../types.ts';
import type { RenderContext, Side } from './context.ts';
import { element, text } from './element.ts';

/** Where an inline stands. */
export interface InlineScope {
  readonly context: RenderContext;
  readonly side: Side;
  /** The marks that it stands within, outermost first. */
  readonly within: readonly Inline['kind'][];
}

/** A link to a numbered note; within another link only its number. */
export function noteLink(
  number: number,
  id: string,
  label: string,
  { within, side }: Pick<InlineScope, 'within' | 'side'>,
): Element {
  const shown = text(`[${number}]`);
  const isPlain = within.includes('link') || side === 'before';
  return element('sup', { className: ['pl-note'] }, [
    isPlain
      ? shown
      : element(
          'a',
          {
            className: ['govuk-link', 'pl-note-ref'],
            href: `#${id}`,
            ariaLabel: `${label} ${number}`,
          },
          [shown],
        ),
  ]);
}
