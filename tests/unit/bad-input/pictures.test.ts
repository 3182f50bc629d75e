import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../../src/data/content-folder.ts';
import { loadContent } from '../../../src/data/load-content.ts';
import { withDamagedPictures } from '../../../src/data/pictures/decode.ts';
import { selectionAsOf } from '../../../src/data/selection.ts';
import { AS_OF, mistakesIn } from '../../support/check-content.ts';
import { contentTree } from '../../support/content-tree.ts';
import { damagedPicture } from '../../support/pictures.ts';

const FILES = 'plans/harbour/versions/2024-03-draft/files';
const LONDON = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } };

/** The mistakes of the harbour with one more file in a version. */
function mistakesWith(name: string, bytes: Uint8Array): string[] {
  using tree = contentTree('harbour');
  mkdirSync(path.join(tree.folder, FILES));
  writeFileSync(path.join(tree.folder, FILES, name), bytes);
  return mistakesIn(tree.folder).map((message) => message.split('\n')[0] as string);
}

function picture(width = 40, height = 30) {
  return sharp({ create: { width, height, channels: 3, background: '#17594a' } });
}

describe('pictures', () => {
  test('whose points are damaged are refused, though they begin and end as they should', async () => {
    using tree = contentTree('harbour');
    mkdirSync(path.join(tree.folder, FILES));
    writeFileSync(path.join(tree.folder, FILES, 'map.png'), await damagedPicture());
    const known = loadContent(tree.folder, selectionAsOf(AS_OF)).errors;
    const found = await withDamagedPictures(contentFolder(tree.folder), known);
    expect(known).toEqual([]);
    expect(found.map(({ message }) => message.split('\n')[0])).toEqual([
      expect.stringMatching(
        `^content/${FILES}/map.png: The picture cannot be drawn \\(“.+”\\)\\.$`,
      ),
    ]);
  });

  test.each(['png', 'jpeg', 'webp', 'gif'] as const)('pass as %s', async (kind) => {
    expect(mistakesWith(`map.${kind}`, await picture().toFormat(kind).toBuffer())).toEqual([]);
  });

  test.each(['jpeg', 'webp', 'png'] as const)(
    'that say where they were taken are refused (%s)',
    async (kind) => {
      const bytes = await picture().withExif(LONDON).toFormat(kind).toBuffer();
      expect(mistakesWith(`map.${kind}`, bytes)).toEqual([
        `content/${FILES}/map.${kind}: The picture says where on earth it was taken (GPS data).`,
      ]);
    },
  );

  test('with a place in XMP are refused too', async () => {
    const bytes = await picture()
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><d exif:GPSLatitude="51,30N"/></x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect(mistakesWith('map.jpg', bytes).join()).toContain('GPS data');
  });

  test('with other data of the camera pass', async () => {
    const bytes = await picture()
      .withExif({ IFD0: { Model: 'Camera' } })
      .jpeg()
      .toBuffer();
    expect(mistakesWith('map.jpg', bytes)).toEqual([]);
  });

  test('of more points than a browser can show are refused, however small the file', async () => {
    const bytes = await picture(8000, 7000).png({ compressionLevel: 9 }).toBuffer();
    expect(mistakesWith('map.png', bytes)).toEqual([
      `content/${FILES}/map.png: The picture has 8000 × 7000 points and ${(bytes.length / 1e6).toFixed(1)} MB; 50 million points and 10 MB are the limit.`,
    ]);
  });

  test.each(['png', 'jpeg', 'webp', 'gif'] as const)(
    'that are cut off are refused (%s)',
    async (kind) => {
      const bytes = await picture(400, 300).toFormat(kind).toBuffer();
      expect(mistakesWith(`map.${kind}`, bytes.subarray(0, bytes.length - 20))).toEqual([
        `content/${FILES}/map.${kind}: The picture is cut off before its end.`,
      ]);
    },
  );

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a web page', Buffer.from('<html>')],
    ['the first eight bytes', Buffer.from('89504e470d0a1a0a', 'hex')],
  ])('that are %s are refused', (_name, bytes) => {
    expect(mistakesWith('map.png', bytes)).toEqual([
      `content/${FILES}/map.png: The file is no picture of the kind that its name says (.png).`,
    ]);
  });
});
