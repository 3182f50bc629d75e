/** Signs that mean something in a pattern. */
const SIGNS = /[\\^$.*+?()[\]{}|]/g;

/**
 * Whether a formula names a sheet, also as the first or last of several.
 *
 * @example
 * namesSheet("SUM('Jo’s list'!A1:A9)", 'Jo’s list') // => true
 */
export function namesSheet(formula: string, sheet: string): boolean {
  const name = sheet.replaceAll("'", "''").replace(SIGNS, '\\$&');
  return new RegExp(`(?:^|[^\\p{L}\\p{N}_.])(?:[^'!(),]*:)?${name}(?::[^'!(),]*)?'?!`, 'iu').test(
    formula,
  );
}
