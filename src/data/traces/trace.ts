/** Something in a published file that tells more than its readers see. */
export type Trace =
  /** What `npm run clean` takes out without any loss: “who wrote it”. */
  | { readonly kind: 'told'; readonly what: string; readonly within?: string }
  /** What holds something that people put there: a person has to decide. */
  | {
      readonly kind: 'held';
      /** A sentence of what it is. */
      readonly problem: string;
      /** A sentence of how to be rid of it. */
      readonly fix: string;
      /** Whether `npm run clean -- FILE --remove-hidden` deletes it. */
      readonly canBeRemoved: boolean;
      /** The file in the file that holds it, where it is not the file itself. */
      readonly within?: string;
    };

export function told(what: string): Trace {
  return { kind: 'told', what };
}

export function held(problem: string, fix: string, canBeRemoved = false): Trace {
  return { kind: 'held', problem, fix, canBeRemoved };
}

/** A file that cannot be mended as it is asked for; the message says why and what to do. */
export class CannotClean extends Error {
  override readonly name = 'CannotClean';
}
