import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpack } from './unpack.ts';

const SECRET = 'The ward closes in spring.';

function textsIn(name: string, bytes: Uint8Array): string {
  return unpack(name, bytes)
    .map((one) => Buffer.from(one.bytes).toString('utf8'))
    .join('\n');
}

/** A part of an office file as ZIP stores it. */
function zipOf(text: string): Buffer {
  const data = deflateRawSync(text);
  const header = Buffer.alloc(30);
  header.write('PK\u0003\u0004', 'latin1');
  header.writeUInt16LE(8, 8);
  header.writeUInt16LE('word/document.xml'.length, 26);
  return Buffer.concat([
    header,
    Buffer.from('word/document.xml'),
    data,
    Buffer.from('PK\u0001\u0002'),
  ]);
}

function wide(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
}

describe('unpack', () => {
  test.each([
    ['text', 'a.html', Buffer.from(SECRET)],
    ['the search index', 'a.pf_fragment', gzipSync(`pagefind_dcd${SECRET}`)],
    ['gzip in gzip', 'a.gz', gzipSync(gzipSync(SECRET))],
    ['Brotli', 'a.html.br', brotliCompressSync(SECRET)],
    ['an office file', 'a.docx', zipOf(`<w:t>${SECRET}</w:t>`)],
    [
      'a stream of a PDF',
      'a.pdf',
      Buffer.concat([
        Buffer.from('%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\r\n'),
        deflateSync(`(${SECRET}) Tj`),
        Buffer.from('\nendstream'),
      ]),
    ],
    [
      'the title of a PDF',
      'a.pdf',
      Buffer.concat([Buffer.from('%PDF-1.7\n<</Title('), wide(SECRET), Buffer.from(')>>')]),
    ],
    ['a note of a camera', 'a.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0]), wide(SECRET)])],
  ])('finds what stands in %s', (_kind, name, bytes) => {
    expect(textsIn(name, bytes)).toContain(SECRET);
  });

  test('takes bytes that only look packed as they are', () => {
    const broken = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.from(SECRET)]);
    expect(textsIn('a', broken)).toContain(SECRET);
    expect(textsIn('a.br', Buffer.from(SECRET))).toContain(SECRET);
    expect(textsIn('a.pdf', Buffer.from(`%PDF stream\n${SECRET}`))).toContain(SECRET);
    expect(textsIn('a.zip', Buffer.from(`PK\u0003\u0004${SECRET}`, 'latin1'))).toContain(SECRET);
  });
});
