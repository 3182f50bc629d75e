import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';

function problems(source: string): string[] {
  const { errors } = parseMarkdown(source, 'a.mdx');
  return errors.map(({ place, problem }) => `${place.line}:${place.column} ${problem}`);
}

describe('what Markdown reads otherwise than it was meant is a mistake', () => {
  test.each([
    ['##Carers', '1:1 “##Carers” is no heading: no plain space stands after “##”.'],
    ['#\u00A0Carers', '1:1 “# Carers” is no heading: no plain space stands after “#”.'],
    ['| a | b |\n| 1 | 2 |', '1:1 “| a | b | | 1 | 2 |” looks like a table and is none.'],
    ['| a |\n| - |\n| 1 | 2 |', '3:1 The row has 2 cells, and the table 1 columns.'],
    ['The end.\\', '1:1 The paragraph ends with a backslash, which readers would see.'],
    [
      'The plan costs £10m.\n---',
      '1:1 The line “---” makes a heading of the paragraph above it (“The plan costs £10m.”).',
    ],
    ['See [the report](https://b.org/a b).', '1:1 The link in “See [the report](” cannot be read.'],
    ['See [the report][1].', '1:1 The address of the link “[the report][1]” is not found.'],
    [
      'See [the report] (https://b.org/).',
      '1:1 The address of the link “[the report] (” is not found.',
    ],
    [
      '```\nText',
      '1:1 The line “```” begins text that is shown as it is written, and nothing ends it.',
    ],
    ['[^1]: Note.', '1:1 The note [^1] is shown to nobody: nothing refers to it.'],
    [
      'A[^1].\n\n[^1]: One.\n\n[^1]: Two.',
      '5:1 The note [^1] stands on line 3 already, and readers see only that one.',
    ],
    ['A[^1].\n\n[^1]:', '3:1 The note [^1] holds no text.'],
    ['[Note]: important', '1:1 “[Note]:” is shown to nobody: nothing refers to it.'],
    [
      '[a b][x]\n\n[x]: /news/\n[x]: /about/',
      '4:1 “[x]:” stands on line 3 already, and readers see only that one.',
    ],
  ])('%j', (source, problem) => {
    expect(problems(source)).toEqual([problem]);
  });

  test.each([
    '#OurNHS is 70.',
    '\\##Carers',
    '&bull; One',
    'a | b',
    '\\| a | b |',
    'C:\\\\',
    'One\\\ntwo',
    'Title\n-----',
    '\\[a\\](b) and \\[a\\][b] and [sic] and [a] (see above)',
    '`[a](b c)`',
    '```\n[a](b c)\n```',
    '> ~~~\n> text\n> ~~~',
    '| a | b |\n| - | - |\n| 1 |',
    '[a b][x]\n\n[x]: /news/',
    '## Carers [#carers]',
  ])('what is meant so is none: %j', (source) => {
    expect(problems(source)).toEqual([]);
  });
});
