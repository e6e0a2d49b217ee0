import { isDeepStrictEqual } from 'node:util';
import { changedFields, recordAudit } from '../audit-log/record.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { withPlatform } from '../db/tenancy.ts';
import { formatId, type Id } from '../ids.ts';
import { operator, type OperatorCall } from '../platforms/operator.ts';
import { Problem } from '../problems.ts';
import { assertFresh } from '../version.ts';
import type { RateLimit } from './bucket.ts';
import type { RateLimitsUpdate, RateLimitsView } from './schema.ts';
import type { RateLimitsRow } from './table.ts';

/** What holds for each key, and for all keys of a platform and mode together; null for no limit. */
export type RateLimits = { key: RateLimit | null; platform: RateLimit | null };

/** Nobody is limited unless a platform's own limits say so. */
export const noRateLimits: RateLimits = { key: null, platform: null };

type Held = Pick<RateLimitsRow, 'key' | 'platform'>;

const over = (defaults: RateLimits, row: Held | null): RateLimits => ({
  key: row?.key ?? defaults.key,
  platform: row?.platform ?? defaults.platform,
});

const present = (defaults: RateLimits, row: RateLimitsRow | null): RateLimitsView => ({
  ...over(defaults, row),
  version: row?.version ?? 0,
  updatedAt: row?.updatedAt.toISOString() ?? null,
});

const found = (rows: readonly RateLimitsRow[]): RateLimitsRow | null => rows[0] ?? null;

const select = (transaction: Transaction, platformId: Id<'platform'>) =>
  transaction<RateLimitsRow[]>`select * from rate_limits where platform_id = ${platformId}`;

async function assertThere(transaction: Transaction, platformId: Id<'platform'>): Promise<void> {
  const rows = await transaction`select from platforms where id = ${platformId}`;
  if (rows.length === 0) throw new Problem('not_found', 'There is no such platform.');
}

const inPlatform = <T>(
  database: Database,
  platformId: Id<'platform'>,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> => withPlatform(database, { platformId, live: true }, work);

/** What holds for a platform's requests. @param defaults what holds where nothing was set */
export async function rateLimitsOf(
  database: Database,
  platformId: Id<'platform'>,
  defaults: RateLimits,
): Promise<RateLimits> {
  return inPlatform(database, platformId, async (transaction) =>
    over(defaults, found(await select(transaction, platformId))),
  );
}

/** The same, for whoever runs the instance. @throws Problem `not_found` */
export async function readRateLimits(
  database: Database,
  platformId: Id<'platform'>,
  defaults: RateLimits,
): Promise<RateLimitsView> {
  return inPlatform(database, platformId, async (transaction) => {
    await assertThere(transaction, platformId);
    return present(defaults, found(await select(transaction, platformId)));
  });
}

/** Changes them; every process knows within seconds. @throws Problem `not_found`, `stale_version` */
export async function updateRateLimits(
  { database, requestId, ifMatch }: OperatorCall,
  platformId: Id<'platform'>,
  defaults: RateLimits,
  { key, platform }: RateLimitsUpdate,
): Promise<RateLimitsView> {
  return inPlatform(database, platformId, async (transaction) => {
    // One at a time, the first included: a patch merges into what it has read.
    await transaction`select pg_advisory_xact_lock(hashtextextended(${`rate limits ${platformId}`}, 0))`;
    await assertThere(transaction, platformId);
    const before = found(await select(transaction, platformId));
    assertFresh(before?.version ?? 0, ifMatch);
    const held: Held = { key: before?.key ?? null, platform: before?.platform ?? null };
    const after: Held = {
      key: key === undefined ? held.key : key,
      platform: platform === undefined ? held.platform : platform,
    };
    if (isDeepStrictEqual(held, after)) return present(defaults, before);
    const rows = await transaction<RateLimitsRow[]>`
      insert into rate_limits (platform_id, key, platform, version, updated_at)
      values (${platformId}, ${jsonOrNull(transaction, after.key)}, ${jsonOrNull(transaction, after.platform)}, 1, clock_timestamp())
      on conflict (platform_id) do update set key = excluded.key, platform = excluded.platform,
        version = rate_limits.version + 1, updated_at = excluded.updated_at
      returning *`;
    const by = { tenant: { platformId, live: true }, actor: operator, requestId };
    await recordAudit(transaction, by, {
      action: 'platform.rate_limits_updated',
      subjectId: formatId('platform', platformId),
      changed: changedFields(held, after),
    });
    return present(defaults, found(rows));
  });
}

const jsonOrNull = (transaction: Transaction, limit: RateLimit | null) =>
  limit === null ? null : transaction.json({ ...limit });
