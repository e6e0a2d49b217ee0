import { setTimeout as pause } from 'node:timers/promises';
import { forgetRemoved } from '@afterview/core/candidates/forget-removed';
import type { Database } from '@afterview/core/db/connect';
import { forgetIdempotencyKeys } from '@afterview/core/idempotency/forget';
import { dropExpired, forgetOutlived } from '@afterview/core/retention/drop-expired';
import { retentionOf, type Retention } from '@afterview/core/retention/period';
import type { Running } from '@afterview/core/run';

const everyMs = 3_600_000;
/** What is being deleted when it is stopped has this long to end. */
const graceMs = 1_000;

export type UpkeepOptions = {
  databaseUrl: string;
  retention?: Retention;
  onError: (error: unknown) => void;
};

const makePartitions = (database: Database) => database`select ensure_partitions()`;

/**
 * What has to be done every hour, by whichever worker comes first: the partitions of the coming weeks are made, and what
 * has outlived its time goes. Each is done though another fails.
 * @throws when there are no partitions to write to
 */
export async function startUpkeep(
  database: Database,
  { databaseUrl, retention = retentionOf(), onError }: UpkeepOptions,
): Promise<Running> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const report = (error: unknown) => {
    if (!signal.aborted) onError(error);
  };
  const forget = async () => {
    await forgetIdempotencyKeys(database);
    await forgetOutlived(database, retention);
    await forgetRemoved(database, retention);
    if (signal.aborted) return;
    const { allowed } = await dropExpired(databaseUrl, retention, signal);
    if (!allowed) onError(new Error('Old partitions stay: the owner of the tables must run "pnpm retain".'));
  };
  await makePartitions(database);
  let forgetting = forget().catch(report);
  const timer = setInterval(() => {
    void makePartitions(database).then(() => {}, report);
    forgetting = forgetting.then(forget).catch(report);
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await Promise.race([forgetting, pause(graceMs, undefined, { ref: false })]);
    },
  };
}
