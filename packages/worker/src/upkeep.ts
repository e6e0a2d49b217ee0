import type { Database } from '@afterview/core/db/connect';
import { dropExpired, forgetOutlived } from '@afterview/core/retention/drop-expired';
import { retentionOf, type Retention } from '@afterview/core/retention/period';

const everyMs = 3_600_000;

export type UpkeepOptions = {
  databaseUrl: string;
  retention?: Retention;
  onError: (error: unknown) => void;
};

const makePartitions = (database: Database) => database`select ensure_partitions()`;

/** In small pieces: after a pause there may be millions. */
async function forgetIdempotencyKeys(database: Database): Promise<void> {
  const piece = 5_000;
  for (let forgotten = piece; forgotten === piece;) {
    // oxlint-disable-next-line no-await-in-loop
    const rows = await database`
      delete from idempotency_keys where (platform_id, live, key) in (
        select platform_id, live, key from idempotency_keys
        where created_at < statement_timestamp() - interval '24 hours' order by created_at limit ${piece})
      returning 1`;
    forgotten = rows.length;
  }
}

/**
 * What has to be done every hour, by whichever worker comes first: the partitions of the coming weeks are made, and what
 * has outlived its time goes. Each is done though another fails.
 * @throws when there are no partitions to write to
 */
export async function startUpkeep(
  database: Database,
  { databaseUrl, retention = retentionOf(), onError }: UpkeepOptions,
): Promise<{ stop(): void }> {
  const forget = async () => {
    await forgetIdempotencyKeys(database);
    await forgetOutlived(database, retention);
    const { allowed } = await dropExpired(databaseUrl, retention);
    if (!allowed) onError(new Error('Old partitions stay: the owner of the tables must run "pnpm retain".'));
  };
  await makePartitions(database);
  void forget().catch(onError);
  const timer = setInterval(() => {
    void makePartitions(database).then(() => {}, onError);
    void forget().catch(onError);
  }, everyMs);
  return { stop: () => clearInterval(timer) };
}
