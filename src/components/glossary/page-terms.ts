import { type FoundTerm, termFinder } from '../../core/glossary/find-terms.ts';
import { sensesIn } from '../../core/glossary/senses.ts';
import { remember } from '../../core/remember.ts';
import type { SiteModel } from '../../data/model.ts';
import type { Term } from '../../schemas/glossary.ts';

/** The terms of the glossary as one page uses them: each with the meanings that it has there. */
export interface PageTerms {
  readonly terms: readonly Term[];
  readonly find: (text: string) => readonly FoundTerm<Term>[];
}

type Glossary = Pick<SiteModel, 'glossary'>;

/**
 * The terms that have a meaning in a plan, or on a page of the site as a whole.
 *
 * @param plan Id of the plan that the page belongs to.
 */
export function pageTerms(site: Glossary, plan: string | undefined): PageTerms {
  const known = termsOfSite(site);
  const made = known.get(plan) ?? termsOf(site, plan);
  known.set(plan, made);
  return made;
}

// One regular expression serves all pages of a plan.
const termsOfSite = remember((_site: Glossary) => new Map<string | undefined, PageTerms>());

function termsOf({ glossary }: Glossary, plan: string | undefined): PageTerms {
  const terms = glossary
    .map((term) => ({ ...term, senses: sensesIn(term.senses, plan) }))
    .filter(({ senses }) => senses.length > 0);
  return { terms, find: termFinder(terms) };
}
