import { expect, test } from 'vitest';
import { contentType, FILE_TYPES } from './types.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['plans/harbour/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['sitemap-0.xml', 'application/xml; charset=utf-8'],
  ['map.PNG', 'image/png'],
  ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
  ['slides.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['something.else', 'application/octet-stream'],
])('%s is %s', (file, type) => expect(contentType(file)).toBe(type));

test('no ending has two types', () => {
  const endings = FILE_TYPES.flatMap(({ endings }) => endings);
  expect(new Set(endings).size).toBe(endings.length);
});
