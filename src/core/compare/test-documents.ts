import fc from 'fast-check';
import {
  type Content,
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
  quotation,
  section,
  strong,
  table,
  top,
} from '../document/test-builders.ts';
import type { PlanDocument } from '../document/types.ts';
import { compareDocuments } from './compare.ts';
import type { Change, Comparison, Span } from './types.ts';

/** Compare two documents as versions `a` and `b`. */
export function compare(before: PlanDocument, after: PlanDocument): Comparison {
  return compareDocuments(before, after, { before: 'a', after: 'b' });
}

/** What a reader counts, in short: `moved section Carers`, `edited block Finance`. */
export function summary({ changes }: Comparison): string[] {
  return changes.map(({ kind, scope, before, after }) => {
    return `${kind} ${scope} in ${(after ?? before)?.title}`;
  });
}

/** The marked lines with their marks: `[-gone-]` and `{+come+}`. */
export function marks({ rows }: Comparison): string[] {
  return rows
    .filter(({ kind }) => kind !== 'kept' && kind !== 'moved-away')
    .map(({ kind, spans }) => `${kind}: ${inMarks(spans)}`);
}

/** The one change of a comparison. */
export function onlyChange({ changes }: Comparison): Change {
  const [change, ...others] = changes;
  if (change === undefined || others.length > 0) {
    throw new Error(`Expected one change, got ${changes.length}.`);
  }
  return change;
}

export function inMarks(spans: readonly Span[]): string {
  return spans
    .map(({ kind, text }) => {
      if (kind === 'kept') return text;
      return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
    })
    .join('');
}

const WORDS = [
  'care',
  'plan',
  'the',
  'of',
  'beds',
  '£26m',
  '2016-17',
  'St Mary’s',
  'co-production',
];
const SCRIPTS = ['Bürger', 'dŵr', 'صحت', 'अस्पताल', 'é', '👩‍⚕️', '日本語の文', '24/7', '(a)', 'e.g.'];

// Few words, so that by chance much is alike, repeated and moved.
const words = fc
  .array(fc.constantFrom(...WORDS, ...SCRIPTS, '.', ','), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(' '));

const item = words.map((text) => li(text));

const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => p(text)) },
  fc.tuple(words, words).map(([a, b]) => p(a, ' ', strong(b), note('1'))),
  words.map((text) => p(link('https://a.example', text))),
  fc.array(item, { minLength: 1, maxLength: 4 }).map((items) => list(...items)),
  fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => numbered(...items)),
  fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }).map((rows) => table(...rows)),
  words.map((text) => quotation({}, p(text))),
  words.map((text) => footnote('1', text)),
  words.map((text) => figure('a.png', text)),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => code(lines.join('\n'))),
);

const sectionContent = fc.array(content, { maxLength: 5 });

/** Any document: sections of all depths with blocks of all kinds, alike and repeated. */
export const anyDocument: fc.Arbitrary<PlanDocument> = fc
  .tuple(
    sectionContent,
    fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 4 }), sectionContent), {
      maxLength: 6,
    }),
  )
  .map(([first, sections]) =>
    doc(
      ...(first.length > 0 ? [top(...first)] : []),
      ...sections.map(([title, depth, blocks], n) =>
        section({ title, depth, id: `s-${n}` }, ...blocks),
      ),
    ),
  );

/** A document and a version of it in which sections changed places, came and went. */
export const twoVersions: fc.Arbitrary<readonly [PlanDocument, PlanDocument]> = fc
  .tuple(anyDocument, anyDocument, fc.infiniteStream(fc.integer({ min: 0, max: 9 })))
  .map(([before, other, dice]) => {
    const roll = () => dice.next().value ?? 0;
    const kept = before.sections.filter(({ depth }) => depth === 0 || roll() > 1);
    const ordered = kept
      .map((one) => ({ one, rank: one.depth === 0 ? -1 : roll() > 6 ? roll() : 5 }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ one }) => one);
    const ids = new Set(ordered.map(({ id }) => id));
    const added = other.sections.filter(({ id, depth }) => depth > 0 && !ids.has(id));
    return [before, doc(...ordered, ...added)];
  });
