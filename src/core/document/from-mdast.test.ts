import { describe, expect, test } from 'vitest';
import { parseMarkdown, parsePlainMarkdown } from '../../markdown/parse.ts';
import { documentFromMdast } from './from-mdast.ts';
import type { Block } from './types.ts';

function read(...sources: string[]) {
  const chapters = sources.map((source, index) => {
    const file = `${index}.mdx`;
    return { tree: parseMarkdown(source, file).tree, file };
  });
  return documentFromMdast(chapters);
}

function ids(source: string): string[] {
  return read(source).document.sections.map(({ id }) => id);
}

function errors(...sources: string[]): string[] {
  return read(...sources).errors.map(({ message }) => message);
}

function blocks(source: string): readonly Block[] {
  return read(source).document.sections.flatMap((section) => section.blocks);
}

function kinds(source: string): string[] {
  return blocks(source).map(({ kind, containers, text }) =>
    [...containers.map((container) => container.kind), `${kind}: ${text}`].join(' > '),
  );
}

describe('section ids', () => {
  test('are slugs of headings, and the text before the first one is “top”', () => {
    expect(ids('Hello.\n\n# The plan\n\n## Urgent & emergency care')).toEqual([
      ...['top', 'the-plan', 'urgent--emergency-care'],
    ]);
  });

  test('are what is pinned, and the pin is neither in the title nor in the text', () => {
    const { document } = read('## Carers and *families* [#carers]\n\nText.');
    expect(document.sections[0]).toMatchObject({ id: 'carers', title: 'Carers and families' });
    expect(document.sections[0]?.blocks[0]?.text).toBe('Carers and families');
  });

  test('stay pinned when the text defines a link of that name', () => {
    expect(ids('## Carers [#carers]\n\n[#carers]: https://example.org')).toEqual(['carers']);
  });

  test('take the id of the heading above in front where an earlier one has them', () => {
    expect(
      ids('## Urgent care\n\n### What we will do\n\n## Maternity\n\n### What we will do'),
    ).toEqual(['urgent-care', 'what-we-will-do', 'maternity', 'maternity--what-we-will-do']);
  });

  test('do not depend on the text behind them', () => {
    const start = '## Urgent care\n\n### Money\n';
    const more = '## Maternity\n\n### Money\n\n## Money\n';
    expect(ids(`${start}\n${more}`).slice(0, 2)).toEqual(ids(start));
  });

  test('get a number where nothing stands above that could go in front', () => {
    const { document, errors: found } = read('## Care\n\n### Money\n\n## Money');
    expect(document.sections.at(-1)?.id).toBe('money-2');
    expect(found).toEqual([]);
  });

  test('of two same headings under one parent are refused, with both lines', () => {
    expect(errors('## Care\n\n### Money\n\n### Money')).toEqual([
      '0.mdx:5:1: The heading “Money” already stands under “Care” (line 3).\n' +
        '  Fix: Give one of them other words, or pin an id of its own: ### Money [#money-2]',
    ]);
  });

  test('that are pinned twice are refused, also in another chapter', () => {
    expect(errors('## One [#a]', '## Two [#a]')).toEqual([
      '1.mdx:1:1: The id “a” is already that of “One” (0.mdx:1).\n  Fix: Pin another one: ## Two [#a-2]',
    ]);
  });

  test('that cannot be ids, or cannot be made, are refused', () => {
    expect(
      errors('## One [#A b]\n\n## ???\n\n## Top [#top]').map((text) => text.split('\n')[0]),
    ).toEqual([
      '0.mdx:1:1: “A b” cannot be the id of a section.',
      '0.mdx:3:1: The heading “???” has no letters to make an id of.',
      '0.mdx:5:1: The id “top” is kept for the text before the first heading.',
    ]);
  });

  test('are numbered in a text of somebody else', () => {
    const { tree } = parsePlainMarkdown('# A\n\n# A\n\n# ?\n\n# ?', 'a.md');
    const { document, errors: found } = documentFromMdast([{ tree, file: 'a.md' }], {
      numberRepeats: true,
    });
    expect(document.sections.map(({ id }) => id)).toEqual(['a', 'a-2', 'section', 'section-2']);
    expect(found).toEqual([]);
  });

  test('of headings in quotations and callouts are not made: those are no sections', () => {
    expect(ids('## A\n\n> ## B\n')).toEqual(['a']);
    expect(kinds('> ## B')).toEqual(['quotation > heading: B']);
  });
});

describe('chapters', () => {
  test('are read one after the other, and keep their own footnotes', () => {
    const { document } = read(
      '# A\n\nOne[^1].\n\n[^1]: First.',
      '# B\n\nTwo[^1].\n\n[^1]: Second.',
    );
    const all = document.sections.flatMap((section) => section.blocks);
    expect(
      all.flatMap(({ inlines }) => inlines.map(({ attributes }) => attributes?.label)),
    ).toEqual([...['1', '1-2']]);
    expect(
      all.filter(({ kind }) => kind === 'footnote').map(({ attributes }) => attributes.label),
    ).toEqual(['1', '1-2']);
  });

  test('begin with a heading, all but the first', () => {
    expect(errors('Text.', '# A', 'Lost.\n\n# B')[0]).toMatch(/^2\.mdx:1:1: The chapter begins/);
  });
});

describe('blocks', () => {
  test('of lists: the first text of an item stands for it, others stand in it', () => {
    expect(kinds('- One\n\n  More.\n\n  1. Inner\n- [x] Done\n-\n')).toEqual([
      'list > item > list-item: One',
      'list > item > paragraph: More.',
      'list > item > list > item > list-item: Inner',
      'list > item > list-item: Done',
      'list > item > list-item: ',
    ]);
    expect(blocks('- [x] Done')[0]?.attributes).toEqual({ checked: 'true' });
  });

  test('of tables: one for each row, its cells parted by tabs', () => {
    const [header, row] = blocks('| Year | Sum |\n| --- | ---: |\n| 2017 | **£1m** |');
    expect(header).toMatchObject({ text: 'Year\tSum', attributes: { header: 'true' } });
    expect(row).toMatchObject({
      text: '2017\t£1m',
      attributes: {},
      containers: [{ kind: 'table', align: [null, 'right'] }],
      inlines: [
        { kind: 'cell', from: 0, to: 4 },
        { kind: 'cell', from: 5, to: 8 },
        { kind: 'strong', from: 5, to: 8 },
      ],
    });
  });

  test('of pictures, with the title as caption and the digest of the file', () => {
    const { tree } = parseMarkdown('![Map](files/map.png "Our area")', 'a.mdx');
    const { document } = documentFromMdast([{ tree, file: 'a.mdx' }], {
      fileDigest: (src) => `digest of ${src}`,
    });
    expect(document.sections[0]?.blocks[0]).toMatchObject({
      kind: 'figure',
      text: 'Our area',
      attributes: { src: 'files/map.png', alt: 'Map', file: 'digest of files/map.png' },
    });
  });

  test('of code, rules and footnotes', () => {
    expect(kinds('```txt\na\n\tb\n```\n\n---\n\nText[^n].\n\n[^n]: Note.')).toEqual([
      'code: a\n\tb',
      'break: ',
      'paragraph: Text.',
      'footnote > footnote: Note.',
    ]);
  });

  test('of components, whether they stand on one line or on several', () => {
    const expected = ['component > paragraph: Read on.'];
    expect(kinds('<Callout kind="note">Read on.</Callout>')).toEqual(expected);
    expect(kinds('<Callout kind="note">\nRead on.\n</Callout>')).toEqual(expected);
    expect(kinds('<Quotation by="A carer">\nWords.\n</Quotation>')).toEqual([
      'quotation > quotation: Words.',
    ]);
  });

  test('of key figures: the number is part of the text', () => {
    expect(
      blocks('<KeyFigure value="395" unit="people" source="S">came</KeyFigure>')[0],
    ).toMatchObject({
      kind: 'component',
      text: '395 people came',
      inlines: [{ kind: 'component', from: 0, to: 10, attributes: { name: 'Value' } }],
      attributes: { name: 'KeyFigure', source: 'S' },
    });
  });

  test('know their file, line and column, also behind front matter', () => {
    expect(blocks('---\nlabel: Draft\n---\n\n> Text.')[0]?.place).toEqual({
      file: '0.mdx',
      line: 5,
      column: 3,
    });
  });
});

describe('text', () => {
  function text(source: string) {
    const [block] = blocks(source);
    return { text: block?.text, inlines: block?.inlines };
  }

  test('has its white space collapsed, and hard breaks as line feeds', () => {
    expect(text('A  gap\n of\\\n £1m\u00A0now').text).toBe('A gap of\n£1m\u00A0now');
  });

  test('has marks on ranges, outer before inner', () => {
    expect(text('An *open [door](https://example.org "Title")*.').inlines).toEqual([
      { kind: 'emphasis', from: 3, to: 12 },
      { kind: 'link', from: 8, to: 12, attributes: { url: 'https://example.org', title: 'Title' } },
    ]);
  });

  test('has the source of a figure as a mark, and not in the words', () => {
    expect(text('We met <Fact source="S05">395</Fact> people.')).toEqual({
      text: 'We met 395 people.',
      inlines: [
        { kind: 'component', from: 7, to: 10, attributes: { name: 'Fact', source: 'S05' } },
      ],
    });
  });

  test('has notes behind the word that they belong to', () => {
    expect(text('Word [^1] next.\n\n[^1]: Note.')).toEqual({
      text: 'Word next.',
      inlines: [{ kind: 'note', from: 4, to: 4, attributes: { label: '1' } }],
    });
  });

  test('keeps the address of a link around a picture', () => {
    expect(text('See [![Map](files/map.png)](https://example.org) here.').inlines).toEqual([
      {
        kind: 'image',
        from: 4,
        to: 4,
        attributes: { src: 'files/map.png', alt: 'Map', url: 'https://example.org' },
      },
    ]);
  });

  test('shows the HTML of a text of somebody else as it was typed', () => {
    const { tree } = parsePlainMarkdown('Two<br>lines <kbd>x</kbd>\n\n<div>\n</div>\n', 'a.md');
    const { document } = documentFromMdast([{ tree, file: 'a.md' }]);
    expect(document.sections[0]?.blocks.map((block) => block.text)).toEqual([
      'Two\nlines <kbd>x</kbd>',
      '<div>\n</div>',
    ]);
  });
});
