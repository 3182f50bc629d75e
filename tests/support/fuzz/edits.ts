import fc from 'fast-check';

/** A change to a text, with its places as parts of its length, so that it fits any text. */
export interface Edit {
  readonly kind: 'insert' | 'delete' | 'repeat' | 'replace' | 'cut' | 'swap';
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

const MARKS = [
  ...['"', "'", ':', ': ', '-', '- ', '\n- ', '?', '? ', '|', '>', '&a ', '*a', '!', '!!js ', '%'],
  ...[
    '@',
    '`',
    '#',
    ' #',
    '{',
    '}',
    '[',
    ']',
    ',',
    '\t',
    '\n\t',
    '---\n',
    '...',
    '<<: ',
    '~',
    'null',
  ],
  ...[
    'true',
    '0x1',
    '1e3',
    '2024-02-30',
    '03/04/2017',
    'yesterday',
    '__proto__: x\n',
    'constructor: ',
  ],
  ...['\0', '\u202E', '\u200B', '\u{E0041}', '\uFEFF', '\uD800', '\u0085', '\u2028', '\r', '\r\n'],
  ...[
    '<',
    '<b>',
    '</b>',
    '<!--',
    '<Fact source="A">',
    '</Fact>',
    '<Callout>',
    '\n<Callout>\n',
    '/>',
  ],
  ...['{1}', '{/*', '*/}', '{...a}', '\nimport x\n', '\nexport x\n', '![](', '[a](javascript:x)'],
  ...[
    '[^1]',
    '\n[^1]: ',
    '[#',
    ' [#id]',
    '\n# ',
    '\n## ',
    '\n| a |\n| - |\n',
    '\n> ',
    '\n1. ',
    '\\',
  ],
  ...[
    '**',
    '_',
    '~~',
    '```',
    '\n```\n',
    '&lt;',
    '&#x202e;',
    '<<<<<<<',
    '\n=======\n',
    'files/../x',
  ],
  ...['é', 'e\u0301', '漢字', 'ا\u200F', '👩🏽‍⚕️', 'а', 'x'.repeat(300), '  ', '\n', '\n\n', ' '],
];

/** Any edit. */
export const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'insert', 'delete', 'repeat', 'replace', 'cut', 'swap'),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  text: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  ),
});

/** A text of such marks alone, after a beginning that is right. */
export const garbage = fc.array(fc.constantFrom(...MARKS, 'title', 'a', '12'), { maxLength: 40 });

/** The text after an edit. */
export function edited(text: string, { kind, from, length, text: other }: Edit): string {
  const start = Math.floor(from * text.length);
  const end = start + length;
  const [before, within, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  switch (kind) {
    case 'insert':
      return before + other + text.slice(start);
    case 'delete':
      return before + after;
    case 'repeat':
      return before + within + within + after;
    case 'replace':
      return before + other + after;
    case 'cut':
      return before;
    case 'swap':
      return before + [...within].reverse().join('') + after;
  }
}
