import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { loadContent } from './load-content.ts';
import { selectionAsOf } from './selection.ts';

const UPDATE = 'plans/harbour/versions/2024-09-update/index.mdx';
const CHANGES = 'plans/harbour/versions/2024-09-update/changes.yaml';
const THEME = 'plans/harbour/themes/opening-hours.mdx';

function load(files: Record<string, string | undefined> = {}, asOf = '2025-01-01T00:00:00Z') {
  using tree = contentTree('harbour', files);
  const { model, errors } = loadContent(tree.folder, selectionAsOf(asOf));
  return { model, plan: model?.plans[0], errors: errors.map(({ message }) => message) };
}

/** A file of the fixture with one piece of its text replaced. */
function changed(file: string, from: string, to: string): Record<string, string> {
  const text = readFileSync(path.join('tests/fixtures/harbour', file), 'utf8');
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${file}.`);
  return { [file]: text.replace(from, to) };
}

describe('loadContent', () => {
  test('reads a tree without mistakes', () => {
    const { errors, plan } = load();
    expect(errors).toEqual([]);
    expect(plan?.versions.map(({ id }) => id)).toEqual(['2024-03-draft', '2024-09-update']);
    expect(plan?.current?.id).toBe('2024-09-update');
  });

  test('puts the plan as amended together: what a part does not mention stands', () => {
    const { plan } = load();
    expect(plan?.current?.own?.sections.map(({ id }) => id)).toEqual(['urgent-care', 'carers']);
    expect(plan?.current?.effective?.sections.map(({ id }) => id)).toEqual([
      'top',
      'urgent-care',
      'carers',
      'money',
    ]);
  });

  test('joins each change with its record, and counts what nobody explained', () => {
    const [step] = load().plan?.steps ?? [];
    expect(
      step?.changes.map(({ explained, records }) => [explained, records[0]?.record.id]),
    ).toEqual([
      ['passage', 'longer-hours'],
      ['unexplained', 'carers-section'],
    ]);
    expect(step?.coverage).toEqual({
      passage: 1,
      section: 0,
      unexplained: 1,
      inferred: 0,
      form: 0,
    });
  });

  test('names the file, the line and the themes that exist when a record misspells one', () => {
    const { errors } = load(changed(CHANGES, 'theme: opening-hours', 'theme: opening-hour'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /^content\/plans\/harbour\/versions\/2024-09-update\/changes\.yaml:6:\d+: /,
    );
    expect(errors[0]).toContain('opening-hour');
    expect(errors[0]).toContain('opening-hours');
  });

  test('lists the places that did change when a record meets none', () => {
    const { errors } = load(changed(CHANGES, 'from 8am to 8pm', 'from 7am to 7pm'));
    expect(errors.join('\n')).toContain('8am to 8pm');
    expect(errors.join('\n')).toContain('urgent-care');
  });

  test('reports mistakes of all files in one run', () => {
    const { errors } = load({
      ...changed(THEME, 'origin: asked', 'origin: aksed'),
      ...changed(UPDATE, 'kind: update', 'kind: updat'),
      'sources.yaml': 'publications: {}\nstatements: []\n',
      'news/update-published.mdx':
        '---\ntitle: A\nsummary: B\ndate: 2024-09-02\nannounces: { plan: harbor }\n---\nText.\n',
    });
    expect(errors.filter((message) => message.includes('opening-hours.mdx:3:'))).toHaveLength(1);
    expect(errors.filter((message) => message.includes('“kind” is “updat”'))).toHaveLength(1);
    expect(
      errors.filter((message) => message.includes('There is no source “HAR-S01”.')).length,
    ).toBeGreaterThan(0);
    expect(
      errors.filter((message) =>
        message.includes('There is no plan “harbor”.\n  Fix: Write “harbour”.'),
      ),
    ).toHaveLength(1);
  });

  test.each([
    [
      'an engagement',
      THEME,
      'engagement: town-meeting',
      'engagement: town-meting',
      'There is no engagement “town-meting”.',
    ],
    [
      'a version',
      THEME,
      'about: 2024-03-draft',
      'about: 2024-draft',
      'There is no version “2024-draft”.',
    ],
    [
      'where a promise was made',
      'plans/harbour/commitments.yaml',
      'engagement: town-meeting',
      'news: town-meeting',
      'There is no news item “town-meeting”.',
    ],
    [
      'a section',
      THEME,
      'sections: [urgent-care]\nheard',
      'sections: [urgent]\nheard',
      'There is no section “urgent”.',
    ],
    [
      'a record',
      'news/update-published.mdx',
      '[longer-hours]',
      '[longer-hour]',
      'There is no record of a change “longer-hour”.',
    ],
    [
      'a source',
      'plans/harbour/engagement/town-meeting.yaml',
      'HAR-S01',
      'HAR-S02',
      'There is no source “HAR-S02”.',
    ],
  ])('refuses a reference to %s that does not exist', (_name, file, from, to, message) => {
    expect(load(changed(file, from, to)).errors.join('\n')).toContain(message);
  });

  test('refuses a link to a section that the plan as amended does not have', () => {
    const { errors } = load(changed(UPDATE, 'of one week.', 'of one [week](#mony).'));
    expect(errors).toEqual([
      'content/plans/harbour/versions/2024-09-update/index.mdx:21:1: The link “#mony” leads to no section of “2024-09-update”.\n  Fix: Write “#money”.',
    ]);
  });

  test('gives a plan the same digest wherever its folder lies, and another when a file of it changes', () => {
    const draft = 'plans/harbour/versions/2024-03-draft';
    const listed = changed(
      `${draft}/index.mdx`,
      'summary: The first draft.',
      'summary: The first draft.\nrenditions: [{ form: summary, title: A note, file: files/note.txt }]',
    );
    const digestWith = (text: string, files = listed) =>
      load({ ...files, [`${draft}/files/note.txt`]: text }).plan?.digest;
    expect(digestWith('A note.')).toBe(digestWith('A note.'));
    expect(digestWith('A note.')).not.toBe(digestWith('Another note.'));
    // A file that nothing lists is not published.
    expect(digestWith('A note.', {})).toBe(digestWith('Another note.', {}));
  });

  test('refuses colours in which text could not be read', () => {
    const { errors } = load(
      changed('site.yaml', 'contact:', 'colours: { brand: "#8fbc8f" }\ncontact:'),
    );
    expect(errors).toEqual([
      'content/site.yaml:5:12: The colour “#8fbc8f” has a contrast with white of only 2.2 to 1.\n  Fix: Choose a darker one: text needs 4.5 to 1 to be read by people with poor sight.',
    ]);
  });

  test('names every change that nobody explained, where the site refuses such', () => {
    const { errors } = load(
      changed('site.yaml', 'contact:', 'strictness: { unexplained: refuse }\ncontact:'),
    );
    expect(errors).toEqual([
      'content/plans/harbour/versions/2024-09-update/changes.yaml: Nobody has said why this changed in “Carers”: “Carers Carers can ask for a break of one week.”\n' +
        '  Fix: Record the reason (npm run draft-changes -- harbour/2024-09-update), or write “unexplained: show” in site.yaml.',
    ]);
  });

  test('shows a version from its instant on, and not a second before', () => {
    const held = changed(
      UPDATE,
      'published: 2024-09-02',
      'published: 2024-09-02\npublishAt: 2024-09-02T00:01:00+01:00',
    );
    const versionsAt = (asOf: string) =>
      load({ ...held, news: undefined }, asOf).plan?.versions.length;
    expect(versionsAt('2024-09-01T23:00:59Z')).toBe(1);
    expect(versionsAt('2024-09-01T23:01:00Z')).toBe(2);
  });

  test('keeps a version that is being worked on out of the site', () => {
    const { plan } = load({
      ...changed(UPDATE, 'status: published', 'status: working'),
      news: undefined,
    });
    expect(plan?.versions.map(({ id }) => id)).toEqual(['2024-03-draft']);
  });
});
