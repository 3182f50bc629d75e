import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

test('finds the name that was misspelt', () => {
  expect(nearestName('mental-helth', ['carers', 'mental-health'])).toBe('mental-health');
});

test('takes two letters that changed places for one slip', () => {
  expect(nearestName('titel', ['title', 'status'])).toBe('title');
});

test('completes a name that was cut short at a hyphen', () => {
  expect(nearestName('urgent', ['top', 'urgent-care', 'money'])).toBe('urgent-care');
});

test('does not mind the case of letters', () => {
  expect(nearestName('callout', ['KeyFigure', 'Callout'])).toBe('Callout');
});

test('offers nothing where no name is near', () => {
  expect(nearestName('hospitals', ['carers', 'money'])).toBeUndefined();
  expect(nearestName('anything', [])).toBeUndefined();
});
