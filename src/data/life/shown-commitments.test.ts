import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Commitment, commitmentSchema } from '../../schemas/commitments.ts';
import { selectionAsOf } from '../selection.ts';
import { namesIn } from './named.ts';
import { shownCommitments, withOutcomeByNow } from './shown-commitments.ts';

const promise = (id: string, more: object): Commitment =>
  commitmentSchema.parse({
    id,
    wording: `To ${id}.`,
    madeIn: { version: 'draft' },
    due: 'none',
    outcome: 'open',
    ...more,
  });

const isShown = (_kind: unknown, id: string) => !id.startsWith('secret');

const KEPT = { outcome: 'met', outcomeNote: 'It opened.', outcomeDate: '2024-09' };

describe('the promises that readers see', () => {
  test('were made where they can read them', () => {
    const made = [promise('clinics', {}), promise('beds', { madeIn: { notice: 'secret' } })];
    expect(shownCommitments(made, isShown).map(({ id }) => id)).toEqual(['clinics']);
  });

  test('are open as long as it is held back where they were kept', () => {
    const kept = promise('clinics', { ...KEPT, keptBy: { notice: 'secret' } });
    expect(shownCommitments([kept], isShown)).toEqual([promise('clinics', {})]);
    expect(shownCommitments([kept], () => true)).toEqual([kept]);
  });

  test('are open until the day that their outcome carries', () => {
    const kept = promise('clinics', { ...KEPT, outcomeDate: '2025-06-02' });
    const on = (asOf: string) => withOutcomeByNow(kept, selectionAsOf(asOf));
    expect(on('2025-06-01T22:59:59Z')).toEqual(promise('clinics', {}));
    expect(on('2025-06-01T23:00:00Z')).toEqual(kept);
  });

  test('are open as long as the promise that took their place is held back', () => {
    const replaced = promise('clinics', {
      outcome: 'replaced',
      replacedBy: { commitment: 'hubs' },
    });
    const hubs = promise('hubs', { madeIn: { version: 'secret' } });
    expect(shownCommitments([replaced, hubs], isShown)).toEqual([promise('clinics', {})]);
    expect(shownCommitments([replaced, hubs], () => true)).toEqual([replaced, hubs]);
  });

  test('name nothing that is held back, whatever they rest on', () => {
    const id = fc.constantFrom('open', 'secret', 'secret-promise', 'promise');
    const place = (...keys: readonly string[]) =>
      fc.dictionary(fc.constantFrom(...keys), id, { maxKeys: 2 });
    const entry = fc.record({
      id: fc.constantFrom('promise', 'secret-promise'),
      madeIn: place('version', 'news', 'notice'),
      keptBy: place('notice', 'document', 'meeting'),
      replacedBy: place('commitment', 'version'),
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const promises = entries.map(({ id: own, ...more }) =>
          promise(own, { ...more, outcome: 'replaced' }),
        );
        const shown = shownCommitments(promises, isShown);
        const ids = shown.map((one) => one.id);
        for (const { kind, id: named } of namesIn(shown)) {
          expect(kind === 'commitment' ? ids.includes(named) : isShown(kind, named)).toBe(true);
        }
      }),
    );
  });
});
