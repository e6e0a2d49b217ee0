import { createHash, randomInt } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const keyLength = 32;

/** `av_live_…` or `av_test_…`: 32 random letters and digits, about 190 bits. */
export function newKey(live: boolean): string {
  const random = Array.from({ length: keyLength }, () => alphabet.charAt(randomInt(alphabet.length)));
  return `av_${live ? 'live' : 'test'}_${random.join('')}`;
}

/** All that is kept of a key. It has the entropy of a key, so a plain hash cannot be searched. */
export const hashKey = (key: string): Buffer => createHash('sha256').update(key).digest();

export const looksLikeKey = (text: string): boolean => /^av_(live|test)_[0-9A-Za-z]{32}$/.test(text);
