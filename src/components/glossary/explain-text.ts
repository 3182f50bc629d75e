import type { ElementContent, Properties } from 'hast';
import { htmlOf } from '../../core/document/hast.ts';
import { markTerms } from '../../core/glossary/mark-terms.ts';
import { isInitials } from '../../core/glossary/spelling.ts';
import type { SiteModel } from '../../data/model.ts';
import type { Term } from '../../schemas/glossary.ts';
import { pageTerms } from './page-terms.ts';
import { meaningAnchor, wordAnchor } from './word-anchors.ts';

/** A text whose terms lead to their meanings, and the terms that the page has to explain. */
export interface ExplainedText {
  readonly html: string;
  readonly terms: readonly Term[];
}

/**
 * Makes each term of the glossary a link to its meaning on the same page, where it stands first.
 *
 * The words of the text stay exactly as they were published; the meanings stand below it, for the
 * page to show.
 *
 * @param plan Id of the plan that the page belongs to: it decides between meanings.
 */
export function explainText(
  site: Pick<SiteModel, 'glossary'>,
  plan: string | undefined,
  drawn: readonly ElementContent[],
): ExplainedText {
  const { nodes, terms } = markTerms(drawn, pageTerms(site, plan).find, linkTo);
  return { html: htmlOf(nodes), terms };
}

function linkTo({ id, senses: [sense] }: Term, spelling: string): Properties {
  return {
    className: ['pl-term'],
    href: `#${wordAnchor(id)}`,
    // Heard after the term, without leaving the sentence.
    ariaDescribedBy: [meaningAnchor(id)],
    // Paper has no links: there the words in full stand behind initials.
    ...(sense?.full !== undefined && isInitials(spelling) && { dataFull: sense.full }),
  };
}
