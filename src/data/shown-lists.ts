import type { Person } from '../schemas/people.ts';
import type { PlanModel, SiteModel } from './model.ts';
import type { SiteLists } from './site-lists.ts';

interface Readers {
  readonly plans: readonly PlanModel[];
  readonly newsIds: ReadonlySet<string>;
  readonly reportIds: ReadonlySet<string>;
}

/** The lists of a site without what was said about, or means something in, what readers do not see. */
export function listsShown(
  { organisations, people, glossary }: SiteLists,
  readers: Readers,
): Pick<SiteModel, 'organisations' | 'people' | 'glossary'> {
  const plans = new Set(readers.plans.map(({ id }) => id));
  return {
    organisations: inOrder(organisations?.data ?? [], ({ name }) => name),
    people: inOrder(people?.data ?? [], ({ name }) => name).map((person) => ({
      ...person,
      said: person.said.filter((said) => mayRead(said, readers)),
    })),
    glossary: inOrder(glossary?.data ?? [], ({ term }) => term.toLowerCase()).flatMap((entry) => {
      const senses = entry.senses
        .filter(({ plans: named }) => named.length === 0 || named.some((plan) => plans.has(plan)))
        .map((sense) => ({ ...sense, plans: sense.plans.filter((plan) => plans.has(plan)) }));
      return senses.length > 0 ? [{ ...entry, senses }] : [];
    }),
  };
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

function isIn(entries: readonly { readonly id: string }[] | undefined, wanted: string): boolean {
  return entries?.some(({ id }) => id === wanted) ?? false;
}

function inOrder<T>(entries: readonly T[], nameOf: (entry: T) => string): T[] {
  return entries.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
