import { expect, it } from 'vitest';
import { withoutRepeats } from './report.ts';

it('passes each complaint on once, however often it comes', () => {
  const told: unknown[] = [];
  const report = withoutRepeats((error) => told.push(error));
  const first = new Error('Redis is away');
  report(first);
  report(new Error('Redis is away'));
  report('something else');
  report('something else');
  expect(told).toEqual([first, 'something else']);
});
