/**
 * What a worker attempts at once, and how much more it may take on. An endpoint is in doubt when its lane says so (it fails or
 * answers slowly) or when an attempt of it has been under way here for longer than `slowMs`: all those
 * together may hold half of the slots, so that the other half is always there for endpoints that answer. Endpoints that
 * answered until a moment ago, or are new, and hang may hold more than that half for as long as a time-out lasts; what is above it
 * takes no slot from the others, up to a ceiling that bounds the memory.
 */
import type { Room } from './claim.ts';

export type Slots = {
  readonly size: number;
  /** @returns what to call when the attempt is over */
  take(delivery: { endpointId: string; doubtful: boolean }): () => void;
  room(): Room;
};

type Attempt = { endpointId: string; doubtful: boolean; since: number };

/**
 * @param most attempts at once
 * @param slowMs how long an attempt may last without a doubt
 * @param now milliseconds, of a clock that never goes back
 */
export function openSlots(most: number, slowMs: number, now: () => number): Slots {
  const half = Math.floor(most / 2);
  const ceiling = most * 4;
  const taken = new Set<Attempt>();
  return {
    get size() {
      return taken.size;
    },
    take({ endpointId, doubtful }) {
      const attempt = { endpointId, doubtful, since: now() };
      taken.add(attempt);
      return () => void taken.delete(attempt);
    },
    room() {
      const slowSince = now() - slowMs;
      const attempts = [...taken];
      const slow = new Set(
        attempts.filter(({ since }) => since <= slowSince).map(({ endpointId }) => endpointId),
      );
      const doubtful = attempts.filter((one) => one.doubtful || slow.has(one.endpointId)).length;
      const trusted = attempts.length - doubtful;
      const all = Math.min(most - trusted - Math.min(doubtful, half), ceiling - attempts.length);
      return { all, doubtful: Math.max(0, Math.min(half - doubtful, all)), slow };
    },
  };
}
