import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { placeWithOldSite } from './place.ts';
import { build, differences, siteIn } from './support.ts';

test('a page that would run code or ask another site stops the build, wherever it came from', async () => {
  using place = placeWithOldSite();
  const page = '<p onclick="x">Text</p>\n<img src="https://elsewhere.example/a.png" alt="">\n';
  writeFileSync(path.join(place.project, 'public/offer.html'), page);
  const { code, said } = await build(place);
  expect(code, said).toBe(1);
  expect(said).toContain('offer.html:1: <p> has the attribute “onclick”.');
  expect(said).toContain('offer.html:2: <img src> asks another site');
  expect(differences(inject('oldSite'), siteIn(place.out))).toEqual([]);
});
