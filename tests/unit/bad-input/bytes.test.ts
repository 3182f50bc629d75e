import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { mistakesIn } from '../../support/check-content.ts';
import { contentTree } from '../../support/content-tree.ts';

const NEWS = 'news/update-published.mdx';
const PLAN = 'plans/harbour/plan.yaml';
const DRAFT = 'plans/harbour/versions/2024-03-draft/index.mdx';
const CHANGES = 'plans/harbour/versions/2024-09-update/changes.yaml';
const GOOD_NEWS = readFileSync(`tests/fixtures/harbour/${NEWS}`, 'utf8');
const GOOD_PLAN = readFileSync(`tests/fixtures/harbour/${PLAN}`, 'utf8');
const GOOD_DRAFT = readFileSync(`tests/fixtures/harbour/${DRAFT}`, 'utf8');

/** The mistakes of the harbour with other bytes in one file. */
function mistakes(file: string, bytes: string | Uint8Array): string[] {
  using tree = contentTree('harbour');
  const full = path.join(tree.folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, bytes);
  return mistakesIn(tree.folder);
}

function big16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

const UTF8 =
  'Save it as UTF-8: in most editors “Save as …”, then “Encoding: UTF-8” (without “16” or “ANSI”).';
const KEEP_APART =
  'Split the paragraph with empty lines, or the file into chapters; close each backtick, or write “\\`” and “\\*” for marks that are text.';

describe('bytes that are no text', () => {
  test.each([
    [
      'UTF-16, as Notepad calls “Unicode”',
      NEWS,
      Buffer.from(`\uFEFF${GOOD_NEWS}`, 'utf16le'),
      `content/${NEWS}: The file is saved as UTF-16.\n  Fix: ${UTF8}`,
    ],
    [
      'UTF-16 of the other byte order, without a mark',
      PLAN,
      big16(GOOD_PLAN),
      `content/${PLAN}: The file is saved as UTF-16.\n  Fix: ${UTF8}`,
    ],
    [
      'Latin-1',
      NEWS,
      Buffer.from(`${GOOD_NEWS}Caf\u00e9 costs \u00a310.\n`, 'latin1'),
      `content/${NEWS}:8:4: The file is not saved as UTF-8: here stands byte E9, which older Windows programs write for “é”.\n  Fix: ${UTF8}`,
    ],
    [
      'Latin-1 in YAML',
      PLAN,
      Buffer.from(GOOD_PLAN.replace('Harbour', 'Caf\u00e9'), 'latin1'),
      `content/${PLAN}:1:11: The file is not saved as UTF-8: here stands byte E9, which older Windows programs write for “é”.\n  Fix: ${UTF8}`,
    ],
    [
      'bytes of anything',
      NEWS,
      Uint8Array.from({ length: 600 }, (_, index) => (index * 7) % 256),
      `content/${NEWS}: The file is no text: it holds bytes that stand for no letters.\n  Fix: Put the text of the file here, or delete it.`,
    ],
    [
      'a Word document',
      NEWS,
      Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(500)]),
      `content/${NEWS}: The file is a Word document, a spreadsheet or a ZIP archive, and text is expected.\n  Fix: Copy its text into an .mdx file; the document itself can go into files/ of its version.`,
    ],
    [
      'a PDF',
      DRAFT,
      '%PDF-1.7\n%âãÏÓ\n',
      `content/${DRAFT}: The file is a PDF, and text is expected.\n  Fix: Put it into files/ of its version.`,
    ],
    [
      'no bytes at all',
      NEWS,
      '',
      `content/${NEWS}: The file is empty.\n  Fix: Write what belongs into it (“npm run new” writes filled examples), or delete it.`,
    ],
    [
      'no bytes at all in changes.yaml, which is drafted',
      CHANGES,
      '',
      `content/${CHANGES}: The file is empty.\n  Fix: Write what belongs into it (“npm run draft-changes -- harbour/2024-09-update” drafts it), or delete it.`,
    ],
    [
      'NUL within a text',
      NEWS,
      GOOD_NEWS.replace('The partnership', 'The\0partnership'),
      `content/${NEWS}:7:4: Here stands a control character (U+0000).\n  Fix: Delete it: put the cursor behind it and press backspace, or write the line again.`,
    ],
    [
      'NUL within YAML',
      PLAN,
      GOOD_PLAN.replace('Harbour', 'Har\0bour'),
      `content/${PLAN}:1:11: Here stands a control character (U+0000).\n  Fix: Delete it: put the cursor behind it and press backspace, or write the line again.`,
    ],
    [
      'line ends of old Mac computers',
      NEWS,
      GOOD_NEWS.replaceAll('\n', '\r'),
      `content/${NEWS}:1:4: A line ends with CR alone, as on old Mac computers.\n  Fix: Save the file with line ends “LF” (or “CRLF”).`,
    ],
  ])('%s', (_name, file, bytes, message) => {
    expect(mistakes(file, bytes)).toEqual([message]);
  });

  test.each([
    ['a byte order mark', NEWS, `\uFEFF${GOOD_NEWS}`],
    ['a byte order mark before YAML', PLAN, `\uFEFF${GOOD_PLAN}`],
    ['line ends of Windows', NEWS, GOOD_NEWS.replaceAll('\n', '\r\n')],
    ['line ends of Windows in YAML', PLAN, GOOD_PLAN.replaceAll('\n', '\r\n')],
    ['no line end at the end', NEWS, GOOD_NEWS.trimEnd()],
  ])('passes %s', (_name, file, bytes) => {
    expect(mistakes(file, bytes)).toEqual([]);
  });
});

// Without the limits each of these takes minutes or all memory; with them, less than a second.
describe('limits come before parsing', { timeout: 30_000 }, () => {
  const deep = (mark: string) => `${GOOD_DRAFT}\n${mark.repeat(1000)}deep\n`;
  const spans = Array.from({ length: 1200 }, (_, index) => `${'`'.repeat(index + 1)} a`);
  const tooLarge = (file: string) =>
    `content/${file}: The file has 5.2 MB; 5 MB are the limit.\n  Fix: Split it into chapters (01-….mdx, 02-….mdx), and put pictures into files/.`;
  const tooDeep = `content/${DRAFT}:23: Lists or quotations are nested more than 100 levels deep, or the line is set in as far as that.\n  Fix: Take out “>”, list marks or spaces at the beginning of the line.`;
  const tooDeepYaml = `content/${PLAN}:4: Values are nested more than 100 levels deep.\n  Fix: Take out brackets, “- ” or spaces at the beginning of the line.`;
  const tooLong = (place: string, characters: number) =>
    `content/${place}: The line has ${characters} characters; 100000 are the limit.\n  Fix: Put an empty line between paragraphs.`;

  test.each([
    ['a text of more than 5 MB', DRAFT, GOOD_DRAFT + 'Words.\n\n'.repeat(650_000), tooLarge(DRAFT)],
    ['YAML of more than 5 MB', PLAN, `${GOOD_PLAN}# ${'x\n# '.repeat(1_300_000)}`, tooLarge(PLAN)],
    ['quotations 1,000 levels deep', DRAFT, deep('> '), tooDeep],
    ['lists 1,000 levels deep', DRAFT, deep('- '), tooDeep],
    [
      'lists below each other, 1,000 levels deep',
      DRAFT,
      `${GOOD_DRAFT}\n${Array.from({ length: 1000 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')}\n`,
      tooDeep.replace(':23:', ':1022:'),
    ],
    [
      'tags 1,000 levels deep',
      DRAFT,
      `${GOOD_DRAFT}\n${'<Callout>\n'.repeat(1000)}`,
      `content/${DRAFT}:1022: More than 100 tags are open here at once.\n  Fix: Close each with its closing tag, or write “&lt;” for a “<” that is no tag.`,
    ],
    ['brackets 1,000 levels deep', PLAN, `${GOOD_PLAN}scrutiny: ${'['.repeat(1000)}`, tooDeepYaml],
    ['braces 1,000 levels deep', PLAN, `${GOOD_PLAN}area: ${'{a: '.repeat(1000)}`, tooDeepYaml],
    ['entries 1,000 levels deep', PLAN, `${GOOD_PLAN}${'- '.repeat(1000)}a`, tooDeepYaml],
    ['keys 1,000 levels deep', PLAN, `${GOOD_PLAN}${'? '.repeat(1000)}a`, tooDeepYaml],
    [
      'one line of 3 MB',
      DRAFT,
      `${GOOD_DRAFT}\n${'word '.repeat(600_000)}\n`,
      tooLong(`${DRAFT}:23`, 3_000_000),
    ],
    [
      'one line of 3 MB in YAML',
      PLAN,
      `${GOOD_PLAN}shortTitle: ${'x'.repeat(2_999_988)}\n`,
      tooLong(`${PLAN}:4`, 3_000_000),
    ],
    [
      '1,200 growing code spans',
      DRAFT,
      `${GOOD_DRAFT}\n${spans.join('\n')}\n`,
      `content/${DRAFT}:23: Too many marks (backticks, asterisks, underscores, brackets, cells or tags) or lines are in this paragraph or in the whole file.\n  Fix: ${KEEP_APART}`,
    ],
  ])('%s', (_name, file, text, message) => {
    expect(mistakes(file, text)).toEqual([message]);
  });

  test('a document that takes the parser to the limit of its work is still read', () => {
    const marks = `${'*a* '.repeat(1400)}\n\n`.repeat(2);
    expect(mistakes(DRAFT, `${GOOD_DRAFT}\n${marks}`)).toEqual([]);
  });
});
