import { describe, expect, test } from 'vitest';
import { selectionAsOf } from './selection.ts';
import { shownOf } from './shown.ts';

const NOW = '2025-06-01T00:00:00Z';
const LATER = '2025-06-01T00:01:00Z';

const published = (id: string) => ({
  id,
  data: { status: 'published', published: '2024' } as const,
});
const held = (id: string) => ({ id, data: { status: 'published', publishAt: LATER } as const });
const engagement = (id: string, about: string, publishAt?: string) => ({
  id,
  data: { about, publishAt },
});
const theme = (
  id: string,
  about: string,
  more: { parent?: string; publishAt?: string; heardAt?: { engagement: string }[] } = {},
) => ({ id, data: { about, heardAt: 'not-recorded' as const, ...more } });

function shown(parts: Partial<Parameters<typeof shownOf>[0]>, preview = false) {
  const all = { versions: [published('draft'), held('update')], engagements: [], themes: [] };
  const { versions, engagements, themes } = shownOf(
    { ...all, ...parts },
    selectionAsOf(NOW, preview),
  );
  return [...versions, ...engagements, ...themes];
}

describe('shownOf', () => {
  test('shows versions up to the first that is held back', () => {
    expect(shown({ versions: [published('a'), held('b'), published('c')] })).toEqual(['a']);
  });

  test('holds back with a version what is about it', () => {
    expect(
      shown({
        engagements: [engagement('meeting', 'draft'), engagement('survey', 'update')],
        themes: [theme('carers', 'draft'), theme('wards', 'update')],
      }),
    ).toEqual(['draft', 'meeting', 'carers']);
  });

  test('holds back what names a later instant itself, and not a second longer', () => {
    const parts = {
      engagements: [engagement('meeting', 'draft', LATER)],
      themes: [
        theme('carers', 'draft', { publishAt: LATER }),
        theme('now', 'draft', { publishAt: NOW }),
      ],
    };
    expect(shown(parts)).toEqual(['draft', 'now']);
  });

  test('holds back a theme with its parent, however far up, and with the only engagement at which it was heard', () => {
    expect(
      shown({
        engagements: [engagement('survey', 'update'), engagement('meeting', 'draft')],
        themes: [
          theme('top', 'update'),
          theme('middle', 'draft', { parent: 'top' }),
          theme('low', 'draft', { parent: 'middle' }),
          theme('heard-then', 'draft', { heardAt: [{ engagement: 'survey' }] }),
          theme('heard-twice', 'draft', {
            heardAt: [{ engagement: 'survey' }, { engagement: 'meeting' }],
          }),
        ],
      }),
    ).toEqual(['draft', 'meeting', 'heard-twice']);
  });

  test('comes to an end where themes are parts of each other in a circle', () => {
    const themes = [theme('a', 'draft', { parent: 'b' }), theme('b', 'draft', { parent: 'a' })];
    expect(shown({ themes })).toEqual(['draft', 'a', 'b']);
  });

  test('shows all of it in a preview', () => {
    expect(shown({ themes: [theme('wards', 'update', { publishAt: LATER })] }, true)).toEqual([
      'draft',
      'update',
      'wards',
    ]);
  });
});
