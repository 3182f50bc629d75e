import { describe, expect, test } from 'vitest';
import {
  code,
  doc,
  figure,
  footnote,
  li,
  link,
  list,
  note,
  numbered,
  p,
  section,
  strong,
  table,
} from '../document/test-builders.ts';
import { compare, marks, onlyChange, summary } from './test-documents.ts';

const EVENTS = 'People told us at the events that they want care closer to home and shorter waits.';
const NURSES = 'The workforce plan sets out how many nurses and therapists we need in each place.';
const MONEY = 'The partners expect a gap by 2021 if nothing changes and nobody buys together.';
const CRISIS =
  'People in a crisis can reach a local team by phone at any hour of the day or night.';
const HOME = 'The team can visit at home within four hours and stays in touch for two weeks.';

describe('text that moves', () => {
  test('a paragraph that moved to another section is moved, with no word marked', () => {
    const before = doc(section('Care', p(EVENTS), p(NURSES)), section('Money', p(MONEY)));
    const after = doc(section('Care', p(NURSES)), section('Money', p(MONEY), p(EVENTS)));
    const comparison = compare(before, after);
    const change = onlyChange(comparison);
    expect(change).toMatchObject({ kind: 'moved', scope: 'block', wordsChanged: false });
    expect([change.before?.section, change.after?.section]).toEqual(['care', 'money']);
    expect(marks(comparison)).toEqual([`moved: ${EVENTS}`]);
  });

  test('the place that a paragraph moved away from leads to the same change', () => {
    const before = doc(section('Care', p(EVENTS), p(NURSES)), section('Money', p(MONEY)));
    const after = doc(section('Care', p(NURSES)), section('Money', p(MONEY), p(EVENTS)));
    const { rows, changes } = compare(before, after);
    expect(rows.map(({ kind }) => kind)).toEqual([
      'kept',
      'moved-away',
      'kept',
      'kept',
      'kept',
      'moved',
    ]);
    expect(rows[1]).toMatchObject({ before: [], after: [], spans: [], change: changes[0]?.id });
  });

  test('a paragraph that moved and was edited is one change, with its words marked', () => {
    const edited = EVENTS.replace('closer to home', 'at home');
    const before = doc(section('Care', p(EVENTS), p(NURSES)), section('Money', p(MONEY)));
    const after = doc(section('Care', p(NURSES)), section('Money', p(MONEY), p(edited)));
    const comparison = compare(before, after);
    expect(onlyChange(comparison)).toMatchObject({ kind: 'moved', wordsChanged: true });
    expect(marks(comparison)[0]).toContain('care [-closer to-]{+at+} home');
  });

  test('a section that moved with an edit inside is one change', () => {
    const crisis = (hours: string) =>
      section(
        'Mental health',
        p(HOME.replace('four', hours)),
        list(li('Crisis cafes in every town'), li('Talking therapies'), li('Health checks')),
      );
    const others = [
      section('Care', p(EVENTS)),
      section('Staff', p(NURSES)),
      section('Money', p(MONEY)),
    ];
    const comparison = compare(doc(...others, crisis('four')), doc(crisis('two'), ...others));
    expect(onlyChange(comparison)).toMatchObject({
      kind: 'moved',
      scope: 'section',
      words: { added: 1, removed: 1 },
    });
    expect(marks(comparison)).toHaveLength(5);
    expect(comparison.rows.filter(({ kind }) => kind === 'moved-away')).toHaveLength(1);
  });

  test('the sections under a section that moved go with it', () => {
    const moved = [
      section('Mental health', p(CRISIS)),
      section({ title: 'At home', depth: 3 }, p(HOME)),
    ];
    const others = [
      section('Care', p(EVENTS), p(`${EVENTS} More of it.`)),
      section('Staff', p(NURSES), p(`${MONEY} Again.`)),
    ];
    const change = onlyChange(compare(doc(...moved, ...others), doc(...others, ...moved)));
    expect(change.before?.blocks).toEqual([
      'mental-health.0',
      'mental-health.1',
      'at-home.0',
      'at-home.1',
    ]);
  });

  test('a section that left one phrase behind has moved as a whole all the same', () => {
    const others = [section('Care', p(EVENTS), p(NURSES)), section('Money', p(MONEY), p(MONEY))];
    const phrase = p('See also the annex on money.');
    const before = doc(section('Crisis', p(CRISIS), p(HOME), phrase), ...others);
    const [first, ...rest] = others;
    const after = doc(
      ...(first ? [first] : []),
      section('Annex', phrase),
      ...rest,
      section('Crisis', p(CRISIS), p(HOME)),
    );
    expect(summary(compare(before, after))).toContain('moved section in Crisis');
  });

  test('what a moved section lost is shown where the section is now', () => {
    const others = [section('Care', p(EVENTS), p(NURSES)), section('Money', p(MONEY), p(MONEY))];
    const before = doc(section('Crisis', p(CRISIS), p('This goes away.'), p(HOME)), ...others);
    const after = doc(...others, section('Crisis', p(CRISIS), p(HOME)));
    expect(marks(compare(before, after))).toEqual([
      'moved: Crisis',
      `moved: ${CRISIS}`,
      'removed: [-This goes away.-]',
      `moved: ${HOME}`,
    ]);
  });

  test('a short phrase that comes back again and again does not move', () => {
    const top = p('Return to the top');
    const before = doc(section('Care', p(EVENTS), top), section('Money', p(MONEY)));
    const after = doc(section('Care', p(EVENTS)), section('Money', p(MONEY), top, p(HOME), top));
    expect(summary(compare(before, after))).not.toContain('moved block in Money');
  });
});

describe('text that is split or merged', () => {
  test('a paragraph split in two is one change without a word marked', () => {
    const before = doc(section('Crisis', p(`${CRISIS} ${HOME}`), p(NURSES)));
    const after = doc(section('Crisis', p(CRISIS), p(HOME), p(NURSES)));
    const comparison = compare(before, after);
    expect(onlyChange(comparison)).toMatchObject({
      kind: 'split',
      wordsChanged: false,
      words: { added: 0, removed: 0 },
    });
    expect(marks(comparison)).toEqual([`split: ${CRISIS}[- -]{+\n+}${HOME}`]);
  });

  test('three paragraphs merged into one are one change', () => {
    const before = doc(section('Crisis', p(CRISIS), p(HOME), p(EVENTS)));
    const after = doc(section('Crisis', p(`${CRISIS} ${HOME} ${EVENTS}`)));
    expect(onlyChange(compare(before, after))).toMatchObject({
      kind: 'merged',
      before: { blocks: ['crisis.1', 'crisis.2', 'crisis.3'] },
      after: { blocks: ['crisis.1'] },
      wordsChanged: false,
    });
  });
});

describe('headings', () => {
  test('a renamed heading is edited, and the text under it is not new', () => {
    const before = doc(section('Finance', p(MONEY), p(NURSES)));
    const after = doc(section('What it costs', p(MONEY), p(NURSES)));
    expect(marks(compare(before, after))).toEqual(['edited: [-Finance-]{+What it costs+}']);
  });

  test('a renamed heading over text that was edited as well is still the same heading', () => {
    const before = doc(section('Finance', p(MONEY), p(NURSES)));
    const after = doc(section('What it costs', p(MONEY.replace('2021', '2022')), p(NURSES)));
    expect(summary(compare(before, after))).toEqual([
      'edited block in What it costs',
      'edited block in What it costs',
    ]);
  });

  test('a heading of another level has changed in form only', () => {
    const before = doc(section('Finance', p(MONEY)));
    const after = doc(section({ title: 'Finance', depth: 3 }, p(MONEY)));
    expect(onlyChange(compare(before, after))).toMatchObject({
      kind: 'form',
      wordsChanged: false,
      form: [{ kind: 'level', before: 'heading level 2', after: 'heading level 3' }],
    });
  });

  test('renumbered headings are edited, whatever came before them', () => {
    const before = doc(section('1. Care', p(EVENTS)), section('2. Money', p(MONEY)));
    const after = doc(
      section('1. Crisis', p(CRISIS)),
      section('2. Care', p(EVENTS)),
      section('3. Money', p(MONEY)),
    );
    expect(marks(compare(before, after))).toEqual([
      'added: {+1. Crisis+}',
      `added: {+${CRISIS}+}`,
      'edited: [-1-]{+2+}. Care',
      'edited: [-2-]{+3+}. Money',
    ]);
  });

  test('two sections under one number are not the same section', () => {
    const before = doc(section('2. Repositories', p(EVENTS)), section('3. Money', p(MONEY)));
    const after = doc(section('2. Confidentiality', p(CRISIS)), section('3. Money', p(MONEY)));
    expect(summary(compare(before, after))).toEqual([
      'removed section in 2. Repositories',
      'added section in 2. Confidentiality',
    ]);
  });

  test('another pinned id under the same words is a change of form', () => {
    const before = doc(section('Support for carers', p(MONEY)));
    const after = doc(section({ title: 'Support for carers', id: 'carers' }, p(MONEY)));
    expect(onlyChange(compare(before, after)).form).toEqual([
      { kind: 'pin', before: '#support-for-carers', after: '#carers' },
    ]);
  });

  test('an id that only got its parent in front is no change', () => {
    const before = doc(section({ title: 'Aims', id: 'aims' }, p(MONEY)));
    const after = doc(section({ title: 'Aims', id: 'care--aims' }, p(MONEY)));
    expect(compare(before, after).changes).toEqual([]);
  });
});

describe('sections that come and go', () => {
  test('a new section is one change, and each section under it one of its own', () => {
    const before = doc(section('Care', p(EVENTS)), section('Money', p(MONEY)));
    const after = doc(
      section('Care', p(EVENTS)),
      section('Carers', p(CRISIS), p(HOME)),
      section({ title: 'Young carers', depth: 3 }, p(NURSES)),
      section('Money', p(MONEY)),
    );
    expect(summary(compare(before, after))).toEqual([
      'added section in Carers',
      'added section in Young carers',
    ]);
  });

  test('a removed section stands behind the section that it stood behind', () => {
    const before = doc(section('Care', p(EVENTS)), section('Crisis', p(CRISIS)), section('Money'));
    const after = doc(section('Care', p(EVENTS), p(NURSES)), section('Money'));
    expect(marks(compare(before, after))).toEqual([
      `added: {+${NURSES}+}`,
      'removed: [-Crisis-]',
      `removed: [-${CRISIS}-]`,
    ]);
  });

  test('a heading put over text that was there is new, the text is not', () => {
    const before = doc(section('Care', p(EVENTS), p(CRISIS), p(HOME)));
    const after = doc(section('Care', p(EVENTS)), section('Crisis', p(CRISIS), p(HOME)));
    expect(marks(compare(before, after))).toEqual(['added: {+Crisis+}']);
  });
});

describe('lists', () => {
  const items = ['Open the centre', 'Recruit more nurses', 'Publish the results', 'Report to all'];

  test('an item put in the middle of a numbered list is the only change', () => {
    const before = doc(section('Actions', numbered(...items.map((item) => li(item)))));
    const after = doc(
      section(
        'Actions',
        numbered(...items.toSpliced(2, 0, 'Extend opening hours').map((item) => li(item))),
      ),
    );
    expect(marks(compare(before, after))).toEqual(['added: {+Extend opening hours+}']);
  });

  test('in a reordered list the fewest items move, and no word is marked', () => {
    const order = [0, 3, 1, 2].map((n) => items[n] ?? '');
    const before = doc(section('Actions', list(...items.map((item) => li(item)))));
    const after = doc(section('Actions', list(...order.map((item) => li(item)))));
    expect(marks(compare(before, after))).toEqual(['moved: Report to all']);
  });

  test('items of a list that became numbered have changed in form only', () => {
    const before = doc(section('Actions', list(li('Open the centre'))));
    const after = doc(section('Actions', numbered(li('Open the centre'))));
    expect(onlyChange(compare(before, after)).form).toEqual([
      { kind: 'container', before: 'bulleted list', after: 'numbered list' },
    ]);
  });

  test('an item that is now under another one has changed in form only', () => {
    const before = doc(section('Actions', list(li('Open the centre'), li('Recruit more nurses'))));
    const after = doc(
      section('Actions', list(li('Open the centre', list(li('Recruit more nurses'))))),
    );
    expect(onlyChange(compare(before, after)).form).toEqual([
      { kind: 'container', before: 'bulleted list', after: 'bulleted list, level 2' },
    ]);
  });

  test('a removed first item stands in its list, not before the text that was added above', () => {
    const before = doc(section('Actions', p(EVENTS), list(li('Sell land'), li('Report to all'))));
    const after = doc(section('Actions', p(EVENTS), p(HOME), list(li('Report to all'))));
    expect(marks(compare(before, after))).toEqual([`added: {+${HOME}+}`, 'removed: [-Sell land-]']);
  });

  test('a removed paragraph does not stand in the list that it stood behind', () => {
    const before = doc(section('Actions', list(li('Report to all')), p(EVENTS)));
    const after = doc(section('Actions', list(li('Report to all'), li('Open the centre'))));
    expect(marks(compare(before, after))).toEqual([
      'added: {+Open the centre+}',
      `removed: [-${EVENTS}-]`,
    ]);
  });
});

describe('tables', () => {
  const beds = [
    ['Place', 'Beds now', 'Beds planned'],
    ['City hospital', '820', '780'],
    ['County hospital', '640', '640'],
    ['Community hospitals', '210', '190'],
  ];
  const before = doc(section('Beds', table(...beds)));

  test('a row that was added is the only change', () => {
    const after = doc(section('Beds', table(...beds.toSpliced(2, 0, ['New unit', '0', '48']))));
    expect(marks(compare(before, after))).toEqual(['added: {+New unit\t0\t48+}']);
  });

  test('an edited cell is marked, and no other', () => {
    const edited = beds.with(1, ['City hospital', '820', '760']);
    expect(marks(compare(before, doc(section('Beds', table(...edited)))))).toEqual([
      'edited: City hospital\t820\t[-780-]{+760+}',
    ]);
  });

  test('a row with all its numbers changed is the same row by its first cell', () => {
    const edited = beds.with(2, ['County hospital', '1', '2']);
    expect(marks(compare(before, doc(section('Beds', table(...edited)))))).toEqual([
      'edited: County hospital\t[-640-]{+1+}\t[-640-]{+2+}',
    ]);
  });

  test('of a column that was removed only its cells are marked, by its head and not its numbers', () => {
    const narrower = beds.map(([place = '', , planned = '']) => [place, planned]);
    expect(marks(compare(before, doc(section('Beds', table(...narrower)))))).toEqual([
      'edited: Place[-\tBeds now-]\tBeds planned',
      'edited: City hospital[-\t820-]\t780',
      'edited: County hospital[-\t640-]\t640',
      'edited: Community hospitals[-\t210-]\t190',
    ]);
  });

  test('a number that changed beside a column that was removed stays in its own cell', () => {
    const narrower = beds.map(([place = '', now = ''], n) => [place, n === 1 ? '800' : now]);
    expect(marks(compare(before, doc(section('Beds', table(...narrower)))))[1]).toBe(
      'edited: City hospital\t[-820-]{+800+}[-\t780-]',
    );
  });

  test('of a column that was added only its cells are marked', () => {
    const wider = beds.map(([place = '', ...others], n) => [
      place,
      n === 0 ? 'Year' : '2016',
      ...others,
    ]);
    expect(marks(compare(before, doc(section('Beds', table(...wider)))))[1]).toBe(
      'edited: City hospital{+\t2016+}\t820\t780',
    );
  });

  test('rows that are in every table of a kind stay with their own table', () => {
    const about = (name: string, needed: string) =>
      table(['Field', name], ['Needed', needed], ['Example', `{"${name}": 1}`]);
    const one = doc(section('Fields', about('title', 'Yes'), about('keyword', 'No')));
    const two = doc(section('Fields', about('keyword', 'No'), about('title', 'Yes')));
    expect(summary(compare(one, two))).toEqual(['moved table in Fields']);
  });
});

describe('form', () => {
  test('another address under the same words is a change of form', () => {
    const before = doc(section('Help', p('See ', link('https://a.example', 'the guide'), '.')));
    const after = doc(section('Help', p('See ', link('https://b.example', 'the guide'), '.')));
    const comparison = compare(before, after);
    expect(onlyChange(comparison)).toMatchObject({
      kind: 'form',
      wordsChanged: false,
      form: [{ kind: 'link', before: 'https://a.example', after: 'https://b.example' }],
    });
    expect(marks(comparison)).toEqual(['edited: See the guide.']);
  });

  test('emphasis alone is a change of form', () => {
    const before = doc(section('Promise', p('We will not close it.')));
    const after = doc(section('Promise', p('We will ', strong('not close'), ' it.')));
    expect(onlyChange(compare(before, after)).form).toEqual([
      { kind: 'emphasis', before: '', after: 'bold “not close”' },
    ]);
  });

  test('a link that stayed on its words while others changed is no change of form', () => {
    const guide = link('https://a.example', 'the guide');
    const before = doc(section('Help', p('Please read ', guide, ' before the meeting.')));
    const after = doc(section('Help', p('Please read all of ', guide, ' before the meeting.')));
    expect(onlyChange(compare(before, after))).toMatchObject({ kind: 'edited', form: [] });
  });

  test('another picture under the same name and description is a change', () => {
    const picture = (file: string) => ({
      ...figure('map.png', 'Map of the area'),
      attributes: { src: 'map.png', alt: 'Map of the area', file },
    });
    const before = doc(section('Maps', picture('0123456789'), p(EVENTS)));
    const after = doc(section('Maps', picture('abcdefabcd'), p(EVENTS)));
    expect(onlyChange(compare(before, after))).toMatchObject({
      kind: 'form',
      form: [
        { kind: 'image', before: 'map.png (file 01234567)', after: 'map.png (file abcdefab)' },
      ],
    });
  });

  test('footnotes are compared by their text, not by their number', () => {
    const before = doc(section('Care', p('Waits are long', note('2'), '.'), footnote('2', EVENTS)));
    const after = doc(section('Care', p('Waits are long', note('3'), '.'), footnote('3', EVENTS)));
    expect(compare(before, after).changes).toEqual([]);
  });
});

describe('words', () => {
  test('a mistyped word is marked alone', () => {
    const before = doc(section('Care', list(li('Talking therapys'), li('Health checks'))));
    const after = doc(section('Care', list(li('Talking therapies'), li('Health checks'))));
    expect(marks(compare(before, after))).toEqual(['edited: Talking [-therapys-]{+therapies+}']);
  });

  test('a mistyped heading of one word is the same heading', () => {
    const before = doc(section('Finnance', p(MONEY)));
    const after = doc(section('Finance', p(MONEY)));
    expect(marks(compare(before, after))).toEqual(['edited: [-Finnance-]{+Finance+}']);
  });

  test('a paragraph written anew is one out and one in', () => {
    const before = doc(section('Estates', p(MONEY), p(EVENTS), p(HOME)));
    const after = doc(section('Estates', p(MONEY), p(NURSES), p(HOME)));
    expect(marks(compare(before, after))).toEqual([
      `removed: [-${EVENTS}-]`,
      `added: {+${NURSES}+}`,
    ]);
  });

  test('a changed figure comes with its sentences and by how much it changed', () => {
    const before = doc(section('Money', p('We plan ahead. The gap is £26m by 2021.')));
    const after = doc(section('Money', p('We plan ahead. The gap is £21m by 2021.')));
    expect(onlyChange(compare(before, after)).figures).toEqual([
      {
        before: '£26m',
        after: '£21m',
        ratio: -0.1923,
        sentenceBefore: 'The gap is £26m by 2021.',
        sentenceAfter: 'The gap is £21m by 2021.',
      },
    ]);
  });

  test('of a listing only what differs in its lines is marked', () => {
    const before = doc(section('Data', code('a = 1\nb = 2\nc = 3')));
    const after = doc(section('Data', code('a = 1\nb = 20\nc = 3')));
    expect(marks(compare(before, after))).toEqual(['edited: a = 1\nb = [-2-]{+20+}\nc = 3']);
  });
});
