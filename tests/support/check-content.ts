import { loadContent } from '../../src/data/load-content.ts';
import { selectionAsOf } from '../../src/data/selection.ts';

/** The moment at which every test stands: later than all dates of the fixtures. */
export const AS_OF = '2025-06-01T00:00:00Z';

/** Every mistake of a content folder, as `check` prints it. */
export function mistakesIn(folder: string): string[] {
  return loadContent(folder, selectionAsOf(AS_OF)).errors.map(({ message }) => message);
}
