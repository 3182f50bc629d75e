import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { PREVIEW_MARK } from '../../scripts/build/preview-mark.ts';
import { type ContentTree, contentTree } from '../support/content-tree.ts';
import {
  ANNOUNCED,
  ANNOUNCED_TEXT,
  HELD_FILES,
  HELD_PARTS,
  hold,
  NEVER_SHOWN,
  ONE_SECOND_AFTER,
  ONE_SECOND_BEFORE,
} from '../support/held-back.ts';
import { type Built, digestsOf, everythingIn, wholeBuild } from '../support/whole-build.ts';

// Several whole builds each, on a machine that may have other work.
const BUILDS = 240_000;

// What no page shows at any time: what editors tell each other, and the name by which they call a source.
const NOT_DRAWN = ['canarypublication', 'canaryyamlcomment'];

// Unfinished versions, the text of what is only announced, files that nothing lists.
const UNDATED = /working|placeholder|unlisted|newsfile/;

const BANNER = 'Preview, not for the public.';

function canariesIn(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/canary[a-z]+/g))].sort();
}

describe('a site of which much is held back', () => {
  let held: ContentTree;
  let without: ContentTree;
  let built: Record<'preview' | 'after' | 'before' | 'plainPreview' | 'plain', Built>;

  beforeAll(() => {
    held = contentTree('harbour', ANNOUNCED);
    hold(held, { ...HELD_FILES, ...NEVER_SHOWN }, [...HELD_PARTS, ANNOUNCED_TEXT]);
    without = contentTree('harbour', ANNOUNCED);
    const before = { asOf: ONE_SECOND_BEFORE };
    // In this order: what one build kept for the next may not come back in it.
    built = {
      preview: wholeBuild(held.folder, { ...before, preview: true, out: 'dist-preview' }),
      after: wholeBuild(held.folder, { asOf: ONE_SECOND_AFTER, out: 'dist-after' }),
      before: wholeBuild(held.folder, before),
      plainPreview: wholeBuild(without.folder, { ...before, preview: true, out: 'dist-preview' }),
      plain: wholeBuild(without.folder, before),
    };
    for (const { said } of Object.values(built)) expect(said).toContain('Built');
  }, BUILDS);

  afterAll(() => {
    for (const tree of [held, without]) tree[Symbol.dispose]();
  });

  test('shows all of it one second after its time', () => {
    const fields = canariesIn(
      JSON.stringify([
        Object.entries(HELD_FILES).map(([file, text]) => [file, text.toString('latin1')]),
        HELD_PARTS,
      ]),
    );
    // Search keeps stems of words beside them, and the texts of the PDFs are packed in the files themselves.
    const found = canariesIn(everythingIn(built.after.out));
    const missing = [...fields, 'canarypdftext', 'canarypapertext'].filter(
      (word) => !found.includes(word),
    );
    expect(missing).toEqual(NOT_DRAWN);
    expect(found.filter((word) => UNDATED.test(word))).toEqual([]);
  });

  test('has no word of it one second before, also where a build before it had shown it', () => {
    expect(canariesIn(everythingIn(built.before.out))).toEqual([]);
  });

  test('is to the byte the site of a content folder that never held it', () => {
    expect(digestsOf(built.before.out)).toEqual(digestsOf(built.plain.out));
  });

  test('is shown in a preview with all but the files that nothing lists, marked on every page', () => {
    const site = realpathSync(built.preview.out);
    const shown = canariesIn(everythingIn(site));
    expect(shown).toEqual(expect.arrayContaining(['canaryworkingtext', 'canaryplaceholdertext']));
    expect(shown.filter((word) => /unlisted|newsfile/.test(word))).toEqual([]);
    expect(readdirSync(site)).toContain(PREVIEW_MARK);
    const pages = filesBelow(site).filter((file) => file.endsWith('.html'));
    const unmarked = pages.filter((file) => {
      const html = readFileSync(file, 'utf8');
      return !(html.includes(BANNER) && html.includes('<meta name="robots" content="noindex">'));
    });
    expect(pages.length).toBeGreaterThan(20);
    expect(unmarked.map((file) => path.relative(site, file))).toEqual([]);
  });

  test('bears no mark of a preview, though one was built before it of the very same content', () => {
    expect(everythingIn(built.plainPreview.out)).toContain(BANNER);
    expect(readdirSync(realpathSync(built.plain.out))).not.toContain(PREVIEW_MARK);
    expect(everythingIn(built.plain.out)).not.toContain(BANNER);
  });

  test('never stands where a preview stood, nor a preview where it stands', () => {
    const before = { asOf: ONE_SECOND_BEFORE };
    const overPreview = wholeBuild(held.folder, { ...before, out: 'dist-preview' });
    const overSite = wholeBuild(held.folder, { ...before, preview: true });
    expect([overPreview.status, overSite.status]).toEqual([1, 1]);
    expect(overPreview.said).toContain('holds a preview');
    expect(overSite.said).toContain('holds the site for the public');
  });
});

test('a published page that links to what is held back stops the build, and no site is put in place', {
  timeout: BUILDS,
}, () => {
  using tree = contentTree('harbour', ANNOUNCED);
  const about = readFileSync(path.join(tree.folder, 'pages/about.mdx'), 'utf8');
  hold(tree, HELD_FILES, HELD_PARTS);
  tree.write('pages/about.mdx', `${about}\n[Soon](/plans/harbour/versions/2025-canaryversion/)\n`);
  const { status, said, out } = wholeBuild(tree.folder, { asOf: ONE_SECOND_BEFORE });
  expect(status).toBe(1);
  expect(said).toContain('The site holds what is held back, and was not put in place:');
  expect(said).toContain(
    'about/index.html: “plans/harbour/versions/2025-canaryversion” of plans/harbour/versions/2025-canaryversion/',
  );
  expect(existsSync(out)).toBe(false);
});
