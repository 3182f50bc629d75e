import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { documentFromMdast } from '../core/document/from-mdast.ts';
import { parseMarkdown, parsePlainMarkdown } from './parse.ts';
import { checkSubset } from './subset.ts';

function errors(source: string): string[] {
  return parseMarkdown(source, 'a.mdx').errors.map(({ message }) =>
    message.replace('\n  Fix:', ''),
  );
}

function types({ children }: Root): string[] {
  return children.map(({ type }) => type);
}

describe('parseMarkdown', () => {
  test('reads tables, footnotes and components', () => {
    const { tree, errors: found } = parseMarkdown(
      '| a |\n| - |\n\n<Callout>\nText[^1].\n</Callout>\n\n[^1]: Note.',
      'a.mdx',
    );
    expect(types(tree)).toEqual(['table', 'mdxJsxFlowElement', 'footnoteDefinition']);
    expect(found).toEqual([]);
  });

  test('takes the front matter off without moving a line', () => {
    const { tree, frontMatter } = parseMarkdown('---\nlabel: Draft\n---\n# Plan', 'a.mdx');
    expect(frontMatter).toEqual({ text: 'label: Draft', line: 2 });
    expect(tree.children[0]?.position?.start.line).toBe(4);
  });

  test('reads line ends of Windows and a byte order mark as if they were not there', () => {
    const { tree, frontMatter } = parseMarkdown('\uFEFF---\r\na: b\r\n---\r\nOne\r\ntwo', 'a.mdx');
    expect(frontMatter?.text).toBe('a: b');
    expect(tree.children[0]).toMatchObject({ children: [{ value: 'One\ntwo' }] });
  });

  test.each([
    [
      'Fewer than <5 people',
      'a.mdx:1:12: The “<” in “<5 people” is read as the beginning of a tag. Write “&lt;” for it, or words: “fewer than”, “under”.',
    ],
    [
      'Line<br>line',
      'a.mdx:1:5: “<br>” is HTML, which content does not use. End the line with a backslash (\\) to break it.',
    ],
    [
      'See <https://a.org/x>.',
      'a.mdx:1:5: The address “<https://a.org/x>” stands between angle brackets. Write [words](https://a.org/x), or the address without the brackets.',
    ],
    [
      '<me@a.org>',
      'a.mdx:1:1: The address “<me@a.org>” stands between angle brackets. Write [me@a.org](mailto:me@a.org).',
    ],
    [
      '<!-- later -->',
      'a.mdx:1:1: “<!-- later -->” is an HTML comment. Delete it: content is only what readers see.',
    ],
    [
      'A { brace',
      'a.mdx:1:3: The “{” in “{ brace” is read as the beginning of code, which is not closed. Write “\\{” for it: content holds no code.',
    ],
    [
      '<Callout>\nText',
      'a.mdx:1:1: The tag <Callout> is opened here and not closed. Write </Callout> after its text, or “&lt;” if the “<” is text.',
    ],
    [
      '<Callout>a\n\nb</Callout>',
      'a.mdx:1:1: The tag <Callout> is opened here and not closed. Put <Callout> and </Callout> on lines of their own, with the text between them, or both into one paragraph, and both within or both outside of words in **bold** or *italics*.',
    ],
    [
      'Text</Callout>',
      'a.mdx:1:5: The closing tag </Callout> does not close the tag that was opened last. Close tags in the reverse order of opening, each in the paragraph, item or quotation where it was opened; delete it if nothing was opened.',
    ],
    [
      '<Callout>a <Fact source="x">b</Callout></Fact>',
      'a.mdx:1:30: The tag </Callout> stands before <Fact> is closed. Write </Fact> before it: what was opened last is closed first.',
    ],
    [
      '<Callout>a</callout>',
      'a.mdx:1:11: The tag </callout> does not close <Callout>. Write </Callout>.',
    ],
    [
      '<Callout>a</Fact> b</Callout>',
      'a.mdx:1:11: The closing tag </Fact> does not close the tag that was opened last. Close tags in the reverse order of opening, each in the paragraph, item or quotation where it was opened; delete it if nothing was opened.',
    ],
    [
      '<Callout kind="note">a</Callout',
      'a.mdx:1:23: The attributes of “</Callout” cannot be read. Write attributes as name="value", with straight quotation marks and a space between them; “&lt;” if the “<” is text.',
    ],
    [
      '<Callout kind="note"a</Callout>',
      'a.mdx:1:1: The attributes of “<Callout kind="note"a</Callout” cannot be read. Write attributes as name="value", with straight quotation marks and a space between them; “&lt;” if the “<” is text.',
    ],
    [
      '<BR>',
      'a.mdx:1:1: “<BR>” is HTML, which content does not use. End the line with a backslash (\\) to break it.',
    ],
    [
      '<img src=x onerror=alert(1)>',
      'a.mdx:1:1: “<img src=x onerror=alert(1)>” is HTML, which content does not use. Write ![what the picture shows](files/name.png).',
    ],
    [
      'where a<b',
      'a.mdx:1:8: The “<” in “<b” is read as the beginning of a tag. Write “&lt;” for it, or words: “fewer than”, “under”.',
    ],
    [
      '<Callout kind=note>a</Callout>',
      'a.mdx:1:1: The attributes of “<Callout kind=note>” cannot be read. Write attributes as name="value", with straight quotation marks and a space between them; “&lt;” if the “<” is text.',
    ],
    [
      '<Callout kind="note>\na\n</Callout>',
      'a.mdx:1:1: In “<Callout kind="note>” a quotation mark is opened and not closed. Write attributes as name="value", with straight quotation marks.',
    ],
    [
      '> <Callout kind="a"\nid="b">a</Callout>',
      'a.mdx:1:3: The tag “<Callout kind="a"” goes on in a line that is not part of its quotation or list item. Begin each line of the tag with the same “>” or spaces, or write it on one line.',
    ],
    [
      '---\nlabel: Draft',
      'a.mdx:1:1: The front matter opens with “---” and is never closed. Write “---” on a line of its own after its last key.',
    ],
  ])('says of %j what is wrong and what to write', (source, message) => {
    expect(errors(source)).toEqual([message]);
  });

  test('finds every mistake of a file at once, also the one behind another', () => {
    expect(errors('<5\n\nText <br>\n\n{ open\n').map((message) => message.slice(0, 9))).toEqual([
      'a.mdx:1:1',
      'a.mdx:5:1',
      'a.mdx:3:6',
    ]);
  });

  test('takes escaped braces, and braces and tags in code, for text', () => {
    expect(errors('\\{a} and `{b}` and `<c>` and 3 < 4\n\n```\n{ <d>\n```\n')).toEqual([]);
  });

  test('reads code without running or understanding it, so that the subset can refuse it', () => {
    const { tree } = parseMarkdown('import x from "y"\n\n{while (}\n', 'a.mdx');
    expect(types(tree)).toEqual(['mdxjsEsm', 'mdxFlowExpression']);
  });

  test('never throws, and gives a place and a remedy for whatever it refuses', () => {
    const token = fc.constantFrom(
      ...['<', '>', '/', '{', '}', '"', "'", '=', '`', '*', '_', '[', ']', '(', ')', '!', '#', '-'],
      ...[
        '\n',
        '\n\n',
        ' ',
        '    ',
        '> ',
        '- ',
        '1. ',
        '|',
        '---',
        '<A',
        '</A>',
        '<b>',
        '<!--',
        '\\',
      ],
      ...['import ', 'export ', '{/*', '*/}', '[^1]', '[^1]: ', '&lt;', 'word', '5', '~~', '```'],
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
        const source = tokens.join('');
        const { tree, errors: found } = parseMarkdown(source, 'a.mdx');
        const all = [...found, ...checkSubset(tree, 'a.mdx')];
        for (const { place, fix } of all) {
          expect(place.line).toBeGreaterThan(0);
          expect(place.line).toBeLessThanOrEqual(source.split('\n').length);
          expect(fix).not.toBe('');
        }
        expect(() => documentFromMdast([{ tree, file: 'a.mdx' }])).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe('parsePlainMarkdown', () => {
  test('reads Markdown of somebody else, with its HTML and braces', () => {
    const { tree, errors: found } = parsePlainMarkdown(
      '# A {b}\n\n<div>x</div>\n\n<5 people',
      'a.md',
    );
    expect(types(tree)).toEqual(['heading', 'html', 'paragraph']);
    expect(found).toEqual([]);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (source) => {
        const { tree } = parsePlainMarkdown(source, 'a.md');
        documentFromMdast([{ tree, file: 'a.md' }], { numberRepeats: true });
      }),
    );
  });
});
