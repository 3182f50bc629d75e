import type { Row, Span } from '../../src/core/compare/types.ts';
import { BULLET, hanging, heading, type LineSettings } from './bullets.ts';
import { wrapSpans } from './lines.ts';
import type { ComparedPair } from './pair.ts';
import { type Told, toldBySection, whyInWords } from './told.ts';

export interface ListSettings extends LineSettings {
  /** Whether the marked text stands below each sentence. */
  readonly marked: boolean;
  /** Whether changes have their numbers and reasons, and their texts stand in full. */
  readonly inFull?: boolean;
}

/** The changes in words, section by section, each with its marked text. */
export function listChanges(pair: ComparedPair, settings: ListSettings): string[] {
  const isApart = settings.marked || settings.inFull === true;
  return toldBySection(pair).flatMap(({ title, changes }) => [
    ...heading(title, settings),
    ...changes.flatMap((told, index) => [
      ...(isApart && index > 0 ? [''] : []),
      ...entry(told, pair, settings),
    ]),
  ]);
}

function entry({ change, rows }: Told, pair: ComparedPair, settings: ListSettings): string[] {
  const { width, paint, marked, inFull = false } = settings;
  const bullet = inFull ? `${String(change.number).padStart(3)}. ` : BULLET;
  const indent = ' '.repeat(bullet.length + 2);
  const text = rows.flatMap(({ spans }) =>
    wrapSpans(inFull ? spans : shortened(spans), width - indent.length, paint).map(
      (line) => indent + line.text,
    ),
  );
  const why = whyInWords(change, pair.traced).flatMap((reason) => hanging(indent, reason, width));
  return [
    ...hanging(bullet, change.inWords, width),
    ...(marked ? text : []),
    ...(inFull ? why : []),
  ];
}

/** Words that stayed, on each side of a mark: enough to know the sentence. */
const AROUND = 12;

function shortened(spans: Row['spans']): Span[] {
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
