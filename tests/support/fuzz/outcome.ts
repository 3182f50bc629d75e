import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { ContentError } from '../../../src/core/errors.ts';

const FACTOR = process.env.PLANLEDGER_FUZZ_FACTOR;

/**
 * How a property is tried: a few times, and always the same ones, so that nobody's work is held up
 * by what another day's chance brings; with `PLANLEDGER_FUZZ_FACTOR`, so many times as often and anew.
 */
export function runs(few: number): { readonly numRuns: number; readonly seed?: number } {
  return FACTOR === undefined ? { numRuns: few, seed: 1 } : { numRuns: few * Number(FACTOR) };
}

/** How long a property may take, in milliseconds; far more than it does. */
export const PATIENCE = 60_000 * Number(FACTOR ?? 1);

/**
 * Holds what a check gave against the two outcomes that there may be: something good, or errors of
 * content, each with a place inside the text and something to do.
 */
export function expectErrorsWithin(
  errors: readonly ContentError[],
  linesOf: (file: string) => number | undefined,
): void {
  for (const error of errors) {
    expect(error).toBeInstanceOf(ContentError);
    const { place, problem, fix } = error;
    expect(problem).toMatch(/\S/);
    expect(fix).toMatch(/\S/);
    expect(`${problem} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
    if (place.line === undefined) continue;
    expect(place.line).toBeGreaterThanOrEqual(1);
    expect(place.line).toBeLessThanOrEqual(linesOf(place.file) ?? 0);
    expect(place.column ?? 1).toBeGreaterThanOrEqual(1);
  }
}

/** How many lines a text has, whatever ends them. */
export function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}

/** Lines of the files of a content folder, by the names under which messages speak of them. */
export function linesBelow(folder: string): (file: string) => number | undefined {
  return (file) => {
    const full = path.join(path.dirname(folder), file);
    return statSync(full).isFile() ? countLines(readFileSync(full, 'utf8')) : undefined;
  };
}
