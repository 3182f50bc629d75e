import type { FrontMatterChange } from '../../src/core/versions/types.ts';
import { wrapSpans, wrapText } from './lines.ts';
import type { Paint } from './paint.ts';

/** How wide lines are, and how marks are shown. */
export interface LineSettings {
  readonly width: number;
  readonly paint: Paint;
}

export const BULLET = '  * ';

/**
 * A text whose first line hangs on a bullet or a number.
 *
 * @example
 * hanging('  * ', 'Kind: Draft became Update.', 20)
 * // => ['  * Kind: Draft', '    became Update.']
 */
export function hanging(bullet: string, text: string, width: number): string[] {
  return wrapText(text, width - bullet.length).map(
    (line, index) => (index === 0 ? bullet : ' '.repeat(bullet.length)) + line,
  );
}

/** A heading of the list, with an empty line before it. */
export function heading(title: string, { width, paint }: LineSettings): string[] {
  return ['', ...wrapText(title, width).map((line) => paint.text('title', line))];
}

/**
 * What two versions do not say alike about themselves.
 *
 * @param marked Whether texts that were reworded stand below with their marks.
 */
export function aboutVersions(
  changes: readonly FrontMatterChange[],
  { width, paint }: LineSettings,
  marked: boolean,
): string[] {
  if (changes.length === 0) return [];
  const indent = ' '.repeat(BULLET.length + 2);
  return [
    ...heading('About the two versions', { width, paint }),
    ...changes.flatMap(({ sentence, spans }) => {
      const said = hanging(BULLET, sentence, width);
      if (!marked || !spans) return said;
      const text = wrapSpans(spans, width - indent.length, paint);
      return [...said, ...text.map((line) => indent + line.text)];
    }),
  ];
}
