/** Claims deliveries as there is room, attempts them side by side, and records what came of them in batches. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@afterview/core/db/connect';
import type { Along } from '@afterview/core/deadlines/fire-due';
import { isUnreachable } from '@afterview/core/db/unreachable';
import { pauseAfter } from '@afterview/core/webhooks/retry-schedule';
import { startSweep, type Pass, type Sweep } from '../alarms/sweep.ts';
import {
  claim,
  deleteOrphans,
  fromTheBeginning,
  holdForLanesOff,
  nextDeliveryInMs,
  sendClaim,
  type Claim,
  type Claimed,
} from './claim.ts';
import { timeOuts, type Attempted, type Deliver } from './deliver.ts';
import { gather } from './gather.ts';
import { silent, type Observer } from '../observe/observer.ts';
import { record, type Result } from './record.ts';
import { openSlots } from './slots.ts';

/** What is over holds its slot until it is recorded; with fewer, claims and records come to be small, and many. */
const maxInFlight = 256;
/** An attempt that lasts longer puts its endpoint in doubt. */
const slowMs = 1_000;
/** Longer than any attempt can last, so that nobody else attempts what we still do. */
const leaseMs = timeOuts.attemptMs + 10_000;
/** What is under way when the worker is stopped has this long to end. */
const graceMs = 2_500;
/** What is due and cannot be claimed may wait for an endpoint that is gone, or off; that is looked into this often. */
const orphansEveryMs = 5_000;
/** While the database is away, what came of attempts is kept, and recorded again after this. */
const recordAgainMs = 200;
/** While endpoints with something due are at their caps, look again after this, unless an attempt ends before. */
const cappedMs = 50;
/**
 * What ends within this is recorded together, and as soon as it is many: half of what can be under way. An endpoint that is new
 * has more only when its first are recorded, so it is not long.
 */
const gatherMs = 10;
const many = maxInFlight / 2;

const isSuccess = (status: number | null) => status !== null && status >= 200 && status < 300;

function resultOf(delivery: Claimed, attempted: Attempted): Result {
  if (delivery.body === null) return { delivery, attempted, outcome: 'expired', pauseMs: null };
  if (isSuccess(attempted.status)) return { delivery, attempted, outcome: 'succeeded', pauseMs: null };
  const attempts = delivery.attempt - delivery.attemptsBefore;
  const pauseMs = pauseAfter(attempts, Math.random(), attempted.retryAfterMs);
  return { delivery, attempted, outcome: pauseMs === null ? 'failed' : 'retry', pauseMs };
}

/** What an attempt came to, and whom to tell that it is recorded, or never will be. */
type Finished = { result: Result; settle: () => void };

export type Delivering = Sweep & {
  /**
   * Claims in the transaction that writes deliveries: it need not be committed first, and the claim be committed once more.
   * It is the claim of every pass, so what waits already has its turn.
   */
  readonly along: Along;
};

/** @param deliver attempts one delivery; it never throws */
export function startDelivering(
  database: Database,
  deliver: Deliver,
  sweepMs: number,
  onError: (error: unknown) => void,
  observer: Observer = silent,
): Delivering {
  const inFlight = new Set<Promise<void>>();
  const slots = openSlots(maxInFlight, slowMs, () => performance.now());
  const closing = new AbortController();
  let cursor = fromTheBeginning;
  let orphansAt = 0;
  /** Whether there may be something due for which there is no room: an attempt that ends makes some. */
  let isWaitingForRoom = true;
  let hasBacklog = false;
  /** Room is counted before a claim and taken after it, so there is one at a time. This is its end. */
  let claiming: Promise<void> | null = null;
  const beginClaim = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    claiming = promise;
    return () => {
      claiming = null;
      resolve();
    };
  };

  /** @returns whether to record them again */
  const recordOnce = async (results: readonly Result[]): Promise<boolean> => {
    try {
      const deliveries = await record(database, results);
      // What is to be tried again may be due before anything else.
      if (deliveries > 0 || results.some(({ outcome }) => outcome === 'retry')) sweep.wake();
      return false;
    } catch (error) {
      onError(error);
      // Until it is recorded it holds its slot, so that this cannot pile up; should the lease end before, the fence holds.
      // What else fails is attempted again when its lease ends, under the same event id.
      return isUnreachable(error) && !closing.signal.aborted;
    }
  };

  const recordTogether = async (batch: Finished[]) => {
    const results = batch.map(({ result }) => result);
    // oxlint-disable-next-line no-await-in-loop
    while (await recordOnce(results)) {
      // oxlint-disable-next-line no-await-in-loop
      await pause(recordAgainMs, undefined, { signal: closing.signal }).catch(() => {});
    }
    for (const { settle } of batch) settle();
  };

  // Where something waits for room, that all is over is enough: nothing else could come before it is recorded.
  const isEnough = (count: number) =>
    closing.signal.aborted || count >= (hasBacklog ? Math.min(many, inFlight.size) : many);
  const finished = gather(recordTogether, gatherMs, isEnough);
  const recorded = (result: Result) => new Promise<void>((settle) => finished.add({ result, settle }));

  const attempt = async (delivery: Claimed) => {
    observer.attempting(delivery);
    const attempted = await deliver.attempt(delivery);
    const cutOff = closing.signal.aborted && attempted.status === null;
    const returned: Result = { delivery, attempted, outcome: 'returned', pauseMs: 0 };
    const result = cutOff ? returned : resultOf(delivery, attempted);
    observer.attempted(result);
    await recorded(result);
  };

  const takeOn = ({ claimed, cursor: next }: Claim) => {
    cursor = next;
    for (const delivery of claimed) {
      const release = slots.take(delivery);
      const attempting = attempt(delivery).finally(() => {
        inFlight.delete(attempting);
        release();
        if (isWaitingForRoom) sweep.wake();
      });
      inFlight.add(attempting);
    }
  };

  const pass = async (): Promise<Pass> => {
    // oxlint-disable-next-line no-await-in-loop, no-unmodified-loop-condition -- claims set it, and end it
    while (claiming !== null) await claiming;
    const end = beginClaim();
    try {
      return await passAlone();
    } finally {
      end();
    }
  };

  const passAlone = async (): Promise<Pass> => {
    const room = slots.room();
    isWaitingForRoom = true;
    // An attempt that ends wakes the loop; one that turns out to be slow makes room as well, and wakes nothing.
    if (room.all <= 0) return { more: false, nextInMs: cappedMs };
    const taken = await claim(database, cursor, room, leaseMs);
    takeOn(taken);
    const { claimed, busy, nextInMs } = taken;
    hasBacklog = isWaitingForRoom = nextInMs !== null && nextInMs <= 0;
    if (!hasBacklog) return { more: false, nextInMs };
    finished.lookAgain();
    if (claimed.length > 0) return { more: true, nextInMs: 0 };
    // Another worker has the lanes for no longer than its claim takes.
    return busy ? { more: false, nextInMs: 0 } : lookIntoWhatWaits();
  };

  /** Something is due and cannot be claimed: its endpoint is at its cap, paused, off, or gone. */
  const lookIntoWhatWaits = async (): Promise<Pass> => {
    if (performance.now() <= orphansAt) return { more: false, nextInMs: cappedMs };
    await deleteOrphans(database);
    const moreToHold = await holdForLanesOff(database);
    orphansAt = performance.now() + (moreToHold ? 0 : orphansEveryMs);
    const nextInMs = await nextDeliveryInMs(database);
    return { more: false, nextInMs: nextInMs !== null && nextInMs <= 0 ? cappedMs : nextInMs };
  };

  let isStopping = false;
  let claimedAlong: Claim | null = null;
  let endAlong = () => {};
  const along: Along = {
    async send(transaction, told) {
      if (isStopping || claiming !== null) return 0;
      const room = slots.room();
      if (room.all <= 0) return 0;
      endAlong = beginClaim();
      claimedAlong = await sendClaim(transaction, cursor, room, leaseMs);
      return claimedAlong.claimed.filter(({ eventId }) => told.has(eventId)).length;
    },
    ended(committed) {
      if (committed && claimedAlong !== null) takeOn(claimedAlong);
      claimedAlong = null;
      endAlong();
      endAlong = () => {};
    },
  };

  const sweep = startSweep(pass, sweepMs, onError);
  return {
    wake: () => sweep.wake(),
    along,
    async stop() {
      isStopping = true;
      await Promise.all([sweep.stop(), claiming]);
      await Promise.race([Promise.all(inFlight), pause(graceMs, undefined, { ref: false })]);
      // What is still under way is cut off and given back: our stopping is not the receiver's failure.
      closing.abort();
      await deliver.close();
      await Promise.all(inFlight);
    },
  };
}
