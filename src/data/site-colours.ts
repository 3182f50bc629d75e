import type { Site } from '../schemas/site.ts';
import { contrastOf } from './contrast.ts';
import type { Report } from './report.ts';
import type { YamlResult } from './yaml.ts';

/** For text of any size, WCAG 2.2, success criterion 1.4.3. */
const ENOUGH = 4.5;

/** White stands on the brand colour, and links stand on white. */
const BESIDE = '#ffffff';

/** Reports colours of a partnership on which, or in which, text could not be read. */
export function checkColours(
  { colours }: Site,
  placeOf: YamlResult<unknown>['placeOf'],
  report: Report,
): void {
  for (const [name, colour] of Object.entries(colours)) {
    const contrast = contrastOf(colour, BESIDE);
    if (contrast >= ENOUGH) continue;
    report.add(
      placeOf(['colours', name]),
      `The colour “${colour}” has a contrast with white of only ${contrast.toFixed(1)} to 1.`,
      `Choose a darker one: text needs ${ENOUGH} to 1 to be read by people with poor sight.`,
    );
  }
}
