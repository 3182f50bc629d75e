/** What is done with feedback, in the order in which it is done. */
export const HANDLING_STEPS = ['gathered', 'analysed', 'reported', 'shared', 'used'] as const;

export type HandlingStep = (typeof HANDLING_STEPS)[number];

/** A step with all that is recorded of it; empty where no source tells of it. */
export interface HandledStep<T> {
  readonly step: HandlingStep;
  readonly records: readonly T[];
}

/**
 * Every step of handling feedback, also those of which nothing is recorded: what is left out of a
 * list would look as if it could not have been done.
 *
 * @example
 * handledSteps([{ step: 'shared', with: 'leads of the workstreams' }])[3]
 * // => { step: 'shared', records: [{ step: 'shared', with: 'leads of the workstreams' }] }
 */
export function handledSteps<T extends { readonly step: HandlingStep }>(
  handling: readonly T[],
): HandledStep<T>[] {
  return HANDLING_STEPS.map((step) => ({
    step,
    records: handling.filter((record) => record.step === step),
  }));
}
