import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

test('finds the name that was misspelt', () => {
  expect(nearestName('mental-helth', ['carers', 'mental-health'])).toBe('mental-health');
});

test('does not mind the case of letters', () => {
  expect(nearestName('callout', ['KeyFigure', 'Callout'])).toBe('Callout');
});

test('offers nothing where no name is near', () => {
  expect(nearestName('hospitals', ['carers', 'money'])).toBeUndefined();
  expect(nearestName('anything', [])).toBeUndefined();
});
