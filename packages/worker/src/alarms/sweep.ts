/**
 * The loop that makes the promise true. It passes over the rows again and again, in this process and whether or not
 * there is a queue: at once while there is more, else when the next row is due, at the latest after the sweep interval.
 * An alarm only wakes it earlier.
 */

export type Pass = {
  /** Whether there may be more to do right now. */
  more: boolean;
  /** Milliseconds until the next row is due, by the database's clock; null when none waits. */
  nextInMs: number | null;
};

export type Sweep = { wake(): void; stop(): Promise<void> };

/** Rows that are due and cannot be had yet (somebody holds them) are looked at again after this. */
const busyMs = 5;
const errorMs = 250;

/** @param sweepMs the longest it sleeps */
export function startSweep(
  pass: () => Promise<Pass>,
  sweepMs: number,
  onError: (error: unknown) => void,
): Sweep {
  const stopping = new AbortController();
  let woken = false;
  let wakeUp = () => {};

  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
      if (woken || stopping.signal.aborted) wakeUp();
    });

  const pauseAfter = ({ more, nextInMs }: Pass): number => {
    if (more) return 0;
    // Several workers must not all wake in the same millisecond for nothing.
    const jittered = sweepMs * (0.9 + 0.1 * Math.random());
    return Math.min(jittered, Math.max(busyMs, Math.ceil(nextInMs ?? sweepMs)));
  };

  const passes = async () => {
    while (!stopping.signal.aborted) {
      woken = false;
      let pause = errorMs;
      try {
        // One pass after the other is the point of the loop.
        // oxlint-disable-next-line no-await-in-loop
        pause = pauseAfter(await pass());
      } catch (error) {
        onError(error);
      }
      // oxlint-disable-next-line no-await-in-loop
      if (pause > 0) await sleep(pause);
    }
  };
  const ended = passes();

  return {
    wake() {
      woken = true;
      wakeUp();
    },
    stop() {
      stopping.abort();
      wakeUp();
      return ended;
    },
  };
}
