import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../markdown/parse.ts';
import { documentFromMdast } from '../document/from-mdast.ts';
import type { PlanDocument } from '../document/types.ts';
import { sha256Hex } from './digest.ts';
import { normalText, sealText, sectionDigest } from './normal-text.ts';
import { RULES } from './rules.ts';

function parsed(source: string): PlanDocument {
  const { tree } = parseMarkdown(source, 'index.mdx');
  return documentFromMdast([{ tree, file: 'index.mdx' }]).document;
}

const TEXT = `Opening words.

## Money [#money]

It costs **£10m** over
five years, says [the board](https://board.example).

| Year | Sum |
| --- | --- |
| 2024 | £2m |
`;

test('the digests of a text are these, for as long as the rules are the first', () => {
  expect(RULES).toBe(1);
  const { text, sections } = sealText(parsed(TEXT));
  expect(text).toBe('d9cf6ce0585e91a2aa2f1d7c0677f944fb6b9d551e6d57900c8a5267a12773a9');
  expect(sections).toEqual([
    { id: 'top', digest: 'dc5e1603bd4cdb3ce82db3d23aefd596c3e92aaacdb5fdc39933d4ca1e1d0ba9' },
    { id: 'money', digest: '3089927974f2c439520482c7159b8cb804ba424b0e6d6b5ec645c4939567ebc4' },
  ]);
});

describe('normalText', () => {
  test('has no line for a picture, and letters in one form', () => {
    const block = { text: 'Cafe\u0301' };
    expect(normalText({ sections: [{ blocks: [block] }] } as never)).toBe('Caf\u00e9\n');
    expect(normalText(parsed('Cafe\u0301\n\n![Map](files/map.png)\n\nEnd.\n'))).toBe(
      'Caf\u00e9\nEnd.\n',
    );
  });

  test('is the words that are read, a line for each block', () => {
    expect(normalText(parsed(TEXT))).toBe(
      'Opening words.\nMoney\nIt costs £10m over five years, says the board.\nYear\tSum\n2024\t£2m\n',
    );
  });

  test('does not depend on how letters were typed or lines broken', () => {
    expect(normalText(parsed('Café\nau lait.'))).toBe(normalText(parsed('Cafe\u0301 au   lait.')));
  });

  test('gives in the ledger what sha256sum gives for it', () => {
    // printf 'A gap.\n' | sha256sum
    expect(sealText(parsed('A gap.')).text).toBe(
      '6fcd535eb6a20f1484c356d362a1276c6b9183ca6c3f76f9b63396629d5d54f9',
    );
  });
});

describe('sectionDigest', () => {
  const digests = (text: string) => sealText(parsed(text)).sections;

  test('stays where nothing changed, also when another section did', () => {
    const changed = TEXT.replace('Opening words', 'Other words');
    const [top, money] = digests(TEXT);
    expect(digests(changed)[1]).toEqual(money);
    expect(digests(changed)[0]?.digest).not.toBe(top?.digest);
  });

  test('is another for another link under the same words', () => {
    const changed = TEXT.replace('board.example', 'other.example');
    expect(normalText(parsed(changed))).toBe(normalText(parsed(TEXT)));
    expect(digests(changed)[1]?.digest).not.toBe(digests(TEXT)[1]?.digest);
  });

  test('is another for any other word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}$/), (word) => {
        fc.pre(word !== 'five');
        expect(digests(TEXT.replace('five', word))[1]).not.toEqual(digests(TEXT)[1]);
      }),
    );
  });

  test('of a section without blocks is that of nothing', () => {
    expect(sectionDigest({ blocks: [] })).toBe(sha256Hex(''));
  });
});
