import { expect, test } from 'vitest';
import { sectionNamer } from './section-ids.ts';

test('thousands of equal headings are numbered in time that grows with their number, not with its square', () => {
  const namer = sectionNamer(true);
  const names = Array.from({ length: 30_000 }, (_, index) =>
    namer.name({
      title: 'Carers',
      depth: 2,
      pin: undefined,
      place: { file: 'a.mdx', line: index },
    }),
  );
  expect(names.slice(0, 3)).toEqual(['carers', 'carers-2', 'carers-3']);
  expect(names.at(-1)).toBe('carers-30000');
});
