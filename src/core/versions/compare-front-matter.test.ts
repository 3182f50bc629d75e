import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFrontMatter } from './compare-front-matter.ts';
import type { AboutRendition, AboutVersion, FrontMatterChange } from './types.ts';

const draft: AboutVersion = {
  title: 'Plan for the harbour',
  label: 'Draft',
  number: 1,
  kind: 'draft',
  status: 'published',
  text: 'whole',
  published: '2016-11-24',
  period: { from: '2016', to: '2021' },
  language: 'en-GB',
  summary:
    'Sets out five priorities for health and social care, and how people could say what they think.',
  organisations: [{ name: 'City Council' }],
  renditions: [],
};

const sentences = (more: Partial<AboutVersion>, first: Partial<AboutVersion> = {}) =>
  compareFrontMatter({ ...draft, ...first }, { ...draft, ...more }).map(({ sentence }) => sentence);

const pdf: AboutRendition = {
  form: 'pdf',
  title: 'The plan',
  file: 'files/plan.pdf',
  digest: 'a1',
};

describe('what two versions say about themselves', () => {
  test('is told in words, dates as readers read them, always in the same order', () => {
    expect(
      sentences({
        published: '2017-07',
        text: 'part',
        amends: 'Draft',
        kind: 'update',
        number: 2,
        label: 'Update',
        period: { from: '2017', to: '2021' },
      }),
    ).toEqual([
      'Label: ‘Draft’ became ‘Update’.',
      'Number: 1 became 2.',
      'Kind: Draft became Update.',
      'Text: the whole text became only what it changes.',
      'Amends ‘Draft’.',
      'Publication date: 24 November 2016 became July 2017.',
      'Years of the plan: 2016 to 2021 became 2017 to 2021.',
    ]);
  });

  test('counts the words of a long text and marks them', () => {
    const [change] = compareFrontMatter(draft, {
      ...draft,
      summary: `${draft.summary?.replace('five', 'six')} It has a budget.`,
    });
    expect(change?.sentence).toBe('Summary reworded: 5 words added and 1 removed.');
    expect(change?.spans).toContainEqual({ kind: 'added', text: 'six' });
  });

  test('is the same however a summary was wrapped and its quotation marks were typed', () => {
    const quoting = (words: string) => ({ summary: `${draft.summary} ${words}` });
    expect(sentences(quoting("It's new."), quoting('It’s new.'))).toEqual([]);
    expect(sentences({ summary: draft.summary?.replace('health and', 'health\nand') })).toEqual([]);
  });

  test('says what it looks ahead to, and what it holds for each place', () => {
    const part = { area: 'Croydon', title: 'Croydon', summary: 'Care out of hospital.' };
    expect(sentences({ horizon: 'the coming 12 months', parts: [part] })).toEqual([
      'Looks ahead to ‘the coming 12 months’.',
      'Part for Croydon added: ‘Croydon’.',
    ]);
    expect(
      sentences(
        { parts: [{ ...part, title: 'One Croydon', summary: 'Care at home.' }] },
        { parts: [part] },
      ),
    ).toEqual([
      'Part for Croydon: ‘Croydon’ became ‘One Croydon’.',
      'Part for Croydon, summary: ‘Care out of hospital’ became ‘Care at home’.',
    ]);
  });

  test('names organisations that came, went or have another part', () => {
    expect(
      sentences({ organisations: [{ name: 'City Council', role: 'lead' }, { name: 'The Trust' }] }),
    ).toEqual([
      'Organisation: City Council became City Council (lead).',
      'Organisation added: The Trust.',
    ]);
  });

  test('says what a version no longer does to an earlier one', () => {
    expect(sentences({ replaces: 'Draft' }, { amends: 'Draft' })).toEqual([
      'No longer amends ‘Draft’.',
      'Replaces ‘Draft’.',
    ]);
  });

  test('refuses what is not a date', () => {
    expect(() => sentences({ published: 'soon' })).toThrow(RangeError);
  });
});

describe('the documents of two versions', () => {
  const documents = (before: readonly AboutRendition[], after: readonly AboutRendition[]) =>
    sentences({ renditions: after }, { renditions: before });

  test('come and go', () => {
    const translation = { form: 'translation', title: 'Cynllun', language: 'cy' } as const;
    expect(documents([pdf], [translation])).toEqual([
      'Document (PDF) removed: ‘The plan’.',
      'Document (translation, cy) added: ‘Cynllun’.',
    ]);
  });

  test('are the same document under another title where each version has one of the form', () => {
    const renamed = { ...pdf, title: 'The update' };
    expect(documents([pdf], [renamed])).toEqual([
      'Document (PDF): ‘The plan’ became ‘The update’.',
    ]);
    expect(documents([pdf, { ...pdf, title: 'Annex' }], [renamed])).toHaveLength(3);
  });

  test('say that one is there which was awaited', () => {
    const awaited = { form: 'easy-read', title: 'Easy Read', pendingSince: '2021-11-22' } as const;
    const there = { form: 'easy-read', title: 'Our plan', file: 'files/easy.pdf' } as const;
    expect(documents([awaited], [there])).toEqual([
      'Document (Easy Read): ‘Easy Read’ (pending since 22 November 2021) became ‘Our plan’ (files/easy.pdf).',
    ]);
  });

  test('say what they were made from, how long they are and where they stand, where that changed', () => {
    expect(
      documents(
        [{ ...pdf, pages: 1, basedOn: 'Draft' }],
        [{ ...pdf, pages: 44, basedOn: 'Draft', within: 'Full report, pages 3 to 46' }],
      ),
    ).toEqual([
      'Document (PDF): ‘The plan’ (1 page) became ‘The plan’ (44 pages, within ‘Full report, pages 3 to 46’).',
    ]);
  });

  test('are told apart by their place, and by their bytes', () => {
    expect(documents([pdf], [{ ...pdf, digest: 'b2' }])).toEqual([
      'Document (PDF): ‘The plan’ (files/plan.pdf, SHA-256 a1…) became ‘The plan’ (files/plan.pdf, SHA-256 b2…).',
    ]);
    const address = 'https://plans.example/p.pdf';
    expect(
      documents([{ form: 'pdf', title: 'P' }], [{ form: 'pdf', title: 'P', at: address }]),
    ).toEqual([
      'Document (PDF): ‘P’ (where it stood: not recorded) became ‘P’ (stood at https://plans.example/p.pdf).',
    ]);
  });
});

const name = fc.constantFrom(
  'Draft',
  'Update',
  'The plan',
  'A longer name of more words than the others',
);
const rendition: fc.Arbitrary<AboutRendition> = fc.record(
  {
    form: fc.constantFrom('pdf', 'easy-read', 'translation'),
    title: name,
    language: fc.constantFrom('cy', 'de'),
    file: fc.constantFrom('files/a.pdf', 'files/b.pdf'),
    digest: fc.constantFrom('a', 'b'),
    at: fc.constant('not-recorded'),
    pages: fc.nat(2),
    within: name,
    pendingSince: fc.constantFrom('2021-11', 'unknown'),
    basedOn: name,
  },
  { requiredKeys: ['form', 'title'] },
);
const about: fc.Arbitrary<AboutVersion> = fc.record(
  {
    title: name,
    label: name,
    number: fc.nat(3),
    kind: fc.constantFrom('draft', 'update', 'final'),
    text: fc.constantFrom('whole', 'part'),
    amends: name,
    published: fc.constantFrom('2017', '2017-07-26', 'summer 2017', 'unknown'),
    summary: fc.constantFrom(draft.summary, `${draft.summary} More.`, 'Short.'),
    note: fc.constantFrom('A note.', '  '),
    horizon: name,
    parts: fc.array(fc.record({ area: name, title: name, summary: name }), { maxLength: 3 }),
    organisations: fc.array(fc.record({ name, role: fc.constantFrom(undefined, 'lead') }), {
      maxLength: 3,
    }),
    renditions: fc.array(rendition, { maxLength: 4 }),
  },
  { requiredKeys: ['label', 'organisations', 'renditions'] },
);

const SWAPPED = { added: 'removed', removed: 'added', changed: 'changed' } as const;
const told = ({ kind, field, before, after }: FrontMatterChange) =>
  JSON.stringify([kind, field, before, after]);

describe('for any two versions', () => {
  test('one and the same version has no change', () => {
    fc.assert(
      fc.property(about, (one) => {
        expect(compareFrontMatter(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  test('the other way round, what was added is removed and what was is what became', () => {
    fc.assert(
      fc.property(about, about, (before, after) => {
        const swapped = compareFrontMatter(after, before).map((change) =>
          told({
            ...change,
            kind: SWAPPED[change.kind],
            before: change.after,
            after: change.before,
          }),
        );
        expect(swapped.toSorted()).toEqual(compareFrontMatter(before, after).map(told).toSorted());
      }),
    );
  });

  test('a change says something else on each side, and only where something is said', () => {
    fc.assert(
      fc.property(about, about, (before, after) => {
        for (const change of compareFrontMatter(before, after)) {
          expect(change.before !== change.after).toBe(true);
          expect(change.before === undefined).toBe(change.kind === 'added');
          expect(change.after === undefined).toBe(change.kind === 'removed');
        }
      }),
    );
  });
});
