import { expect, it } from 'vitest';
import { networkOf, openFailedAuth } from './failed-auth.ts';

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::6', '2001:db8:1:2::/64'],
  ['2001:db8::6', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s is in %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it('lets an address try again as time passes, and does not mind others', () => {
  let now = 0;
  const failedAuth = openFailedAuth({ perSecond: 0.5, burst: 2 }, () => now);
  failedAuth.failed('192.0.2.1');
  expect(failedAuth.wait('192.0.2.1')).toBeNull();
  failedAuth.failed('192.0.2.1');
  expect([failedAuth.wait('192.0.2.1'), failedAuth.wait('192.0.2.2')]).toEqual([2, null]);
  now = 2_000;
  expect(failedAuth.wait('192.0.2.1')).toBeNull();
});

it('remembers ten thousand addresses and forgets the one that failed the longest ago', () => {
  const failedAuth = openFailedAuth({ perSecond: 0.001, burst: 1 }, () => 0);
  const address = (n: number) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`;
  for (let n = 0; n < 10_000; n += 1) failedAuth.failed(address(n));
  failedAuth.failed(address(0));
  failedAuth.failed(address(10_000));
  expect([0, 1, 2, 10_000].map((n) => failedAuth.wait(address(n)) !== null)).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
