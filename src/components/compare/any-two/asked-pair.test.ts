import { describe, expect, test } from 'vitest';
import { askedPair, type Choice } from './asked-pair.ts';

const CHOICE: Choice = {
  versions: [
    { id: 'draft', label: 'Draft, March 2024', isHeld: true },
    { id: 'lost', label: 'Lost update', isHeld: false },
    { id: 'update', label: 'Update, September 2024', isHeld: true },
    { id: 'refresh', label: 'Refresh, May 2025', isHeld: true },
  ],
  prebuilt: [{ before: 'draft', after: 'update', address: '/plans/p/compare/draft/update/' }],
};

function asked(parameters: string) {
  return askedPair(new URLSearchParams(parameters), CHOICE);
}

describe('an address', () => {
  test('that does not name two versions asks for nothing yet', () => {
    expect(asked('')).toEqual({ kind: 'nothing' });
    expect(asked('before=draft&after=+')).toEqual({ kind: 'nothing' });
    expect(asked('view=sides')).toEqual({ kind: 'nothing' });
  });

  test('that names two versions asks for their comparison', () => {
    expect(asked('before=update&after=refresh')).toMatchObject({
      kind: 'pair',
      before: { id: 'update' },
      after: { id: 'refresh' },
      isTurned: false,
    });
  });

  test('that names the later version first asks for the same, turned round', () => {
    expect(asked('before=refresh&after=update')).toMatchObject({
      kind: 'pair',
      before: { id: 'update' },
      after: { id: 'refresh' },
      isTurned: true,
    });
  });

  test('of a pair that has a page leads to that page', () => {
    const pair = CHOICE.prebuilt[0];
    expect(asked('before=draft&after=update')).toEqual({ kind: 'prebuilt', pair, isTurned: false });
    expect(asked('before=update&after=draft')).toEqual({ kind: 'prebuilt', pair, isTurned: true });
  });

  test.each([
    [
      'before=draft&after=drafts',
      'This plan has no version “drafts”. Choose two versions from the lists.',
    ],
    [
      'before=draft&after=draft',
      '“Draft, March 2024” was chosen twice. Choose two different versions.',
    ],
    [
      'before=draft&after=lost',
      'We hold no text of “Lost update”, so it cannot be compared. Choose a version whose text we hold.',
    ],
  ])('that cannot be answered says why, and what to do: %s', (parameters, problem) => {
    expect(asked(parameters)).toEqual({ kind: 'refused', problem });
  });
});
