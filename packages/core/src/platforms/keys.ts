import { hash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * `av_live_…` or `av_test_…`: 26 random letters and digits, about 154 bits, and 6 that are the CRC-32 of all before them in
 * base 62, as in GitHub's tokens. So whoever scans for leaked keys can tell one from what merely looks like one.
 */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const randomLength = 26;
const checksumLength = 6;
const shape = new RegExp(`^av_(live|test)_[${alphabet}]{${randomLength + checksumLength}}$`);

export function newKey(live: boolean): string {
  const random = Array.from({ length: randomLength }, () => alphabet.charAt(randomInt(alphabet.length)));
  const key = `av_${live ? 'live' : 'test'}_${random.join('')}`;
  return key + checksumOf(key);
}

function checksumOf(text: string): string {
  let digits = '';
  for (let left = crc32(text); digits.length < checksumLength; left = Math.floor(left / alphabet.length)) {
    digits = alphabet.charAt(left % alphabet.length) + digits;
  }
  return digits;
}

/** All that is kept of a key. It has the entropy of a key, so a plain hash cannot be searched. */
export const hashKey = (key: string): Buffer => hash('sha256', key, 'buffer');

/** The same in hexadecimal. In one call, for every request asks it. */
export const hexHashOf = (key: string): string => hash('sha256', key, 'hex');

/** Whether a key may be one of ours. Most that are misspelt or made up are not, and need not be looked for. */
export const looksLikeKey = (text: string): boolean =>
  shape.test(text) && checksumOf(text.slice(0, -checksumLength)) === text.slice(-checksumLength);
