/** Somebody who calls: a platform in one of its modes, with words of its own that nobody else may ever be answered with. */
import fc from 'fast-check';
import type { Description } from './description.ts';
import { Known } from './known.ts';
import { percent, randomFrom } from './random.ts';
import { valuesFor, type Values } from './values.ts';

export type Caller = {
  name: string;
  key: string;
  /** Whether what it says is its own: the instance names platforms, and speaks of all of them. */
  tag: string | null;
  known: Known;
  values: Values;
  /** What the next request is about: what it names belongs to that, mostly. */
  about: string | null;
  /** How much of a chance there is to succeed with what is in a status. */
  prefer: Preference;
  /** Bodies that were taken, by operation. */
  taken: Map<string, readonly unknown[]>;
};

export type Preference = (prefix: string, status: string | null) => number;

/** Found in any answer, it tells whose text that is. Ids have no u and no l: among a million of them none looks like it. */
export const tagShape = /zulu[0-9a-z]{6}ulu/g;
const tagOf = (name: string) => {
  let mixed = 0;
  for (const letter of name) mixed = (Math.imul(mixed, 31) + letter.charCodeAt(0)) >>> 0;
  return `zulu${Math.floor(randomFrom(mixed)() * 36 ** 6)
    .toString(36)
    .padStart(6, '0')}ulu`;
};

/** An id of the right shape that nothing has. */
export const noSuch = (prefix: string): string => `${prefix}_01h455vb4pex5vsknk084sn02q`;

/** So few words that they meet: what is filtered by is found, and what must be unique is not always. */
const vocabulary = 400;
/** So many words everybody says: what two callers name alike is two things all the same. */
const shared = 20;

export function newCaller(
  description: Description,
  { name, key, isPlatform }: { name: string; key: string; isPlatform: boolean },
): Caller {
  const tag = isPlatform ? tagOf(name) : null;
  const said = tag ?? 'platform';
  const ofOwn = fc.noBias(fc.integer({ min: 1, max: vocabulary })).map((count) => `${said}-${count}`);
  const ofAll = fc.noBias(fc.integer({ min: 1, max: shared })).map((count) => `word-${count}`);
  const word = fc.oneof({ weight: 9, arbitrary: ofOwn }, ofAll);
  const known = new Known();
  const id = (prefix: string) =>
    fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((seed) => {
      const random = randomFrom(seed);
      if (percent(random, 3)) return noSuch(prefix);
      const own = caller.about === null ? [] : known.childrenOf(caller.about, prefix);
      return (
        known.pickOf(random, own) ??
        known.pick(random, prefix, (status) => caller.prefer(prefix, status)) ??
        noSuch(prefix)
      );
    });
  const url = fc.oneof(
    { weight: 9, arbitrary: word.map((path) => `http://127.0.0.1:9/${path}`) },
    { weight: 2, arbitrary: word.map((path) => `https://hooks.example.com/${path}?a=1`) },
    { weight: 1, arbitrary: fc.webUrl() },
  );
  const caller: Caller = {
    name,
    key,
    tag,
    known,
    values: valuesFor(description, { id, word, url }),
    about: null,
    prefer: () => 1,
    taken: new Map(),
  };
  return caller;
}
