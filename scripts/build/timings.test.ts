import { expect, test } from 'vitest';
import { stopwatch, timingLines } from './timings.ts';

function clock(...times: number[]) {
  return () => times.shift() ?? 0;
}

test('measures each step, and gives what it made', async () => {
  const watch = stopwatch(clock(0, 812.4, 900, 1000));
  expect(await watch.step('check', () => 'model')).toBe('model');
  await watch.step('pages', async () => undefined);
  expect(watch.timings()).toEqual({ check: 812, pages: 100 });
});

test('measures a step that fails, and lets it fail', async () => {
  const watch = stopwatch(clock(0, 5));
  const failing = watch.step('scan', () => {
    throw new Error('A leak.');
  });
  await expect(failing).rejects.toThrow('A leak.');
  expect(watch.timings()).toEqual({ scan: 5 });
});

test('prints seconds under each other', () => {
  expect(timingLines({ check: 812, pages: 14_250 })).toEqual(['  0.8 s  check', ' 14.3 s  pages']);
});
