import { describe, expect, test } from 'vitest';
import { p, top } from '../document/test-builders.ts';
import { compared, doc, inSection, quote, reason, record, section } from './test-builders.ts';
import { changesOfTheme, themesOfChange, unchangedSections } from './themes.ts';
import { traceChanges } from './trace.ts';
import type { ChangeRecord } from './types.ts';

const before = doc(
  section('top-text', 'Hello.'),
  section('carers', 'Old.'),
  section('finance', 'Gap.'),
);
const after = doc(
  section('top-text', 'Hello.'),
  section('carers', 'New.'),
  section('finance', 'Gap.', 'Plan.'),
);
const comparison = compared(before, after, ['Old.', 'New.']);

function trace(...records: readonly ChangeRecord[]) {
  return traceChanges({ comparison, before, after, records, themes: undefined }).traced;
}

describe('themes and changes', () => {
  const traced = trace(
    record('guess', [inSection('carers')], { reasons: [reason({ basis: 'inferred' })] }),
    record('told', [quote('after', 'New')], {
      reasons: [
        reason(),
        reason({ theme: 'voice' }),
        reason({ kind: 'finance', theme: undefined }),
      ],
    }),
  );

  test('a change leads to its themes, each once, stated where one reason is', () => {
    expect(traced.map(themesOfChange)).toEqual([
      [
        { theme: 'carers', basis: 'stated', by: 'passage' },
        { theme: 'voice', basis: 'stated', by: 'passage' },
      ],
      [],
    ]);
  });

  test('a theme leads back to its changes with the records that name it', () => {
    const [found, ...others] = changesOfTheme('carers', traced);
    expect(others).toEqual([]);
    expect(found?.traced.change.after?.section).toBe('carers');
    expect(found?.records.map(({ record }) => record.id)).toEqual(['told', 'guess']);
    expect(changesOfTheme('voice', traced)[0]?.records).toHaveLength(1);
    expect(changesOfTheme('beds', traced)).toEqual([]);
  });

  test('a theme that is only inferred is said to be so', () => {
    const [one] = trace(
      record('guess', [inSection('carers')], { reasons: [reason({ basis: 'inferred' })] }),
    );
    expect(one && themesOfChange(one)).toEqual([
      { theme: 'carers', basis: 'inferred', by: 'section' },
    ]);
  });
});

describe('sections that a theme names and in which nothing changed', () => {
  const named = (sections: string[], version = 'v2') =>
    unchangedSections(
      { sections: ['finance'], dispositions: [{ version: 'v2', sections }] },
      version,
      comparison,
    ).map(({ id }) => id);

  test('are those of its disposition and of the theme that did not change', () => {
    expect(named(['top-text', 'carers', 'gone'])).toEqual(['top-text']);
  });

  test('are not those of another version’s disposition', () => {
    expect(named(['top-text'], 'v3')).toEqual([]);
  });

  test('are none whose subsections changed', () => {
    const deeper = (...texts: string[]) => {
      const care = section('care', 'Same.');
      return doc(
        care,
        { ...section('care--beds', ...texts), depth: 3 },
        section('estates', 'Sites.'),
      );
    };
    const theme = { sections: ['care', 'estates'], dispositions: [] };
    const ids = (pair: ReturnType<typeof compared>) =>
      unchangedSections(theme, 'v2', pair).map(({ id }) => id);
    expect(ids(compared(deeper('One.'), deeper('One.', 'Two.')))).toEqual(['estates']);
    expect(ids(compared(deeper('One.', 'Two.'), deeper('One.')))).toEqual(['estates']);
  });

  test('may be the text before the first heading, under which nothing stands', () => {
    const texts = (...more: string[]) => doc(top(p('Hello.')), section('carers', ...more));
    const theme = { sections: ['top'], dispositions: [] };
    const pair = compared(texts(), texts('New.'));
    expect(unchangedSections(theme, 'v2', pair).map(({ id }) => id)).toEqual(['top']);
  });

  test('are found by the name that they had', () => {
    const renamed = doc({ ...section('carers', 'Same.'), formerly: ['carer-support'] });
    const old = doc({
      ...section('carer-support', 'Same.'),
      blocks: section('carers', 'Same.').blocks,
    });
    const theme = { sections: ['carer-support'], dispositions: [] };
    expect(unchangedSections(theme, 'v2', compared(old, renamed)).map(({ id }) => id)).toEqual([
      'carers',
    ]);
  });
});
