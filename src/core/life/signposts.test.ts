import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import { doc, p, section } from '../document/test-builders.ts';
import type { PlanDocument } from '../document/types.ts';
import type { LifeStep } from './section-links.ts';
import { signposts } from './signposts.ts';

const aims = section('Aims', p('We plan for five years and for all who live here.'));
const buildings = 'Nine buildings are old, and four of them will be sold within two years.';
const roads = 'Buses run to every hospital from early morning until the last visitor has left.';

function signs(...documents: readonly PlanDocument[]) {
  const steps = documents.slice(1).map((after, index): LifeStep => {
    const pair = { before: `v${index + 1}`, after: `v${index + 2}` };
    return { ...pair, comparison: compareDocuments(documents[index] ?? after, after, pair) };
  });
  return signposts(steps).map(({ id, kind, lastIn, goneIn, to }) =>
    [`${id} ${kind}, in ${lastIn}, not in ${goneIn}`, ...to.map((one) => one.title)].join(' > '),
  );
}

describe('the signpost for a section that is no longer there', () => {
  test('says in which version it was removed', () => {
    expect(signs(doc(aims, section('Estates', p(buildings))), doc(aims))).toEqual([
      'estates removed, in v1, not in v2',
    ]);
  });

  test('leads to the section under its new heading', () => {
    const texts = [p(buildings), p(roads)];
    expect(
      signs(doc(aims, section('Estates', ...texts)), doc(aims, section('Our estates', ...texts))),
    ).toEqual(['estates renamed, in v1, not in v2 > Our estates']);
  });

  test('leads to a section that says it had this id formerly, whatever its text is', () => {
    const renamed = { ...section('Places', p(roads)), formerly: ['estates'] };
    expect(signs(doc(aims, section('Estates', p(buildings))), doc(aims, renamed))).toEqual([
      'estates renamed, in v1, not in v2 > Places',
    ]);
  });

  test('leads to where the text stands now, through several versions', () => {
    const money = section('Money', p('The gap is £250m by 2021 if nothing is done about it.'));
    const full = (title: string) =>
      section(title, p('The gap is £250m by 2021 if nothing is done about it.'), p(buildings));
    expect(
      signs(
        doc(aims, money, section('Estates', p(buildings))),
        doc(aims, full('Money')),
        doc(aims, full('Our money')),
      ),
    ).toEqual([
      'estates moved, in v1, not in v2 > Our money',
      'money renamed, in v2, not in v3 > Our money',
    ]);
  });

  test('is not needed for an id that the last version has again', () => {
    const estates = section('Estates', p(buildings));
    expect(signs(doc(aims, estates), doc(aims), doc(aims, estates))).toEqual([]);
  });

  test('is not needed where there is one version only', () => {
    expect(signposts([])).toEqual([]);
  });
});
