import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import type { Comparison } from '../compare/types.ts';
import { arbitraryDocument } from '../document/test-arbitraries.ts';
import { doc, p, section, top } from '../document/test-builders.ts';
import type { PlanDocument } from '../document/types.ts';
import { section as plainSection, quote, reason, record } from '../trace/test-builders.ts';
import { traceChanges } from '../trace/trace.ts';
import { type Brief, changesInBrief } from './brief.ts';

function compared(before: PlanDocument, after: PlanDocument): Comparison {
  return compareDocuments(before, after, { before: 'v1', after: 'v2' });
}

const told = ({ lines }: Brief) => lines.map(({ title, inWords }) => `${title}: ${inWords}`);

describe('the changes on one page', () => {
  test('are told section by section, what matters most first', () => {
    const before = doc(
      top(p('For all who care.')),
      section('Money', p('The gap is £250m by 2021.'), p('Sites are sold.')),
      section('Estates', p('Two large sites are to be given up.')),
    );
    const after = doc(
      top(p('For all who need care.')),
      section('Money', p('The gap is £219m by 2021.'), p('Nobody knows what follows from this.')),
      section('Carers', p('People who look after others are heard.')),
    );
    expect(told(changesInBrief(compared(before, after), []))).toEqual([
      'Before the first heading: 1 passage reworded.',
      'Money: £250m became £219m; 1 passage added, 1 removed and 1 reworded.',
      'Estates: Section removed.',
      'Carers: Section added.',
    ]);
  });

  test('say how many nobody explained, where anything was recorded', () => {
    const before = doc(plainSection('money', 'The gap is £250m.', 'We will sell two sites.'));
    const after = doc(plainSection('money', 'The gap is £219m.', 'We will sell three sites.'));
    const comparison = compared(before, after);
    const { traced } = traceChanges({
      comparison,
      before,
      after,
      records: [record('gap', [quote('after', '£219m')], { reasons: [reason()] })],
      themes: undefined,
    });
    const [line] = changesInBrief(comparison, traced).lines;
    expect(line).toMatchObject({ unexplained: 1 });
    expect(line?.inWords).toMatch(/; 1 unexplained\.$/);
    expect(changesInBrief(comparison, []).lines[0]).not.toHaveProperty('unexplained');
  });

  test('tell what was removed under the name that its section has now', () => {
    const before = doc(
      section(
        'Carer support',
        p('Carers have breaks.'),
        p('There is a helpline for them at night.'),
      ),
    );
    const after = doc(section('Carers', p('Carers have breaks.')));
    const { lines } = changesInBrief(compared(before, after), []);
    expect(lines.map(({ section, title }) => [section, title])).toEqual([['carers', 'Carers']]);
  });
});

/** A plan of chapters with sections, of which each has one text that the number is put into. */
function plan(chapters: number, sections: number, text: (name: string) => string): PlanDocument {
  const names = Array.from({ length: chapters }, (_, chapter) => `Chapter ${chapter + 1}`);
  return doc(
    ...names.flatMap((chapter) => [
      section({ title: chapter, depth: 2 }),
      ...Array.from({ length: sections }, (_, index) => {
        const title = `Part ${index + 1} of ${chapter}`;
        return section({ title, depth: 3 }, p(text(title)));
      }),
    ]),
  );
}

describe('a long list', () => {
  const changed = (chapters: number, sections: number) =>
    changesInBrief(
      compared(
        plan(chapters, sections, (name) => `What ${name} says stays the same.`),
        plan(chapters, sections, (name) => `What ${name} says does not stay the same.`),
      ),
      [],
    );

  test('is told by chapters, and says so', () => {
    const { note, lines } = changed(5, 10);
    expect(note).toBe('The changes of smaller sections are counted under the heading above them.');
    expect(lines.map(({ title, inWords }) => `${title}: ${inWords}`).slice(0, 2)).toEqual([
      'Chapter 1: 10 passages reworded.',
      'Chapter 2: 10 passages reworded.',
    ]);
  });

  test('keeps the sections with most changes where chapters would not do', () => {
    for (const brief of [changed(1, 60), changed(60, 1)]) {
      expect(brief.note).toContain('in the last line.');
      expect(brief.lines).toHaveLength(36);
      expect(brief.lines.at(-1)).toMatchObject({ title: 'Other sections' });
      expect(brief.lines.at(-1)?.inWords).toBe('25 passages reworded.');
    }
  });

  test('names some of the sections that came under one heading', () => {
    const before = plan(40, 0, String);
    const after = plan(40, 4, (name) => `All of ${name} is new.`);
    const { lines } = changesInBrief(compared(before, after), []);
    expect(lines[0]?.inWords).toBe(
      '4 sections added (Part 1 of Chapter 1, Part 2 of Chapter 1, Part 3 of Chapter 1 and 1 more).',
    );
  });
});

const KIND_WORDS =
  /(\d+)(?: passages?)? (?:added|removed|reworded|moved|split|merged|of form only)/g;

test('for any two documents, the lines hold each change once and count what they hold', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (before, after) => {
      const comparison = compared(before, after);
      const scopes = new Map(comparison.changes.map((change) => [change.id, change.scope]));
      const { lines } = changesInBrief(comparison, []);
      expect(lines.flatMap(({ changes }) => changes).toSorted()).toEqual(
        comparison.changes.map(({ id }) => id).toSorted(),
      );
      for (const { inWords, changes } of lines) {
        const passages = changes.filter((id) => scopes.get(id) !== 'section').length;
        const counted = [...inWords.matchAll(KIND_WORDS)].map(([, count]) => Number(count));
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(passages);
      }
    }),
  );
});
