import { setTimeout as pause } from 'node:timers/promises';
import { openQueue, type AlarmJob, type QueueTarget } from './connection.ts';

/** Alarms are per bucket, not per deadline: ten thousand deadlines at 17:00 are one alarm. */
const bucketMs = 100;
/** Only what is this near is in the queue; the rest are rows, which cost it nothing. */
export const horizonMs = 60_000;
/** How long alarms of one process are gathered before they are added together. */
const gatherMs = 10;
/**
 * So many are added at once, and others a moment later. A minute's worth together would keep the queue, and this process, from
 * all else for tens of milliseconds.
 */
const atOnce = 20;
const betweenMs = 20;

/** Tells workers that there is something to do at an instant. Best effort: nothing depends on it. */
export type AlarmClock = {
  set(instants: readonly Date[]): void;
  /** Rejects when the queue cannot be reached. */
  ping(): Promise<unknown>;
  close(): Promise<void>;
};

/** For running without alarms: the sweep alone does all the work, later by at most one pass. */
export const noAlarmClock: AlarmClock = {
  set: () => {},
  ping: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

const removeAtOnce = { removeOnComplete: true, removeOnFail: true };

// A bucket's alarm rings at its beginning; the worker then waits for the instants in it by itself. One that is set while
// it rings, rings again.
function alarmOf(bucket: number, now: number): AlarmJob {
  const at = bucket * bucketMs;
  return {
    name: 'alarm',
    data: { at: new Date(at).toISOString() },
    opts: {
      delay: Math.max(0, at - now),
      deduplication: { id: `bucket-${bucket}`, keepLastIfActive: true },
      ...removeAtOnce,
    },
  };
}

/** @param onError is told of alarms that could not be set */
export function openAlarmClock(target: QueueTarget, onError: (error: unknown) => void): AlarmClock {
  const queue = openQueue(target, onError);
  let buckets = new Set<number>();
  let timer: NodeJS.Timeout | null = null;
  let adding: Promise<void> = Promise.resolve();
  const closing = new AbortController();

  const addTogether = (some: readonly number[]) => {
    const now = Date.now();
    return queue.add(some.map((bucket) => alarmOf(bucket, now)));
  };
  const add = async (gathered: ReadonlySet<number>) => {
    const nearestFirst = [...gathered].toSorted((a, b) => a - b);
    try {
      for (let done = 0; done < nearestFirst.length; done += atOnce) {
        // oxlint-disable-next-line no-await-in-loop
        if (done > 0) await pause(betweenMs, undefined, { signal: closing.signal }).catch(() => {});
        // oxlint-disable-next-line no-await-in-loop
        await addTogether(nearestFirst.slice(done, done + atOnce));
      }
    } catch (error) {
      onError(error);
    }
  };
  const flush = () => {
    timer = null;
    const gathered = buckets;
    buckets = new Set();
    adding = Promise.all([adding, add(gathered)]).then(() => {});
  };

  return {
    set(instants) {
      const now = Date.now();
      for (const instant of instants) {
        if (instant.getTime() > now + horizonMs) continue;
        buckets.add(Math.floor(Math.max(instant.getTime(), now) / bucketMs));
      }
      if (buckets.size > 0) timer ??= setTimeout(flush, gatherMs);
    },
    ping: () => queue.ping(),
    async close() {
      closing.abort();
      if (timer !== null) {
        clearTimeout(timer);
        flush();
      }
      await adding;
      await queue.close();
    },
  };
}
