import { closest, distance } from 'fastest-levenshtein';
import type { Position } from 'unist';
import { ContentError } from '../../core/errors.ts';

/** Makes an error at a node of a file. */
export type Report = (
  at: { readonly position?: Position | undefined },
  problem: string,
  fix: string,
) => ContentError;

export function reportFor(file: string): Report {
  return ({ position }, problem, fix) => {
    const place = position
      ? { file, line: position.start.line, column: position.start.column }
      : { file };
    return new ContentError(place, problem, fix);
  };
}

// Two letters apart, in a word of six, is a slip; more is another word.
const MAX_SLIPS_PER_LETTER = 1 / 3;

/** The known name that somebody who wrote `name` probably meant. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = name.toLowerCase();
  const nearest = closest(
    lower,
    known.map((other) => other.toLowerCase()),
  );
  const isNear = distance(lower, nearest) <= Math.max(1, name.length * MAX_SLIPS_PER_LETTER);
  return isNear ? known.find((other) => other.toLowerCase() === nearest) : undefined;
}

/** Longer values are shown by their beginning. */
const MAX_QUOTED = 60;

export function quote(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return `“${line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED)}…` : line}”`;
}
