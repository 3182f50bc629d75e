import { firstDayOf } from '../dates/bounds.ts';
import { readDate } from '../dates/parse.ts';
import { printDate } from '../dates/print.ts';

/** What is cited: a version of a plan or a section of it; two versions compared, or a change between them. */
export interface Cited {
  readonly organisations: readonly string[];
  readonly planTitle: string;
  readonly versionLabel: string;
  /** Of a comparison: label of the earlier version. */
  readonly against?: string;
  /** Which change of the comparison: “change 3 of 41”. */
  readonly change?: string;
  /** Ids of plan and version: the key of the BibTeX entry. */
  readonly plan: string;
  readonly version: string;
  /** Heading and id of the section. */
  readonly section?: { readonly title: string; readonly id: string };
  /** As vague as it is. */
  readonly date: string;
  /** Permanent, absolute. */
  readonly address: string;
  /** The day on which a reader read it. */
  readonly readOn?: string;
  /** What must be said of a demonstration. */
  readonly notice?: string;
}

/** Characters that a backslash before them would make an accent or a line break. */
const TEX_WORDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Cite a version of a plan.
 *
 * @returns One line of plain text, and an entry for BibTeX.
 * @throws {RangeError} When the date is not one.
 *
 * @example
 * citation(cited).text
 * // => 'A partnership, Plan for Nottinghamshire: Update, July 2017 (26 July 2017), “Carers”, https://plans.example/…'
 */
export function citation(cited: Cited): { readonly text: string; readonly bibtex: string } {
  return { text: plainCitation(cited), bibtex: bibtexEntry(cited) };
}

function plainCitation(cited: Cited): string {
  const { organisations, planTitle, section, date, address, change, readOn, notice } = cited;
  const parts = [
    ...(organisations.length > 0 ? [organisations.join('; ')] : []),
    `${planTitle}: ${versionsIn(cited)} (${printDate(date)})`,
    ...(change === undefined ? [] : [change]),
    ...(section === undefined ? [] : [`“${section.title}”`]),
    address,
    ...(readOn === undefined ? [] : [`read on ${printDate(readOn)}`]),
  ];
  return `${parts.join(', ')}${notice === undefined ? '' : ` [${notice}]`}`;
}

function versionsIn({ versionLabel, against }: Cited): string {
  return against === undefined ? versionLabel : `${versionLabel}, compared with ${against}`;
}

function bibtexEntry(cited: Cited): string {
  const { organisations, planTitle, section, date, address, notice } = cited;
  const { year, month } = yearAndMonth(date);
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Double braces: an organisation has no first name and no surname.
    ['author', organisations.map((name) => `{${escapeTex(name)}}`).join(' and ') || undefined],
    ['title', `{${escapeTex(`${planTitle}: ${versionsIn(cited)}`)}}`],
    ['type', section && escapeTex(`Section “${section.title}”`)],
    ['year', year],
    ['month', month],
    ['url', address],
    ['note', notice && escapeTex(notice)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  const key = [cited.plan, cited.version, section?.id].filter(Boolean).join(':');
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Year and month only where the date says them: a season has no month, an unknown date nothing. */
function yearAndMonth(date: string): { readonly year?: string; readonly month?: string } {
  const read = readDate(date);
  const day = firstDayOf(read);
  if (day === undefined) return {};
  const year = String(day.year);
  return read.kind === 'day' || read.kind === 'month'
    ? { year, month: String(day.month) }
    : { year };
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => TEX_WORDS[character] ?? `\\${character}`);
}
