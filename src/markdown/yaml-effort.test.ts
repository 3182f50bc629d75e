import { expect, test } from 'vitest';
import { yamlEffort } from './yaml-effort.ts';

const keys = (count: number, between: string) =>
  Array.from({ length: count }, (_, index) => `k${index}: 1`).join(between);

test('grows with the square of the keys in one group', () => {
  expect(yamlEffort(keys(6000, '\n')).steps).toBeGreaterThan(17_000_000);
  expect(yamlEffort(`a: { ${keys(6000, ', ')} }`).steps).toBeGreaterThan(17_000_000);
  expect(yamlEffort(`a:\n  ${keys(6000, '\n  ')}`)).toMatchObject({ worstLine: 6001 });
});

test('is small for many entries of a few keys each', () => {
  const entry = (index: number) => `  - id: A-${index}\n    text: x\n    from: [a, b]\n`;
  const list = Array.from({ length: 2000 }, (_, index) => entry(index)).join('');
  expect(yamlEffort(`statements:\n${list}`).steps).toBeLessThan(3_000_000);
});
