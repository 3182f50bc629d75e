/** Measures how long the steps of a build take. */
export interface Stopwatch {
  /** Does the work of one step and gives its result. */
  readonly step: <T>(name: string, work: () => T | Promise<T>) => Promise<T>;
  /** Milliseconds of each step that is over, in their order. */
  readonly timings: () => Readonly<Record<string, number>>;
}

/** A stopwatch that stands at nothing. */
export function stopwatch(now: () => number = () => performance.now()): Stopwatch {
  const taken: Record<string, number> = {};
  return {
    async step(name, work) {
      const start = now();
      try {
        return await work();
      } finally {
        taken[name] = Math.round(now() - start);
      }
    },
    timings: () => taken,
  };
}

/**
 * Timings as lines for a reader.
 *
 * @example
 * timingLines({ check: 812, pages: 4250 }) // => ['  0.8 s  check', '  4.3 s  pages']
 */
export function timingLines(timings: Readonly<Record<string, number>>): string[] {
  return Object.entries(timings).map(
    ([name, milliseconds]) => `${(milliseconds / 1000).toFixed(1).padStart(5)} s  ${name}`,
  );
}
