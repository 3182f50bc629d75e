/**
 * The version of the rules by which a version’s text is read, brought into its normal form and
 * digested. Raised when any of that changes so that the same bytes give another digest; entries
 * made by older rules keep theirs, and their bytes are checked as before.
 */
export const RULES = 1;

/** What stands for the digest of the entry before, in the first entry. */
export const FIRST_PREVIOUS = '0'.repeat(64);
