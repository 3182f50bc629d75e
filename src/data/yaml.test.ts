import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { line, slug, vagueDate } from '../schemas/common.ts';
import { readYaml } from './yaml.ts';

const schema = z.strictObject({
  title: line,
  kind: z.enum(['draft', 'update']).default('draft'),
  published: vagueDate.optional(),
  at: z.union([z.literal('not-recorded'), z.array(z.strictObject({ section: slug }))]).optional(),
  organisations: z.array(z.strictObject({ name: line, role: line.optional() })).default([]),
});

const mistakes = (text: string, firstLine?: number) =>
  readYaml(text, schema, 'plan.yaml', firstLine).errors.map(({ message }) => message);

describe('readYaml', () => {
  test('gives the value, with defaults, when nothing is wrong', () => {
    expect(readYaml('title: A plan', schema, 'plan.yaml')).toMatchObject({
      data: { title: 'A plan', kind: 'draft', organisations: [] },
      errors: [],
    });
  });

  test('names the line, the column and the nearest known key', () => {
    expect(mistakes('title: A plan\npublishd: 2017')).toEqual([
      'plan.yaml:2:1: The key “publishd” is not known here.\n  Fix: Write “published”.',
    ]);
  });

  test('suggests no key that is there already', () => {
    expect(mistakes('title: A plan\ntitl: B')[0]).toContain(
      'Known here: kind, published, at, organisations.',
    );
  });

  test('finds unknown keys deep inside lists', () => {
    expect(mistakes('title: A plan\norganisations:\n  - name: A trust\n    rolle: lead')).toEqual([
      'plan.yaml:4:5: The key “rolle” is not known here.\n  Fix: Write “role”.',
    ]);
  });

  test('says which key is missing', () => {
    expect(mistakes('kind: draft')).toEqual([
      'plan.yaml:1:1: The key “title” is missing.\n  Fix: Add “title: …”.',
    ]);
  });

  test('offers the values that are allowed', () => {
    expect(mistakes('title: A plan\nkind: udpate')).toEqual([
      'plan.yaml:2:1: “kind” is “udpate”.\n  Fix: Write “update” (one of: draft, update).',
    ]);
  });

  test.each(['2017-02-30', '26 July 2017', '03/04/2017', '2016-21', 'yesterday'])(
    'refuses %s as a date',
    (date) => {
      expect(mistakes(`title: A plan\npublished: ${date}`)[0]).toMatch(
        /^plan.yaml:2:1: “published” is “.*”\.\n {2}Fix: /,
      );
    },
  );

  test('keeps a year as the text that was written', () => {
    expect(readYaml('title: A plan\npublished: 2017', schema, 'plan.yaml').data?.published).toBe(
      '2017',
    );
    expect(
      readYaml('title: A plan\npublished: 2017-07-26', schema, 'plan.yaml').data?.published,
    ).toBe('2017-07-26');
  });

  test('says what a value with several forms may be', () => {
    expect(mistakes('title: A plan\nat: somewhere')).toEqual([
      'plan.yaml:2:1: “at” is “somewhere”, which does not fit here.\n  Fix: Write “not-recorded” or a list: each entry on a line of its own, after “- ”.',
    ]);
  });

  test('counts lines from where the front matter begins in its file', () => {
    expect(mistakes('titel: A plan', 2)[0]).toMatch(/^plan.yaml:2:1:/);
  });

  test.each([
    ['a tab', 'title: A\nkind:\n\t- a', 'Indent with spaces'],
    ['a key that stands twice', 'title: A\ntitle: B', 'Keep one of the two'],
    ['a bracket that is not closed', 'title: [A', 'Close it at the end of the line with “]”'],
    ['a backslash in quotation marks', 'title: "A\\plan"', 'Write it twice'],
    ['a type', 'title: !!js/function A', 'Put the value in quotes'],
    ['a mark that YAML keeps for itself', 'title: @plan', 'Put the value in quotes'],
    ['a second document', 'title: A\n---\ntitle: B', 'a file holds one document'],
    ['a colon in a title', 'title: Health: a plan', 'in quotes'],
    ['an open quotation mark', 'title: "A plan', 'Close it at the end of the value'],
  ])('explains %s', (_name, text, fix) => {
    expect(mistakes(text)[0]).toMatch(/^plan.yaml:\d+:\d+: /);
    expect(mistakes(text)[0]).toContain(fix);
  });

  test('takes a misspelt key that is needed for one mistake, not for two', () => {
    expect(mistakes('titel: A plan')).toEqual([
      'plan.yaml:1:1: The key “titel” is not known here.\n  Fix: Write “title”.',
    ]);
  });

  test('judges the text before it parses it: depth, length of lines, hidden characters', () => {
    expect(mistakes(`title: ${'['.repeat(2000)}`)[0]).toContain('nested more than 100 levels');
    expect(mistakes(`${'- '.repeat(2000)}x`)[0]).toContain('nested more than 100 levels');
    expect(mistakes(`title: ${'x'.repeat(200_000)}`)[0]).toContain('100000 are the limit');
    expect(mistakes('title: A\u200B plan')).toEqual([
      expect.stringContaining('plan.yaml:1:9: Here stands an invisible character (U+200B).'),
    ]);
  });

  test('refuses aliases, by which a few lines could grow without end', () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\ntitle: [*b, *b]';
    expect(mistakes(bomb)[0]).toContain('“&a” is read as a name for another value');
  });

  // Looking through the whole text for each of them takes several times as long.
  test.each([
    ['keys that stand there twice', 'title: A\n'],
    ['words behind a quotation', 'title: "A" b\n'],
    ['lines that are set in by turns', ' title: A\n  kind: draft\n'],
  ])('comes to an end with thousands of %s', (_what, text) => {
    expect(mistakes(text.repeat(2000)).length).toBeGreaterThan(900);
  });
});
