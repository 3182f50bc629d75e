import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { loadContent } from './load-content.ts';
import { selectionAsOf } from './selection.ts';

const LATER = 'publishAt: 2026-01-01T00:00:00Z';

/** The mistakes of the harbour with these files, before and after what is held back comes out. */
function mistakesWith(files: Readonly<Record<string, string>>) {
  using tree = contentTree('harbour', files);
  const mistakesAt = (asOf: string, preview = false) =>
    loadContent(tree.folder, selectionAsOf(asOf, preview)).errors.map(({ message }) => message);
  return {
    before: mistakesAt('2025-06-01T00:00:00Z'),
    after: mistakesAt('2026-01-01T00:00:00Z'),
    preview: mistakesAt('2025-06-01T00:00:00Z', true),
  };
}

const notice = (number: number, more = '') =>
  `---\ntitle: Notice\nnumber: ${number}\ndate: 2024-10-0${number}\nsummary: It is told.\n${more}\n---\nIt is told.\n`;

const NOTICES = 'plans/harbour/notices';

describe('what would be published', () => {
  test('may not be a notice above one that is held back: its number would tell of it', () => {
    const { before, after, preview } = mistakesWith({
      [`${NOTICES}/opens.mdx`]: notice(1),
      [`${NOTICES}/secret.mdx`]: notice(2, LATER),
      [`${NOTICES}/closes.mdx`]: notice(3),
    });
    expect(before).toEqual([
      `content/${NOTICES}/closes.mdx:3:1: The notice “closes” (number 3) would be published, and “secret” (number 2) below it would not.
  Fix: Publish the earlier one first, or hold this one back too.`,
    ]);
    expect([after, preview]).toEqual([[], []]);
  });

  test('may be every notice below the first that is held back', () => {
    const { before } = mistakesWith({
      [`${NOTICES}/opens.mdx`]: notice(1),
      [`${NOTICES}/secret.mdx`]: notice(2, LATER),
    });
    expect(before).toEqual([]);
  });

  test('may not be a version whose records name a theme that is held back', () => {
    using harbour = contentTree('harbour');
    const theme = 'plans/harbour/themes/opening-hours.mdx';
    const text = readFileSync(path.join(harbour.folder, theme), 'utf8');
    const { before, after, preview } = mistakesWith({
      [theme]: text.replace('origin:', `${LATER}\norigin:`),
    });
    expect(before.join('\n')).toMatch(
      /changes\.yaml:\d+:\d+: A reason names the theme “opening-hours”, which readers do not see yet, and its version “2024-09-update” would be published\.\n\s+Fix: Publish the theme too, or hold the version back with it\./,
    );
    expect([after, preview]).toEqual([[], []]);
  });

  test('may not be news of a plan of which nothing is', () => {
    const version = `label: Draft\nnumber: 1\nkind: draft\ntext: whole\nstatus: published\npublished: 2024-10-01\n${LATER}\nsummary: A draft.`;
    const { before, after, preview } = mistakesWith({
      'plans/secret/plan.yaml': 'title: Secret\nsummary: A plan.\ndemonstration: fictional\n',
      'plans/secret/versions/draft/index.mdx': `---\n${version}\n---\nIt is planned.\n`,
      'news/soon.mdx':
        '---\ntitle: Soon\nsummary: Soon.\ndate: 2024-10-01\nannounces: { plan: secret }\n---\nSoon.\n',
    });
    expect(before).toEqual([
      `content/news/soon.mdx:5:14: The item is about the plan “secret”, of which readers see nothing yet.
  Fix: Hold the item back too (“publishAt: …”), or publish a version of the plan.`,
    ]);
    expect([after, preview]).toEqual([[], []]);
  });
});
