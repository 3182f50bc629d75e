import { describe, expect, test } from 'vitest';
import type { LoadedVersion } from './load-version.ts';
import { orderVersions } from './order-versions.ts';
import { Report } from './report.ts';

function version(id: string, link: { amends?: string; replaces?: string } = {}): LoadedVersion {
  const placeOf = () => ({ file: `${id}/index.mdx`, line: 4 });
  return { id, data: link, placeOf } as unknown as LoadedVersion;
}

function ordered(...versions: LoadedVersion[]) {
  const report = new Report();
  const ids = orderVersions(versions, report).map(({ id }) => id);
  return { ids, errors: report.errors.map(({ message }) => message) };
}

describe('orderVersions', () => {
  test('follows the links, whatever the names and dates are', () => {
    const { ids, errors } = ordered(
      version('a', { replaces: 'b' }),
      version('b', { amends: 'c' }),
      version('c'),
    );
    expect(ids).toEqual(['c', 'b', 'a']);
    expect(errors).toEqual([]);
  });

  test('names the version that was probably meant', () => {
    expect(
      ordered(version('2016-draft'), version('2017-update', { amends: '2016-darft' })).errors,
    ).toEqual([
      '2017-update/index.mdx:4: “amends: 2016-darft” names no version of this plan.\n  Fix: Write “amends: 2016-draft”.',
    ]);
  });

  test('refuses two first versions', () => {
    expect(ordered(version('a'), version('b')).errors[0]).toContain(
      'The version “b” follows no other, and neither does “a”.',
    );
  });

  test('refuses two versions that follow the same one', () => {
    expect(
      ordered(version('a'), version('b', { amends: 'a' }), version('c', { replaces: 'a' }))
        .errors[0],
    ).toContain('Two versions follow “a”: “b” and “c”.');
  });

  test('shows the whole circle', () => {
    const { errors } = ordered(
      version('a', { amends: 'c' }),
      version('b', { amends: 'a' }),
      version('c', { amends: 'b' }),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('a → c → b → a');
  });
});
