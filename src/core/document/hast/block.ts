import type { Element, ElementContent } from 'hast';
import { figureElement } from '../components/figure.ts';
import { keyFigureElement } from '../components/key-figure.ts';
import type { Block } from '../types.ts';
import type { RenderContext } from './context.ts';
import { element, hidden, text } from './element.ts';
import type { Entry } from './entries.ts';
import { entryProperties, movedFrom, movedTo } from './entry-properties.ts';
import { changeOf, inlineScope, wholeMark } from './entry-scope.ts';
import { headingElement } from './heading.ts';
import { drawImage } from './image.ts';
import { markElement } from './marks.ts';
import { drawWords } from './words.ts';

/** Draw an entry that is neither a table row in its table nor the first text of its item. */
export function blockElements(entry: Entry, context: RenderContext): ElementContent[] {
  const { block } = entry;
  if (!block) return [movedTo(entry, context)];
  switch (block.kind) {
    case 'heading':
      return [headingElement(entry, block, entryWords(entry, context), context)];
    case 'figure':
      return [
        figureElement(
          drawImage(entry, block, context),
          entryWords(entry, context),
          entryProperties(entry, ['pl-figure'], context),
        ),
      ];
    case 'code':
      return besideMoved(entry, context, codeElement(entry, block, context));
    case 'break':
      return besideMoved(entry, context, breakElement(entry, context));
    case 'footnote':
      return [
        element('p', entryProperties(entry, ['govuk-body-s'], context), [
          ...footnoteNumber(entry, block, context),
          ...entryWords(entry, context),
        ]),
      ];
    case 'component':
      return [
        keyFigureElement(
          block.attributes,
          entryWords(entry, context),
          entryProperties(entry, ['govuk-body'], context),
          inlineScope(entry, context),
        ),
      ];
    default:
      return [
        element('p', entryProperties(entry, ['govuk-body'], context), entryWords(entry, context)),
      ];
  }
}

/** The words of an entry, with what marks them as changed or moved. */
export function entryWords(entry: Entry, context: RenderContext): ElementContent[] {
  const { block, pieces, row } = entry;
  if (!block) return [];
  const isMovedAndEdited =
    row.kind === 'moved' && pieces.stretches.some(({ mark }) => mark !== 'moved');
  return [
    ...taskState(block),
    ...(isMovedAndEdited ? [hidden('[Moved here, and changed: ')] : []),
    ...drawWords({
      block,
      pieces,
      scope: inlineScope(entry, context),
      change: changeOf(entry, context),
    }),
    ...(isMovedAndEdited ? [hidden('] ')] : []),
    ...(isWords(block) ? movedFrom(entry, context) : []),
  ];
}

function isWords({ kind }: Block): boolean {
  return kind !== 'code' && kind !== 'break';
}

function besideMoved(entry: Entry, context: RenderContext, drawn: Element): ElementContent[] {
  const link = movedFrom(entry, context);
  if (link.length === 0) return [drawn];
  return [drawn, element('p', { className: ['govuk-body-s', 'pl-moved-note'] }, link)];
}

function codeElement(entry: Entry, block: Block, context: RenderContext): Element {
  const { lang } = block.attributes;
  return element('pre', { ...entryProperties(entry, ['pl-code'], context), tabIndex: 0 }, [
    element(
      'code',
      lang === undefined ? {} : { className: [`language-${lang.replace(/\W/g, '-')}`] },
      entryWords(entry, context),
    ),
  ]);
}

function breakElement(entry: Entry, context: RenderContext): Element {
  const rule = element(
    'hr',
    entryProperties(entry, ['govuk-section-break', 'govuk-section-break--visible'], context),
    [],
  );
  const mark = wholeMark(entry);
  return mark === 'kept' ? rule : markElement(mark, [rule], changeOf(entry, context));
}

function footnoteNumber(entry: Entry, block: Block, context: RenderContext): ElementContent[] {
  if (entry.side === 'before') return [];
  const { number } = context.footnote(block.attributes.label ?? '');
  return [element('span', { className: ['pl-footnote__number'] }, [text(`${number}. `)])];
}

/** Whether a task is done, in words and as a sign. */
function taskState({ attributes: { checked } }: Block): ElementContent[] {
  if (checked === undefined) return [];
  const isDone = checked === 'true';
  return [
    element('span', { className: ['pl-task'] }, [
      element('span', { ariaHidden: 'true' }, [text(isDone ? '☑ ' : '☐ ')]),
      hidden(isDone ? 'Done: ' : 'To do: '),
    ]),
  ];
}
