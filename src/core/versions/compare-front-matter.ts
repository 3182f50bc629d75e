import { printDate, printPeriod } from '../dates/print.ts';
import { collapseSpace } from '../trace/plain-text.ts';
import { compareParts } from './compare-parts.ts';
import { compareRenditions } from './compare-renditions.ts';
import { pairUp } from './pair-up.ts';
import { type Said, toldChange } from './told-change.ts';
import type { AboutVersion, FrontMatterChange } from './types.ts';
import { TEXT_HELD, VERSION_KIND, VERSION_STATUS } from './words.ts';

/**
 * Lists what two versions do not say alike about themselves: their names, kinds, dates, summaries
 * and documents, always in the same order.
 *
 * @throws {RangeError} When a date is not one.
 *
 * @example
 * compareFrontMatter({ ...draft, label: 'Draft' }, { ...draft, label: 'Update' })
 * // => [{ kind: 'changed', field: 'Label', before: 'Draft', after: 'Update',
 * //       sentence: 'Label: ‘Draft’ became ‘Update’.' }]
 */
export function compareFrontMatter(
  before: AboutVersion,
  after: AboutVersion,
): readonly FrontMatterChange[] {
  return [
    ...FIELDS.flatMap(([field, said, isVerb]) =>
      toldChange(field, said(before), said(after), isVerb),
    ),
    ...compareOrganisations(before, after),
    ...compareParts(before.parts ?? [], after.parts ?? []),
    ...compareRenditions(before.renditions, after.renditions),
  ];
}

type Field = readonly [
  name: string,
  said: (about: AboutVersion) => Said | undefined,
  isVerb?: boolean,
];

const FIELDS: readonly Field[] = [
  ['Plan', ({ title }) => quoted(title)],
  ['Label', ({ label }) => quoted(label)],
  ['Number', ({ number }) => plain(number, String)],
  ['Kind', ({ kind }) => plain(kind, (value) => VERSION_KIND[value])],
  ['Status', ({ status }) => plain(status, (value) => VERSION_STATUS[value])],
  ['Text', ({ text }) => plain(text, (value) => TEXT_HELD[value])],
  ['Amends', ({ amends }) => quoted(amends), true],
  ['Replaces', ({ replaces }) => quoted(replaces), true],
  ['Publication date', ({ published }) => plain(published, printDate)],
  ['Expected date', ({ expected }) => plain(expected, printDate)],
  ['Years of the plan', ({ period }) => plain(period, printPeriod)],
  ['Looks ahead to', ({ horizon }) => quoted(horizon), true],
  ['Language', ({ language }) => plain(language, String)],
  ['Summary', ({ summary }) => quoted(summary)],
  ['Note', ({ note }) => quoted(note)],
  ['Outcome', ({ outcome }) => quoted(outcome)],
];

function compareOrganisations(
  before: AboutVersion,
  after: AboutVersion,
): readonly FrontMatterChange[] {
  const found = pairUp(before.organisations, after.organisations, [
    { of: ({ name, role }) => JSON.stringify([name, role]) },
    { of: ({ name }) => name },
  ]);
  const told = ({ name, role }: AboutVersion['organisations'][number]) =>
    plain(role === undefined ? name : `${name} (${role})`, String);
  return [
    ...found.pairs.flatMap(([was, is]) => toldChange('Organisation', told(was), told(is))),
    ...found.removed.flatMap((was) => toldChange('Organisation', told(was), undefined)),
    ...found.added.flatMap((is) => toldChange('Organisation', undefined, told(is))),
  ];
}

function plain<T>(value: T | undefined, print: (value: T) => string): Said | undefined {
  return value === undefined ? undefined : { text: print(value), isQuoted: false };
}

/** How lines were wrapped and letters coded in the file is nothing that a version says. */
function quoted(text: string | undefined): Said | undefined {
  const line = collapseSpace(text ?? '').normalize('NFC');
  return line === '' ? undefined : { text: line, isQuoted: true };
}
