export type Gathering<T> = {
  readonly add: (item: T) => void;
  /** What is gathered may have come to be enough, or may wait for less long. */
  readonly lookAgain: () => void;
};

/**
 * Gathers what comes one by one, and hands it on together: as soon as it is enough, or when it has waited for a moment.
 * While some of it is handled, what comes goes into the next.
 * @param handle never throws
 * @param withinMs how long the first of them waits for more
 * @param isEnough whether so many are handed on at once
 */
export function gather<T>(
  handle: (items: T[]) => Promise<void>,
  withinMs: () => number,
  isEnough: (count: number) => boolean,
): Gathering<T> {
  let items: T[] = [];
  let isHandling = false;
  let look = () => {};
  const untilEnough = async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const since = performance.now();
    let timer = setTimeout(resolve, withinMs());
    look = () => {
      clearTimeout(timer);
      if (isEnough(items.length)) resolve();
      else timer = setTimeout(resolve, since + withinMs() - performance.now());
    };
    await promise;
    look = () => {};
  };
  const handleAll = async () => {
    isHandling = true;
    while (items.length > 0) {
      // One batch after the other, on purpose.
      // oxlint-disable-next-line no-await-in-loop
      if (!isEnough(items.length)) await untilEnough();
      const together = items;
      items = [];
      // oxlint-disable-next-line no-await-in-loop
      await handle(together);
    }
    isHandling = false;
  };
  return {
    add(item) {
      items.push(item);
      if (!isHandling) void handleAll();
      else if (isEnough(items.length)) look();
    },
    lookAgain: () => look(),
  };
}
