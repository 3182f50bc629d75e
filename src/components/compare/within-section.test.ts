import { expect, test } from 'vitest';
import { withinSection } from './within-section.ts';

test('the section is not named again below its own name', () => {
  expect(withinSection('In Money: £38.4m became £41.6m.', 'Money')).toBe('£38.4m became £41.6m.');
  expect(withinSection('In Our priorities: five became six.', 'Our priorities')).toBe(
    'Five became six.',
  );
  expect(withinSection('In Money, ‘2026/27’: £1m became £2m.', 'Money')).toBe(
    '‘2026/27’: £1m became £2m.',
  );
  expect(withinSection('Added in Money, after ‘Beds’: ‘Staff’.', 'Money')).toBe(
    'Added after ‘Beds’: ‘Staff’.',
  );
  expect(withinSection('List item removed from Money: ‘Staff’.', 'Money')).toBe(
    'List item removed: ‘Staff’.',
  );
});

test('the text before the first heading counts as a section without a title', () => {
  expect(withinSection('In the text before the first heading: 2024 is gone.', '')).toBe(
    '2024 is gone.',
  );
});

test('what names two sections, or the whole section, stays as it is', () => {
  for (const sentence of [
    'Moved from Ageing well to Money: ‘Staff’.',
    'Section added: Money.',
    'Heading ‘In Money: all’ became ‘Money’.',
  ]) {
    expect(withinSection(sentence, 'Money')).toBe(sentence);
  }
});
