import { expect, test } from 'vitest';
import { compareDocuments } from '../../core/compare/compare.ts';
import { doc, p, strong, top } from '../../core/document/test-builders.ts';
import type { CorrectionModel } from '../../data/model.ts';
import { correctionsSince } from './corrections-since.ts';

const PDF = { path: 'files/plan.pdf', bytes: 4, sha256: 'b2' };
const NOTHING = { missing: [], added: [], changed: [] };

const said = (words: string) => doc(top(p(words)));
const inStrong = doc(top(p(strong('Ten beds.'))));

function correction(
  before: ReturnType<typeof said>,
  after: ReturnType<typeof said>,
  files: CorrectionModel['files'] = NOTHING,
) {
  const pair = { before: 'was', after: 'is' };
  return { comparison: compareDocuments(before, after, pair), files } as CorrectionModel;
}

test('a file that stayed as it was does not know what was mended', () => {
  const mended = correction(said('Ten beds.'), said('Twelve beds.'));
  expect(correctionsSince([mended], PDF.path)).toEqual([mended]);
});

test('a file that was renewed with or after the words knows it', () => {
  const mended = correction(said('Ten beds.'), said('Twelve beds.'));
  const changed = [{ was: { ...PDF, sha256: 'a1' }, is: PDF }];
  const renewed = correction(said('Two.'), said('Three.'), { ...NOTHING, changed });
  expect(correctionsSince([mended, renewed], PDF.path)).toEqual([]);
  expect(correctionsSince([renewed, mended], PDF.path)).toEqual([mended]);
  expect(correctionsSince([mended, renewed], 'files/easy.pdf')).toEqual([mended, renewed]);
});

test('a correction of form only leaves every file as good as it was', () => {
  expect(correctionsSince([correction(said('Ten beds.'), inStrong)], PDF.path)).toEqual([]);
});
