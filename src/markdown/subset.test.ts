import { describe, expect, test } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { checkSubset } from './subset.ts';
import { PLAN_VOCABULARY } from './vocabulary.ts';

function messages(source: string): string[] {
  const { tree, errors } = parseMarkdown(source, 'a.mdx');
  expect(errors).toEqual([]);
  return checkSubset(tree, 'a.mdx').map(({ message }) => message.replace('\n  Fix:', ''));
}

describe('checkSubset', () => {
  test('accepts everything that a plan may hold', () => {
    expect(
      messages(`Intro with **bold**, *emphasis*, ~~struck~~ text, \`code\` and a note[^1].

## Carers [#carers]

- [x] An item with [a link](https://example.org), [a mail](mailto:a@b.org), [a call](tel:+44115) and [a place](#carers)
- <Fact source="NOT-S05, NOT-S06">395</Fact> people, <When date="summer 2017">last summer</When>

![A map](files/map-1.png "Our area")

<Callout kind="warning">

Words, and a list:

1. One

</Callout>

<KeyFigure value="395" unit="people" source="NOT-S05">came to the events</KeyFigure>

<Figure src="files/b.png" alt="B"/>

<Quotation by="A carer" role="carer" date="2017" source="A">Words.</Quotation>

<Commitment id="consult" due="none">We will *ask*.</Commitment>

[^1]: A note with https://example.org in it.
`),
    ).toEqual([]);
  });

  test.each(Object.entries(PLAN_VOCABULARY))(
    'has an example of %s that it accepts',
    (_, { example }) => {
      expect(messages(example.replaceAll('="…"', '="2017"'))).toEqual([]);
    },
  );

  test.each([
    [
      'import a from "b"',
      'a.mdx:1:1: A line that begins with “import” is read as code, and content holds none. Delete it; if it is text, begin the line with another word or a capital letter.',
    ],
    [
      'A {b} c',
      'a.mdx:1:3: “{b}” is read as code, and content holds none. Write the text itself, or “\\{” for a brace that is text.',
    ],
    [
      '{/* later */}',
      'a.mdx:1:1: “{/* later */}” is a comment. Delete it: content is only what readers see.',
    ],
    [
      '<www.b.org>x</www.b.org>',
      'a.mdx:1:1: The address “<www.b.org>” stands between angle brackets. Write [words](https://www.b.org).',
    ],
    ['<b>a</b>', 'a.mdx:1:1: “<b>” is HTML, which content does not use. Write **words**.'],
    [
      '<Calout>a</Calout>',
      'a.mdx:1:1: There is no component <Calout>. Write <Callout>: <Callout kind="note">…</Callout>.',
    ],
    [
      '<Chart/>',
      'a.mdx:1:1: There is no component <Chart>. There are: Callout, Commitment, Fact, Figure, KeyFigure, Quotation, When. Write “&lt;” for a “<” that is text.',
    ],
    [
      '<Callout kindd="note">a</Callout>',
      'a.mdx:1:10: <Callout> has no attribute “kindd”. Write “kind”.',
    ],
    [
      '<Callout kind="news">a</Callout>',
      'a.mdx:1:10: kind=“news”: this is not one of the words that it can be. Write “note” or “warning”.',
    ],
    [
      '<Callout kind={a}>b</Callout>',
      'a.mdx:1:10: The value of “kind” is code, and content holds none. Write it between quotation marks: kind="…".',
    ],
    [
      '<Callout {...a}>b</Callout>',
      'a.mdx:1:10: “{...a}” is code, and content holds none. Write <Callout kind="note">…</Callout>.',
    ],
    [
      '<Callout kind="note" kind="note">b</Callout>',
      'a.mdx:1:22: “kind” is given twice. Keep one of the two.',
    ],
    [
      '<Fact>395</Fact>',
      'a.mdx:1:1: <Fact> has no “source”. Write <Fact source="NOT-S05">395</Fact>.',
    ],
    [
      '<Fact source="A"></Fact>',
      'a.mdx:1:1: <Fact> holds no text. Write <Fact source="NOT-S05">395</Fact>.',
    ],
    [
      '<When date="26 July 2017">then</When>',
      'a.mdx:1:7: date=“26 July 2017”: this is no date. Write 2017-07-26.',
    ],
    [
      'A <Callout>b</Callout>',
      'a.mdx:1:3: <Callout> stands in the middle of a line. Put it on lines of its own, with an empty line before and after it.',
    ],
    [
      '[<Fact source="A">1</Fact>](#a)',
      'a.mdx:1:2: <Fact> stands within a link. Put it beside: <Fact source="NOT-S05">395</Fact>.',
    ],
    [
      '[a](javascript:x)',
      'a.mdx:1:1: “javascript:x”: Links cannot use “javascript:”. Link to https://…, mailto:…, tel:…, a page of this site, or a section (#id).',
    ],
    [
      '[a](<//b.org>)',
      'a.mdx:1:1: “//b.org”: The link has no “https:” in front. Write https://b.org/.',
    ],
    [
      'See [here](#a).',
      'a.mdx:1:5: The link “here” does not say where it leads. Write what it leads to: [the report of findings](address).',
    ],
    [
      '[Read *more* …](#a)',
      'a.mdx:1:1: The link “Read more …” does not say where it leads. Write what it leads to: [the report of findings](address).',
    ],
    ['[](#a)', 'a.mdx:1:1: The link has no words. Write what it leads to: [words](address).'],
    [
      '![](files/a.png)',
      'a.mdx:1:1: The picture “files/a.png” has no description. Say what it shows, for those who cannot see it: ![description](files/a.png).',
    ],
    [
      '![a](https://b.org/c.png)',
      'a.mdx:1:1: “https://b.org/c.png”: The picture is not in the folder files/ beside the text. Put it there, and write “files/” and its name, for example files/map.png.',
    ],
    [
      'A note[^1].',
      'a.mdx:1:1: The note [^1] is referred to and not written. Write it on a line of its own: [^1]: Text of the note.',
    ],
    [
      '## A [#b] c',
      'a.mdx:1:1: The id [#b] does not stand at the end of its heading. Write “Title [#b]”.',
    ],
    [
      'A&#x202E;b',
      'a.mdx:1:1: Here stands a mark that turns the direction of the text (U+202E). Delete it: put the cursor behind it and press backspace, or write the line again.',
    ],
  ])('refuses %j and says what to write', (source, message) => {
    expect(messages(source)).toEqual([message]);
  });

  test.each([
    ...[
      'JaVaScRiPt:x',
      'java&#115;cript:x',
      '&#x6A;avascript:x',
      '<java&Tab;script:x>',
      '<java&NewLine;script:x>',
    ],
    ...['vbscript:x', 'data:text/html,x', 'file:///etc/passwd', 'blob:x', 'http://localhost:4321/'],
    ...[
      'https://user:word@b.org/',
      '<\\\\\\\\b.org>',
      'https://',
      '#',
      'https:b.org',
      'https:/b.org',
    ],
    ...[
      'mailto:',
      'mailto:ann',
      'tel:',
      'tel:call-me',
      'www.b.org/c',
      'ann@b.org',
      'C:\\\\plan.docx',
    ],
    ...['http://intranet/plan', 'http://10.1.2.3/', 'http://192.168.0.1/', 'https://plans.local/'],
    ...[
      'http://172.16.0.1/',
      'http://[fd00::1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://a.localhost/',
    ],
  ])('refuses the address %s', (address) => {
    expect(messages(`[a](${address})`)).toHaveLength(1);
    expect(messages(`[a][b]\n\n[b]: ${address}`)).toHaveLength(1);
  });

  test.each([
    ...[
      'https://b.org',
      'HTTPS://B.ORG/',
      'http://172.32.0.1/',
      'https://b.org/a@b',
      '/news/',
      '#a',
    ],
    ...[
      'mailto:ann@b.org?subject=A',
      'mailto:ann@b.org,bob@b.org',
      'tel:+44-115-960',
      'tel:0800%20123',
    ],
  ])('accepts the address %s', (address) => {
    expect(messages(`[a](${address})`)).toEqual([]);
  });

  test.each([
    ...['../a.png', 'files/../a.png', 'files/%2e%2e/a.png', '/files/a.png', 'a.png', 'files/'],
    ...['files/a.png?x', 'data:image/png,x'],
  ])('refuses the picture %s', (address) => {
    expect(messages(`![a](${address})`)).toHaveLength(1);
    expect(messages(`<Figure src="${address}" alt="a" />`)).toHaveLength(1);
  });

  test('gives a place to what Markdown leaves without one', () => {
    // The words around an address that is found late have no place of their own.
    const [message] = messages('A line.\n\n&#x202e; contact:ann@example.org');
    expect(message).toMatch(/^a\.mdx:3:1: Here stands a mark/);
  });

  test('reports every mistake of a text', () => {
    expect(messages('{a}\n\n<b>c</b>\n\n> - [d](data:x)\n')).toHaveLength(3);
  });
});
