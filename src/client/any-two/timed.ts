/** Do a piece of work and note how long it took, where developer tools and benchmarks read it. */
export function timed<T>(name: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  performance.measure(name, { start });
  return result;
}
