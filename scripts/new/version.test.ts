import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeNewFiles } from './new-file.ts';
import { addVersion, contentWithPlan, fen, mistakes, PUBLISHED, write } from './test-builders.ts';
import { newTheme } from './theme.ts';
import { newVersion } from './version.ts';

test('replaces the newest one, and check finds no mistake', () => {
  const content = contentWithPlan();
  addVersion(content, 'update');
  addVersion(content, 'refresh', { kind: 'refresh' });
  expect(mistakes(content)).toEqual([]);
  expect(
    fen(content).versions.map(({ id, previous, data }) => [id, previous, data.number]),
  ).toEqual([
    ['draft', undefined, 1],
    ['update', 'draft', 2],
    ['refresh', 'update', 3],
  ]);
});

test('that amends holds one new section, which stands in the plan as amended', () => {
  const content = contentWithPlan();
  addVersion(content, 'update', { amends: 'draft' });
  expect(mistakes(content)).toEqual([]);
  const update = fen(content).versions[1];
  expect(update?.own?.sections.map(({ id }) => id)).toEqual(['example-section']);
  expect(update?.effective?.sections.map(({ id }) => id)).toEqual([
    'our-aim',
    'what-we-will-do',
    'money',
    'example-section',
  ]);
});

test('finds a free name for the section of a second part', () => {
  const content = contentWithPlan();
  addVersion(content, 'update', { amends: 'draft' });
  addVersion(content, 'later', { amends: 'update' });
  expect(mistakes(content)).toEqual([]);
  expect(fen(content).versions[2]?.own?.sections[0]?.id).toBe('example-section-2');
});

test('that is copied says the same as the version before, chapters and files included', () => {
  const content = contentWithPlan();
  write(content, 'plans/fen/versions/draft/01-more.mdx', '## More\n\nText.\n');
  write(content, 'plans/fen/versions/draft/files/a.txt', 'In short.');
  const index = path.join(content.root, 'plans/fen/versions/draft/index.mdx');
  const rendition = 'renditions: [{ form: summary, title: In short, file: files/a.txt }]';
  writeFileSync(index, readFileSync(index, 'utf8').replace('\n---\n', `\n${rendition}\n---\n`));
  addVersion(content, 'refresh', { copy: true });
  expect(mistakes(content)).toEqual([]);
  expect(fen(content).steps[0]?.comparison.changes).toEqual([]);
  const file = path.join(content.root, 'plans/fen/versions/refresh/files/a.txt');
  expect(readFileSync(file, 'utf8')).toBe('In short.');
});

test('that is copied from a part holds the whole plan as amended', () => {
  const content = contentWithPlan();
  addVersion(content, 'update', { amends: 'draft' });
  addVersion(content, 'refresh', { copy: true });
  expect(mistakes(content)).toEqual([]);
  expect(fen(content).steps[1]?.comparison.changes).toEqual([]);
});

test('that follows one in work is in work too', () => {
  const content = contentWithPlan();
  addVersion(content, 'update', { status: 'working' });
  addVersion(content, 'refresh');
  expect(mistakes(content)).toEqual([]);
  expect(fen(content).versions[2]?.data.status).toBe('working');
});

test('refuses to follow a version that another one follows', () => {
  const content = contentWithPlan();
  addVersion(content, 'update');
  expect(() => newVersion(content, fen(content), 'x', { ...PUBLISHED, amends: 'draft' })).toThrow(
    'Follow the newest one: --amends update.',
  );
});

test('names the nearest version where there is none of that name', () => {
  const content = contentWithPlan();
  const settings = { ...PUBLISHED, replaces: 'drift' };
  expect(() => newVersion(content, fen(content), 'x', settings)).toThrow('Write “draft”.');
});

test('refuses a part where there is no text to amend', () => {
  const content = contentWithPlan();
  write(
    content,
    'plans/fen/versions/draft/index.mdx',
    '---\nlabel: Draft\nnumber: 1\nkind: draft\ntext: none\nstatus: published\npublished: 2016-11\nsummary: Lost.\n---\n',
  );
  const settings = { ...PUBLISHED, amends: 'draft' };
  expect(() => newVersion(content, fen(content), 'x', settings)).toThrow('No earlier version');
});

test('says, before the changes are drafted, in which themes its answer is missing', () => {
  const content = contentWithPlan();
  const themes = ['carers', 'parking'].map((id) => {
    const [draft] = fen(content).versions;
    if (!draft) throw new Error('The plan of the test has no version.');
    const { files } = newTheme(content, fen(content), id, { about: draft });
    writeNewFiles(content, files);
    return `content/plans/fen/themes/${id}.mdx`;
  });
  const { next } = addVersion(content, 'update');
  expect(next.map((step) => step.split(':')[0])).toEqual([
    'Paste the text of the new version below the second “---”, in place of the example.',
    'Say what became of what people said, or check finds a mistake',
    'Say what changed and why',
    'Look at it',
  ]);
  expect(next[1]).toContain('- { version: update, disposition: not-recorded }');
  expect(next[1]?.endsWith(`in ${themes.join(', ')}`)).toBe(true);

  expect(mistakes(content)).toHaveLength(2);
  for (const id of ['carers', 'parking']) {
    const file = `plans/fen/themes/${id}.mdx`;
    const text = readFileSync(path.join(content.root, file), 'utf8');
    const answer = 'dispositions:\n  - { version: update, disposition: not-recorded }';
    write(content, file, text.replace('# dispositions:', answer));
  }
  expect(mistakes(content)).toEqual([]);
  expect(addVersion(content, 'refresh').next.join()).not.toContain('what people said');
});
