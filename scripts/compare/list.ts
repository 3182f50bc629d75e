import type { Comparison, Row, Span } from '../../src/core/compare/types.ts';
import { wrapSpans, wrapText } from './lines.ts';
import type { Paint } from './paint.ts';
import { type Told, toldBySection } from './told.ts';

export interface ListSettings {
  readonly width: number;
  readonly paint: Paint;
  /** Whether the marked text stands below each sentence. */
  readonly marked: boolean;
}

/** The changes in words, section by section, each with its marked text. */
export function listChanges(comparison: Comparison, settings: ListSettings): string[] {
  const { paint, width } = settings;
  return toldBySection(comparison).flatMap(({ title, changes }) => [
    '',
    ...wrapText(title, width).map((line) => paint.text('title', line)),
    ...changes.flatMap((told, index) => [
      ...(settings.marked && index > 0 ? [''] : []),
      ...entry(told, settings),
    ]),
  ]);
}

const BULLET = '  * ';
const INDENT = ' '.repeat(BULLET.length);
const TEXT_INDENT = ' '.repeat(BULLET.length + 2);

function entry({ sentence, rows }: Told, { width, paint, marked }: ListSettings): string[] {
  const said = wrapText(sentence, width - BULLET.length).map(
    (line, index) => (index === 0 ? BULLET : INDENT) + line,
  );
  if (!marked) return said;
  const text = rows.flatMap((row) =>
    wrapSpans(shortened(row), width - TEXT_INDENT.length, paint).map(
      (line) => TEXT_INDENT + line.text,
    ),
  );
  return [...said, ...text];
}

/** Words that stayed, on each side of a mark: enough to know the sentence. */
const AROUND = 12;

function shortened({ spans }: Row): Span[] {
  return spans.map((span, index) => {
    if (span.kind !== 'kept' || spans.length === 1) return span;
    const parts = span.text.split(/(\s+)/);
    // Words and the space between them take turns.
    const around = AROUND * 2;
    if (parts.length <= around * 2) return span;
    const head = index === 0 ? '' : parts.slice(0, around).join('');
    const tail = index === spans.length - 1 ? '' : parts.slice(-around).join('');
    return { kind: 'kept', text: `${head}…${tail}` };
  });
}
