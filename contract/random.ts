import fc from 'fast-check';
import type { Random } from '@afterview/chaos/random';

export { between, oneOf, randomFrom, type Random } from '@afterview/chaos/random';

/** One value of an arbitrary; which one, chance says. */
export function drawFrom<T>(random: Random, arbitrary: fc.Arbitrary<T>): T {
  for (const value of fc.sample(arbitrary, { numRuns: 1, seed: Math.floor(random() * 2 ** 31) }))
    return value;
  throw new Error('one run gave no value');
}

/** Whether something happens that happens in so many of a hundred cases. */
export const percent = (random: Random, share: number): boolean => random() * 100 < share;

/** A part that so many of a hundred cases in all have; every part is given its share. @throws when shares are short of 100 */
export function shareOf<T extends string>(random: Random, shares: Readonly<Record<T, number>>): T {
  let at = random() * 100;
  for (const name in shares) if ((at -= shares[name]) < 0) return name;
  throw new Error('the shares are less than a hundred');
}
