import { circlesIn } from '../core/circles.ts';
import type { ThemeFrontMatter } from '../schemas/theme.ts';
import { checkHeardTwice } from './check-repeated-names.ts';
import type { LoadedFile } from './load-files.ts';
import type { LoadedVersion } from './load-version.ts';
import type { Report } from './report.ts';

type Theme = LoadedFile<ThemeFrontMatter>;

/**
 * Reports themes that are parts of themselves, and themes of which nobody said what became of them,
 * or said it twice, or heard it twice at one engagement, or before anybody could have spoken.
 *
 * @param versions Oldest first.
 */
export function checkThemes(
  themes: readonly Theme[],
  versions: readonly LoadedVersion[],
  report: Report,
): void {
  checkCircles(themes, report);
  for (const theme of themes) {
    checkHeardTwice(theme, report);
    checkDispositions(theme, versions, report);
    checkMissing(theme, versions, report);
  }
}

function checkCircles(themes: readonly Theme[], report: Report): void {
  const parents = new Map(themes.map(({ id, data }) => [id, data.parent]));
  for (const trail of circlesIn(parents.keys(), parents)) {
    report.add(
      (themes.find(({ id }) => id === trail[0]) as Theme).placeOf(['parent']),
      `The themes are parts of each other in a circle: ${trail.join(' → ')}.`,
      'Take “parent” out of the theme that is part of no other.',
    );
  }
}

function checkDispositions(
  { data, placeOf }: Theme,
  versions: readonly LoadedVersion[],
  report: Report,
): void {
  const order = versions.map(({ id }) => id);
  for (const [index, { version }] of data.dispositions.entries()) {
    const place = placeOf(['dispositions', index, 'version']);
    if (data.dispositions.findIndex((other) => other.version === version) !== index) {
      report.add(
        place,
        `The theme has two dispositions for “${version}”.`,
        'Keep one: a version decides once.',
      );
    }
    if (isBefore(version, data.about, order)) {
      report.add(
        place,
        `The disposition is that of “${version}”, which is older than “${data.about}”, about which people spoke.`,
        'Write the version that followed what people said.',
      );
    }
  }
}

function checkMissing(
  { data, placeOf }: Theme,
  versions: readonly LoadedVersion[],
  report: Report,
): void {
  if (data.dispositions.length > 0) return;
  const order = versions.map(({ id }) => id);
  const answer = versions.find(
    (version) =>
      isBefore(data.about, version.id, order) &&
      version.data.text !== 'none' &&
      version.data.status === 'published',
  );
  if (!answer) return;
  report.add(
    placeOf(['dispositions']),
    `“${answer.id}” followed what people said, and nothing says what it made of this theme.`,
    `Add “dispositions:” and below it “  - { version: ${answer.id}, disposition: not-recorded }”, or what was decided.`,
  );
}

function isBefore(version: string, other: string, order: readonly string[]): boolean {
  const [first, second] = [order.indexOf(version), order.indexOf(other)];
  return first !== -1 && second !== -1 && first < second;
}
