import { stepsBetween } from '../../components/compare/any-two/steps-between.ts';
import type { ComparedPlan } from '../../components/compare/compared-plan.ts';
import type { VersionJson } from '../../core/export/document-json.ts';
import type { StepTrace } from '../../core/trace/step-trace.ts';
import { urls } from '../../data/urls.ts';
import { timed } from './timed.ts';

/** All that is known of a pair before it is compared. */
export interface FetchedPair {
  readonly plan: ComparedPlan;
  readonly before: VersionJson;
  readonly after: VersionJson;
  /** Of the steps from the one to the other, in order. */
  readonly traces: readonly StepTrace[];
}

/** A file could not be had: the line is down, or the site is being replaced just now. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
}

/**
 * Fetch what the comparison of two versions is made from; the browser keeps the files.
 *
 * @throws {FetchError} When one of them cannot be had.
 */
export async function fetchPair(asked: {
  readonly plan: string;
  readonly before: string;
  readonly after: string;
}): Promise<FetchedPair> {
  const planFile = fetchText(urls.comparedPlan(asked.plan));
  // Both texts are on their way while the plan tells which steps lie between them.
  const texts = [asked.before, asked.after].map((id) =>
    fetchText(urls.json(urls.version(asked.plan, id))),
  );
  const [planText = '', before = '', after = ''] = await Promise.all([planFile, ...texts]);
  const plan: ComparedPlan = timed('parse', () => JSON.parse(planText));
  const traces = await Promise.all(
    stepsBetween(plan, asked).map((step) =>
      fetchText(urls.stepTrace(plan.id, step.before, step.after)),
    ),
  );
  return timed('parse', () => ({
    plan,
    before: JSON.parse(before),
    after: JSON.parse(after),
    traces: traces.map((trace) => JSON.parse(trace)),
  }));
}

async function fetchText(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    if (response.ok) return await response.text();
    throw new Error(`The answer was ${response.status}.`);
  } catch (cause) {
    throw new FetchError(`${address} could not be fetched.`, { cause });
  }
}
