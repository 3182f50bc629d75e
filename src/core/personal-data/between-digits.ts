/**
 * What may stand between two digits of one number, as people write it: nothing, a space or two, a
 * hyphen, a dash, a full stop or a slash, with or without spaces; the end of a line; and brackets
 * around the first digits. A source of a regular expression with the flag `u`.
 */
export const BETWEEN_DIGITS =
  '(?:\\)?[\\p{Zs}\\t]{0,2}[\\u2010-\\u2014./-]?[\\p{Zs}\\t]?\\(?|\\n[ \\t]*)';
