import { describe, expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { compositionDigest } from './composition-digest.ts';

const ITEM = 'news/item.mdx';

function digestWith(files: Readonly<Record<string, string>>): string {
  using tree = contentTree('harbour', files);
  return compositionDigest(tree.folder, 'news', 'item');
}

describe('the digest of a news item, by which a page of the last build is taken over or not', () => {
  const before = digestWith({
    [ITEM]: 'A map: ![Map](files/map.png)',
    'news/files/map.png': 'one',
  });

  test('is another when its text is', () => {
    const after = digestWith({ [ITEM]: 'Map: ![Map](files/map.png)', 'news/files/map.png': 'one' });
    expect(after).not.toBe(before);
  });

  test('is another when a picture in its text is', () => {
    const after = digestWith({
      [ITEM]: 'A map: ![Map](files/map.png)',
      'news/files/map.png': 'two',
    });
    expect(after).not.toBe(before);
  });

  test('is the same when only a picture changed that is not in it', () => {
    const after = digestWith({
      [ITEM]: 'A map: ![Map](files/map.png)',
      'news/files/map.png': 'one',
      'news/files/other.png': 'two',
    });
    expect(after).toBe(before);
  });
});

test('news without pictures have a digest as well', () => {
  expect(digestWith({ [ITEM]: 'Text.' })).toMatch(/^[0-9a-f]{64}$/);
});
