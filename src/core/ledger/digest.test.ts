import { expect, test } from 'vitest';
import { sha256Hex, shortDigest } from './digest.ts';

test('a digest is what sha256sum prints, and its first twelve digits are what people compare', () => {
  const digest = sha256Hex('');
  expect(digest).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(shortDigest(digest)).toBe('e3b0c44298fc');
});
