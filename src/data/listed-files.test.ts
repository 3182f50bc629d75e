import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentTree, FIXTURES } from '../../tests/support/content-tree.ts';
import { loadContent } from './load-content.ts';
import { selectionAsOf } from './selection.ts';

const DRAFT = 'plans/harbour/versions/2024-03-draft';
const HELD = 'plans/harbour/versions/2025-refresh/index.mdx';
const THEME = 'plans/harbour/themes/opening-hours.mdx';

const THEME_TEXT = `---
title: Opening hours
origin: asked
about: 2024-03-draft
heardAt: [{ engagement: town-meeting }]
dispositions: [{ version: 2024-09-update, disposition: accepted, basis: stated }]
---
`;
const HELD_TEXT = `---
label: Refresh
number: 3
kind: refresh
replaces: 2024-09-update
text: whole
status: working
summary: A refresh.
renditions: [{ form: pdf, title: Plan, file: files/plan.pdf }]
---
Text.
`;

/** The names of the draft’s files that are published. */
function published(files: Readonly<Record<string, string>>, names: readonly string[]): string[] {
  using tree = contentTree('harbour', files);
  mkdirSync(path.join(tree.folder, DRAFT, 'files'), { recursive: true });
  for (const name of names) writeFileSync(path.join(tree.folder, DRAFT, 'files', name), name);
  const { model } = loadContent(tree.folder, selectionAsOf('2025-01-01T00:00:00Z'));
  return model?.plans[0]?.versions[0]?.files.map((file) => file.path) ?? [];
}

const draftWith = (front: string, text: string) => ({
  [`${DRAFT}/index.mdx`]: `---\nlabel: Draft\nnumber: 1\nkind: draft\ntext: whole\nstatus: published\npublished: 2024-03-04\nsummary: The first.\n${front}---\n## Urgent care [#urgent-care]\n\nThe walk-in centre opens from 9am to 5pm. ${text}\n`,
});

test('a file that nothing lists is not published', () => {
  expect(published({}, ['plan.pdf', 'notes.docx'])).toEqual([]);
});

test('a file is published when a rendition names it', () => {
  const files = draftWith('renditions: [{ form: pdf, title: Plan, file: files/plan.pdf }]\n', '');
  expect(published(files, ['plan.pdf', 'notes.docx'])).toEqual(['files/plan.pdf']);
});

test('a picture is published when a text of a version or a theme shows it', () => {
  const inText = draftWith('', '![A map](files/map.png)');
  const inTheme = {
    [THEME]: `${THEME_TEXT}People drew <Figure src="files/map.png" alt="A map" />.`,
  };
  for (const files of [inText, inTheme]) {
    expect(published(files, ['map.png', 'other.png'])).toEqual(['files/map.png']);
  }
});

test('a file that only a version lists which is held back is held back with it', () => {
  expect(published({ [HELD]: HELD_TEXT }, ['plan.pdf'])).toEqual([]);
});

test('a file is not published because another version lists one of its name', () => {
  const update = 'plans/harbour/versions/2024-09-update';
  const listing = draftWith('renditions: [{ form: pdf, title: Plan, file: files/plan.pdf }]\n', '');
  using tree = contentTree('harbour', listing);
  for (const version of [DRAFT, update]) {
    mkdirSync(path.join(tree.folder, version, 'files'));
    writeFileSync(path.join(tree.folder, version, 'files/plan.pdf'), version);
  }
  const { model } = loadContent(tree.folder, selectionAsOf('2025-01-01T00:00:00Z'));
  const files = model?.plans[0]?.versions.map((version) => version.files.map((file) => file.path));
  expect(files).toEqual([['files/plan.pdf'], []]);
});

test('a picture of the text that a part amends is published where it lies', () => {
  const update = 'plans/harbour/versions/2024-09-update/index.mdx';
  const source = readFileSync(path.join(FIXTURES, 'harbour', update), 'utf8');
  expect(published({ [update]: `${source}\n![A map](files/map.png)\n` }, ['map.png'])).toEqual([
    'files/map.png',
  ]);
});
