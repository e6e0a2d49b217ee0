import { expect, test } from 'vitest';
import { maxAttempts, pauseAfter } from './retry-schedule.ts';

test('ten attempts at the documented pauses, then it gives up', () => {
  const seconds = Array.from(
    { length: maxAttempts },
    (_, attempts) => (pauseAfter(attempts, 0) ?? NaN) / 1000,
  );
  expect(seconds).toEqual([0, 5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]);
  expect(pauseAfter(maxAttempts, 0)).toBeNull();
});

test('jitter adds at most a tenth', () => {
  expect(pauseAfter(1, 0.999)).toBeLessThanOrEqual(5_500);
  expect(pauseAfter(1, 0.5)).toBe(5_250);
});

test('Retry-After is honoured when it asks for more, up to a day', () => {
  expect(pauseAfter(1, 0, 60_000)).toBe(60_000);
  expect(pauseAfter(2, 0, 1_000)).toBe(300_000);
  expect(pauseAfter(1, 0, 7 * 86_400_000)).toBe(86_400_000);
});
