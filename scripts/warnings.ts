import { type ContentWarning, warningText } from '../src/core/content-warning.ts';
import type { ContentError } from '../src/core/errors.ts';
import { inFolder } from './in-folder.ts';

/** Prints warnings, one below the other, and how many there are. */
export function printWarnings(warnings: readonly ContentWarning[], folder: string): void {
  if (warnings.length === 0) return;
  for (const warning of warnings) {
    console.error(`${warningText({ ...warning, fix: inFolder(warning.fix, folder) })}\n`);
  }
  console.error(`${countedWarnings(warnings)}.\n`);
}

/** Says where there are warnings how many, and where they are told. */
export function mentionWarnings(warnings: readonly ContentWarning[], folder: string): void {
  if (warnings.length === 0) return;
  console.error(inFolder(`${countedWarnings(warnings)}; “npm run check” tells of each.`, folder));
}

/** Mistakes and warnings as programs read them. */
export function findingsJson(
  errors: readonly ContentError[],
  warnings: readonly ContentWarning[],
): object {
  const told = ({ place, problem, fix }: ContentWarning) => ({ ...place, problem, fix });
  return { errors: errors.map(told), warnings: warnings.map(told) };
}

function countedWarnings({ length }: readonly ContentWarning[]): string {
  return length === 1 ? '1 warning' : `${length} warnings`;
}
