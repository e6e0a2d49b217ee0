import type { Database } from '../db/connect.ts';

/** Postgres does as much at once; after a pause there may be millions. */
const piece = 5_000;

/** Forgets the answers whose keys have run out, the oldest first, in small pieces. */
export async function forgetIdempotencyKeys(database: Database): Promise<void> {
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
