import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { looksLikeKey, newKey } from './keys.ts';

const page = readFileSync(new URL('../../../../docs/keys.md', import.meta.url), 'utf8');
/** What the page shows as code, by how it begins. */
const shown = (start: string) => page.split('`').find((code) => code.startsWith(start)) ?? '';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const character = fc.constantFrom(...alphabet.split(''));

it.each([
  [true, 'av_live_'],
  [false, 'av_test_'],
])('a key (live: %s) begins with %s, and 32 letters and digits follow', (live, prefix) => {
  const keys = Array.from({ length: 1_000 }, () => newKey(live));
  for (const key of keys) {
    expect(key.startsWith(prefix)).toBe(true);
    expect(key.slice(prefix.length)).toMatch(/^[0-9A-Za-z]{32}$/);
    expect(looksLikeKey(key)).toBe(true);
  }
  expect(new Set(keys).size).toBe(keys.length);
});

it('the checksum is the CRC-32 of what is before it, in base 62', () => {
  // Worked out by another program, with the CRC-32 of another library: 3,831,576,626 is 4BIu70.
  expect(looksLikeKey(`av_test_${'0'.repeat(26)}4BIu70`)).toBe(true);
  expect(shown('av_test_0')).toBe(`av_test_${'0'.repeat(26)}4BIu70`);
});

it('a key with any one character changed is told from a key, and so is one of the other mode', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.nat(31), character, (live, at, other) => {
      const key = newKey(live);
      const index = 'av_live_'.length + at;
      const changed = key.slice(0, index) + other + key.slice(index + 1);
      expect(looksLikeKey(changed)).toBe(changed === key);
      expect(looksLikeKey(key.replace(live ? 'live' : 'test', live ? 'test' : 'live'))).toBe(false);
    }),
  );
});

it('what merely has the shape of a key is none', () => {
  const random = fc.string({ unit: character, minLength: 32, maxLength: 32 });
  // One in 62 to the sixth, 57 billion, would be.
  fc.assert(
    fc.property(random, (text) => {
      expect(looksLikeKey(`av_live_${text}`)).toBe(false);
    }),
  );
});

it('the expression of docs/keys.md finds keys in a text, and nothing longer', () => {
  const scanner = new RegExp(shown('\\bav_'), 'g');
  const [live, test] = [newKey(true), newKey(false)];
  const found = `key = "${live}"; other=${test}\n${live}x av_live_short`.match(scanner);
  expect(found).toEqual([live, test]);
});
