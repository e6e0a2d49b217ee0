export type Gathering<T> = {
  readonly add: (item: T) => void;
  /** What is gathered may have come to be enough. */
  readonly lookAgain: () => void;
};

/**
 * Gathers what comes one by one, and hands it on together: as soon as it is enough, or when it has waited for a moment.
 * While some of it is handled, what comes goes into the next.
 * @param handle never throws
 * @param isEnough whether so many are handed on at once
 */
export function gather<T>(
  handle: (items: T[]) => Promise<void>,
  withinMs: number,
  isEnough: (count: number) => boolean,
): Gathering<T> {
  let items: T[] = [];
  let isHandling = false;
  let tellEnough = () => {};
  const untilEnough = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      tellEnough = () => {
        clearTimeout(timer);
        resolve();
      };
    });
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
  const lookAgain = () => {
    if (isEnough(items.length)) tellEnough();
  };
  return {
    add(item) {
      items.push(item);
      if (isHandling) lookAgain();
      else void handleAll();
    },
    lookAgain,
  };
}
