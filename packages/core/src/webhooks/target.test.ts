import { expect, it } from 'vitest';
import { assertTarget, isAllowedAddress } from './target.ts';

it.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '192.0.0.8',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::a00:1',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
  '2002:a00:1::',
])('%s is not called', (address) => {
  expect(isAllowedAddress(address, 'public')).toBe(false);
});

it.each(['8.8.8.8', '203.0.114.1', '2606:4700:4700::1111'])('%s may be called', (address) => {
  expect(isAllowedAddress(address, 'public')).toBe(true);
});

it('loopback may be called where it was allowed by name, and nothing else that is private', () => {
  expect(['127.0.0.1', '::1'].every((address) => isAllowedAddress(address, 'loopback'))).toBe(true);
  expect(
    ['10.0.0.1', '169.254.169.254', 'fc00::1'].some((address) => isAllowedAddress(address, 'loopback')),
  ).toBe(false);
});

it.each([
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://localhost/',
  'https://user:secret@8.8.8.8/',
  'http://8.8.8.8/',
  'ftp://8.8.8.8/',
])('no endpoint is made at %s', async (url) => {
  await expect(assertTarget(url, 'public')).rejects.toMatchObject({ code: 'validation_failed' });
});

it('an endpoint is made at a public https address, and in development at this machine', async () => {
  await expect(assertTarget('https://8.8.8.8/hook', 'public')).resolves.toBeUndefined();
  await expect(assertTarget('http://127.0.0.1:4000/', 'loopback')).resolves.toBeUndefined();
  await expect(assertTarget('http://8.8.8.8/', 'loopback')).rejects.toMatchObject({
    code: 'validation_failed',
  });
});
