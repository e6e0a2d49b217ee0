import { expect, it } from 'vitest';
import { rateLimitsFrom } from './settings.ts';

it('are generous unless set, and off where that is said', () => {
  expect(rateLimitsFrom({})).toEqual({
    key: { perSecond: 1_000, burst: 5_000 },
    platform: { perSecond: 2_000, burst: 10_000 },
    failedAuth: { perSecond: 1, burst: 50 },
  });
  const set = { AFTERVIEW_RATE_LIMIT_KEY: '0.5,10', AFTERVIEW_RATE_LIMIT_PLATFORM: 'off' };
  expect(rateLimitsFrom(set)).toMatchObject({ key: { perSecond: 0.5, burst: 10 }, platform: null });
});

it.each(['10', '0,5', '5,0', '-1,5', 'none', '5,x'])('%s is one clear line', (value) => {
  expect(() => rateLimitsFrom({ AFTERVIEW_RATE_LIMIT_KEY: value })).toThrow(
    `AFTERVIEW_RATE_LIMIT_KEY must be requests a second and how many at once, such as "1000,5000", or off; it is "${value}".`,
  );
});
