/** Kinds of data that can lead to one person. */
export type PersonalKind = 'email' | 'telephone' | 'nhs-number' | 'national-insurance' | 'postcode';

/** A piece of a text that looks like such data. */
export interface PersonalDatum {
  readonly kind: PersonalKind;
  /** As it stands in the text. */
  readonly value: string;
  /** Offset of its first code unit. */
  readonly from: number;
  /** Offset after its last code unit. */
  readonly to: number;
}
