import type { Counts } from './metrics.ts';
import type { Cost, EngineReport, StepResult } from './report.ts';

/** A pair that an engine has compared. */
export type FinishedStep = StepResult & { readonly cost: Cost; readonly counts: Counts };

export function finishedSteps({ steps }: EngineReport): FinishedStep[] {
  return steps.filter((step): step is FinishedStep => step.cost !== undefined);
}

/** Names of the pairs that all of some engines finished, of one history or of all. */
export function pairsOfAll(engines: readonly EngineReport[], history?: string): Set<string> {
  const finished = engines.map((engine) => new Set(finishedSteps(engine).map(({ pair }) => pair)));
  const steps = engines.flatMap((engine) => finishedSteps(engine));
  return new Set(
    steps
      .filter((step) => history === undefined || step.history === history)
      .map(({ pair }) => pair)
      .filter((pair) => finished.every((own) => own.has(pair))),
  );
}
