import { changesInBrief } from '../../src/core/export/brief.ts';
import { BULLET, hanging, heading, type LineSettings } from './bullets.ts';
import { wrapText } from './lines.ts';
import type { ComparedPair } from './pair.ts';

/** The changes on one page: a line for each section or chapter, then how far they are explained. */
export function briefLines(pair: ComparedPair, settings: LineSettings): string[] {
  const { note, lines } = changesInBrief(pair.comparison, pair.traced);
  if (lines.length === 0) return [];
  const { width, paint } = settings;
  return [
    ...heading('Section by section', settings),
    ...lines.flatMap(({ title, inWords }) => hanging(BULLET, `${title}: ${inWords}`, width)),
    ...(note === undefined
      ? []
      : ['', ...wrapText(note, width).map((line) => paint.text('quiet', line))]),
    ...coverageLines(pair, settings),
  ];
}

/** How far the changes are explained; nothing where nothing was recorded about the two. */
export function coverageLines({ coverage }: ComparedPair, settings: LineSettings): string[] {
  if (coverage.length === 0) return [];
  return [
    ...heading('How far the changes are explained', settings),
    ...coverage.flatMap((sentence) => hanging(BULLET, sentence, settings.width)),
  ];
}
