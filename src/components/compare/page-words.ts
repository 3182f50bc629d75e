import { changesInOneSentence } from '../../core/export/one-sentence.ts';
import type { ComparisonPage } from './comparison-page.ts';

/** What a comparison is called, at its head and to whoever finds it. */
export interface PageWords {
  readonly title: string;
  readonly lede: string | undefined;
  readonly description: string;
}

/**
 * The words at the head of a comparison’s page.
 *
 * @param moving Whether the page moves on with each new version.
 *
 * @example
 * pageWords(page).title // => 'What changed in Update, July 2017'
 */
export function pageWords(page: ComparisonPage, moving = false): PageWords {
  const { plan, before, after, changes } = page;
  const sentence = changesInOneSentence(changes.map(({ change }) => change));
  // What a version says of itself is about its own step, not about a longer way.
  const isStep = plan.steps.some((step) => step.before === before.id && step.after === after.id);
  return {
    title: moving ? `What changed since ${before.label}` : `What changed in ${after.label}`,
    lede: isStep ? after.summary : undefined,
    description: `${after.label} against ${before.label}: ${sentence}`,
  };
}
