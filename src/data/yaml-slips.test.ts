import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { readYaml } from './yaml.ts';
import { yamlSlips } from './yaml-slips.ts';

const NO_BREAK = '\u00a0';

describe('a slip in YAML that cannot be read is told where it is, once, with what was meant', () => {
  test.each([
    ['no space after a colon', 'title:A plan', 'title: A plan'],
    ['a colon in a title', 'title: Draft: a plan', 'title: "Draft: a plan"'],
    ['curly quotation marks', 'title: “Draft: a plan”', 'title: "Draft: a plan"'],
    ['an apostrophe in quotes', "title: 'The people's plan'", 'title: "The people\'s plan"'],
    ['words behind a quotation', "title: 'Our' plan", 'title: "\'Our\' plan"'],
    ['both kinds of marks', `title: "Our" people's`, `title: '"Our" people''s'`],
    ['brackets at the beginning', 'title: [DRAFT] Plan', 'title: "[DRAFT] Plan"'],
    ['braces at the beginning', 'title: {DRAFT} Plan', 'title: "{DRAFT} Plan"'],
    ['a star at the beginning', 'title: *A plan', 'title: "*A plan"'],
    ['a dash at the beginning', 'title: - A plan', 'title: "- A plan"'],
    ['a bullet of Word', 'parts:\n  • one\n  – two', 'parts:\n  - one\n  - two'],
    ['a colour without quotes', 'colours: { brand: #17594a }', "colours: { brand: '#17594a' }"],
    ['a bracket that is not closed', 'by: [one, two\ntitle: A', 'by: [one, two]\ntitle: A'],
    ['a space that does not break', `title:${NO_BREAK}A plan`, 'title: A plan'],
    ['such spaces to set a line in', `by:\n${NO_BREAK}- one`, 'by:\n - one'],
  ])('%s', (_name, written, meant) => {
    const { slips, mended } = yamlSlips(written);
    expect(mended).toBe(meant);
    expect(slips.map(({ line }) => line)).toEqual(
      written.split('\n').flatMap((line, at) => (line === meant.split('\n')[at] ? [] : [at + 1])),
    );
  });

  test('texts that stand in a block, and lists over several lines, are left alone', () => {
    const text = 'summary: >-\n  It says: a plan\n  • one\nby: [\n  one,\n  two\n]\n# note:x';
    expect(yamlSlips(text)).toEqual({ slips: [], mended: text });
  });

  test('what else is wrong is told in the same run, and nothing that only follows from it', () => {
    const schema = z.strictObject({ title: z.string(), kind: z.string(), note: z.string() });
    const text = 'title:A plan\nkind: draft\nnote: "open\n';
    expect(readYaml(text, schema, 'a.yaml').errors.map(({ message }) => message)).toEqual([
      'a.yaml:1:1: In “title:A plan” no space follows the colon.\n  Fix: Write “title: A plan”.',
      'a.yaml:3:7: In “note: "open” a quotation mark is opened and not closed.\n' +
        '  Fix: Close it at the end of the value, or take the opening one away.',
    ]);
  });

  test('a line that is set in too far is named, not the empty line above it', () => {
    const text = 'title: A plan\n\n# To hold it back:\n publishAt: 2026-01-31T00:01:00+00:00\n';
    expect(readYaml(text, z.unknown(), 'a.yaml').errors[0]?.message).toContain(
      'a.yaml:4:2: The line “publishAt: 2026-01-31T00:01:00+00:00” is not indented as those beside it.',
    );
  });

  test('a second line of a text that is not set in is told as such', () => {
    expect(readYaml('title: A plan\nfor all', z.unknown(), 'a.yaml').errors[0]?.message).toBe(
      'a.yaml:2:1: The line “for all” has no key.\n' +
        '  Fix: If it goes on with the text above it, set it in by two spaces; otherwise write “key: value”.',
    );
  });
});
