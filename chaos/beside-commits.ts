import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@afterview/core/db/connect';

const everyMs = 50;

/**
 * The longest that a commit of next to nothing took while `work` went on, in whole milliseconds: what is late by as much
 * waited for the disk. It is looked at twenty times a second, so a wait of some milliseconds may be missed.
 */
export async function besideCommits<T>(
  owner: Database,
  work: () => Promise<T>,
): Promise<{ result: T; longestMs: number }> {
  let longest = 0;
  const over = new AbortController();
  const commit = async () => {
    while (!over.signal.aborted) {
      const began = performance.now();
      // A commit has to wait for the disk only when something was written: this is the least there is.
      // oxlint-disable-next-line no-await-in-loop
      await owner`select pg_logical_emit_message(true, 'chaos', '')`;
      longest = Math.max(longest, performance.now() - began);
      // oxlint-disable-next-line no-await-in-loop
      await pause(everyMs);
    }
  };
  const committing = commit();
  committing.catch(() => {});
  const result = await work().finally(() => over.abort());
  await committing;
  return { result, longestMs: Math.round(longest) };
}
