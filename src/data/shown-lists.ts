import type { Term } from '../schemas/glossary.ts';
import type { Organisation } from '../schemas/organisations.ts';
import type { Person } from '../schemas/people.ts';
import type { SiteModel } from './model.ts';
import type { Selection } from './selection.ts';
import type { SiteLists } from './site-lists.ts';

type Entries = readonly { readonly id: string }[];

/** What readers see, by ids. */
interface Readers {
  readonly plans: readonly {
    readonly id: string;
    readonly notices: Entries;
    readonly meetings: Entries;
  }[];
  readonly newsIds: ReadonlySet<string>;
  readonly reportIds: ReadonlySet<string>;
}

/** The lists of a site without what was said about, or means something in, what readers do not see. */
export function listsShown(
  { organisations, people, glossary }: SiteLists,
  readers: Readers,
  selection: Selection,
): Pick<SiteModel, 'organisations' | 'people' | 'glossary'> {
  return {
    organisations: inOrder(
      organisationsShown(organisations?.data ?? [], selection),
      ({ name }) => name,
    ),
    people: inOrder(peopleShown(people?.data ?? [], readers, selection), ({ name }) => name),
    glossary: inOrder(termsShown(glossary?.data ?? [], readers, selection), ({ term }) =>
      term.toLowerCase(),
    ),
  };
}

function organisationsShown(
  organisations: readonly Organisation[],
  selection: Selection,
): Organisation[] {
  const shown = organisations.filter(({ publishAt }) => selection.shows({ publishAt }));
  const ids = new Set(shown.map(({ id }) => id));
  return shown.map((organisation) => {
    const { succeededBy, ...rest } = organisation;
    return succeededBy === undefined || ids.has(succeededBy) ? organisation : rest;
  });
}

/** Of whom nothing is told but what readers may not read, the name alone would tell of it. */
function peopleShown(people: readonly Person[], readers: Readers, selection: Selection): Person[] {
  return people
    .filter(({ publishAt }) => selection.shows({ publishAt }))
    .flatMap((person) => {
      const said = person.said.filter(
        (one) => mayRead(one, readers) && selection.shows({ date: one.date }),
      );
      return said.length > 0 || person.said.length === 0 ? [{ ...person, said }] : [];
    });
}

function mayRead(
  { plan: planId, report, news, notice, meeting }: Person['said'][number],
  { plans, newsIds, reportIds }: Readers,
): boolean {
  const plan = plans.find(({ id }) => id === planId);
  return (
    (planId === undefined || plan !== undefined) &&
    (report === undefined || reportIds.has(report)) &&
    (news === undefined || newsIds.has(news)) &&
    (notice === undefined || isIn(plan?.notices, notice)) &&
    (meeting === undefined || isIn(plan?.meetings, meeting))
  );
}

function isIn(entries: Entries | undefined, wanted: string): boolean {
  return entries?.some(({ id }) => id === wanted) ?? false;
}

/** A term goes with the last of its meanings; a meaning with the last of the plans that it names. */
function termsShown(terms: readonly Term[], readers: Readers, selection: Selection): Term[] {
  const plans = new Set(readers.plans.map(({ id }) => id));
  return terms.flatMap((term) => {
    const senses = term.senses
      .filter(({ publishAt }) => selection.shows({ publishAt }))
      .filter(({ plans: named }) => named.length === 0 || named.some((plan) => plans.has(plan)))
      .map((sense) => ({ ...sense, plans: sense.plans.filter((plan) => plans.has(plan)) }));
    return senses.length > 0 ? [{ ...term, senses }] : [];
  });
}

function inOrder<T>(entries: readonly T[], nameOf: (entry: T) => string): T[] {
  return entries.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
