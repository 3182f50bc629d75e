import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/data/content-folder.ts';
import { loadContent } from '../../src/data/load-content.ts';
import type { SiteModel } from '../../src/data/model.ts';
import { selectionAsOf } from '../../src/data/selection.ts';
import { type ContentTree, contentTree } from '../../tests/support/content-tree.ts';
import {
  AHEAD,
  ANNOUNCED,
  ANNOUNCED_TEXT,
  HELD_FILES,
  HELD_PARTS,
  hold,
  NEVER_SHOWN,
  OF_ANNOUNCED_TEXT,
  ONE_SECOND_AFTER,
  ONE_SECOND_BEFORE,
} from '../../tests/support/held-back.ts';
import { loadIn, PUBLISHED_AT, sealedTree, UPDATE } from '../../tests/support/sealed-tree.ts';
import { ROOT } from '../content.ts';
import { writeEntry } from '../ledger/write-ledger.ts';
import { filesBelow } from './files-below.ts';
import { stageContent } from './stage.ts';

/** The harbour with a plan whose next version is announced. */
function publishedTree(): ContentTree {
  return contentTree('harbour', ANNOUNCED);
}

function modelOf(folder: string, asOf: string, preview = false): SiteModel {
  const { model, errors } = loadContent(folder, selectionAsOf(asOf, preview));
  expect(errors.map(({ message }) => message)).toEqual([]);
  if (!model) throw new Error('There is no model.');
  return model;
}

/** Stages a content folder, and gives what was staged by its names. */
function staged(tree: ContentTree, asOf: string, preview = false) {
  const folder = path.join(path.dirname(tree.folder), `staged-${asOf}-${preview}`, 'content');
  stageContent(tree.folder, modelOf(tree.folder, asOf, preview), folder);
  const files = filesBelow(folder).map((file) => [
    path.relative(folder, file),
    readFileSync(file, 'latin1'),
  ]);
  return { folder, files: Object.fromEntries(files) as Record<string, string> };
}

const CANARY = /canary[a-z]+/gi;
const canariesIn = (texts: unknown) =>
  [...new Set(JSON.stringify(texts).toLowerCase().match(CANARY))].sort();

describe('stageContent', () => {
  const CASES: Readonly<Record<string, (tree: ContentTree) => void>> = {
    'versions, themes, engagements, news, pages, plans': (tree) => {
      hold(tree, HELD_FILES, HELD_PARTS);
    },
    'what no date brings out': (tree) => {
      const file = 'plans/harbour/versions/2026-working/index.mdx';
      const find = 'replaces: 2025-canaryversion';
      hold(tree, NEVER_SHOWN, [{ file, find, replace: 'replaces: 2024-09-update' }]);
    },
    'what will have happened': (tree) => hold(tree, {}, AHEAD),
    'the text of what is announced': (tree) => hold(tree, OF_ANNOUNCED_TEXT, [ANNOUNCED_TEXT]),
  };

  // Written anew without what was taken out of them; what they say is the same.
  const REWRITTEN = [...HELD_PARTS, ...AHEAD, ANNOUNCED_TEXT].map(({ file }) => file);

  test.each(Object.entries(CASES))(
    'gives a build the same with and without %s',
    (_what, holdCase) => {
      using without = publishedTree();
      using held = publishedTree();
      holdCase(held);
      const [plain, staging] = [
        staged(without, ONE_SECOND_BEFORE),
        staged(held, ONE_SECOND_BEFORE),
      ];
      const differing = Object.keys({ ...plain.files, ...staging.files }).filter(
        (file) => plain.files[file] !== staging.files[file] && !REWRITTEN.includes(file),
      );
      expect(differing).toEqual([]);
      expect(canariesIn(staging.files)).toEqual([]);
      expect(saidIn(staging.folder, ONE_SECOND_BEFORE)).toBe(
        saidIn(plain.folder, ONE_SECOND_BEFORE),
      );
    },
  );

  test('gives all of it from its instant on', () => {
    using tree = publishedTree();
    hold(tree, HELD_FILES, HELD_PARTS);
    const wanted = canariesIn([
      Object.entries(HELD_FILES).map(([file, text]) => [file, text.toString('latin1')]),
      HELD_PARTS,
    ]);
    expect(canariesIn(staged(tree, ONE_SECOND_AFTER).files)).toEqual(wanted);
  });

  test.each([ONE_SECOND_BEFORE, ONE_SECOND_AFTER])(
    'leaves out nothing that is shown at %s',
    (asOf) => {
      using tree = publishedTree();
      hold(tree, { ...HELD_FILES, ...NEVER_SHOWN }, [...HELD_PARTS, ANNOUNCED_TEXT]);
      const { folder } = staged(tree, asOf);
      expect(saidIn(folder, asOf)).toBe(said(modelOf(tree.folder, asOf)));
    },
  );

  test('leaves out nothing of our own content', () => {
    const asOf = '2026-11-22T00:00:00Z';
    using tree = contentTree('harbour');
    const folder = path.join(path.dirname(tree.folder), 'staged', 'content');
    const model = modelOf(path.join(ROOT, 'content'), asOf);
    stageContent(path.join(ROOT, 'content'), model, folder);
    expect(saidIn(folder, asOf)).toBe(said(model));
  });

  test('leaves out the text of a version that was withdrawn, and the kept copies of it', () => {
    using tree = sealedTree();
    writeEntry(contentFolder(tree.folder), loadIn(tree).ledger, {
      action: 'withdrawn',
      plan: 'harbour',
      version: '2024-09-update',
      label: 'Update',
      at: PUBLISHED_AT,
      by: 'The board',
      reason: 'It named a patient.',
    });
    const { files } = staged(tree, PUBLISHED_AT);
    const telling = Object.keys(files).filter((file) =>
      files[file]?.includes('a break of one week'),
    );
    expect(telling).toEqual([]);
    expect(Object.keys(files)).toContain(`${UPDATE}/index.mdx`);
  });

  test('gives a preview all but the files that nothing lists', () => {
    using tree = publishedTree();
    hold(tree, { ...HELD_FILES, ...NEVER_SHOWN }, [...HELD_PARTS, ANNOUNCED_TEXT]);
    const canaries = canariesIn(staged(tree, ONE_SECOND_BEFORE, true).files);
    expect(canaries).toContain('canaryworkingtext');
    expect(canaries).toContain('canaryplaceholdertext');
    expect(canaries).toContain('canaryexif');
    expect(canaries).not.toContain('canaryunlisted');
    expect(canaries).not.toContain('canarynewsfile');
  });
});

/** All that a build reads from a folder; names may lead to what is not there. */
function saidIn(folder: string, asOf: string): string {
  const { model } = loadContent(folder, selectionAsOf(asOf));
  return said(model);
}

// Where something stands in its file, and where its file lies, is on no page.
const UNSEEN = ['place', 'digest', 'textDigest'];

function said(model: SiteModel | undefined): string {
  return JSON.stringify(model, (key, value: unknown) => {
    if (UNSEEN.includes(key) || (key === 'source' && typeof value === 'string')) return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
