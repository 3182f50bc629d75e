/** One meaning of a term. */
export interface Sense {
  /** What it stands for in full. */
  readonly full?: string | undefined;
  /** What it means, in a sentence. */
  readonly meaning: string;
  /** Ids of the plans in which it has this meaning; every plan where there are none. */
  readonly plans: readonly string[];
}

/** A term or a set of initials that readers may not know. */
export interface Term {
  readonly id: string;
  /** As it stands in texts. */
  readonly term: string;
  readonly alsoKnownAs: readonly string[];
  readonly senses: readonly Sense[];
}
