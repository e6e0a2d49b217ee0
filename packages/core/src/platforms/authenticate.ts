import type { Database } from '../db/connect.ts';
import { withPlatform } from '../db/tenancy.ts';
import type { Id } from '../ids.ts';
import type { Tenant } from '../tenant.ts';
import { hexHashOf } from './keys.ts';
import type { Scope } from './table.ts';

export type Principal = {
  tenant: Tenant;
  keyId: Id<'key'>;
  scopes: readonly Scope[];
  /** Whether its platform is suspended: then it opens nothing. */
  suspended: boolean;
};

/** What a key turns out to be: one that opens something, for so long; or one that did. */
export type Presented =
  | { principal: Principal; endsInMs: number | null; unseen: boolean }
  | { ended: 'revoked' | 'expired'; keyId: Id<'key'> };

type Found = {
  id: Id<'key'>;
  platformId: Id<'platform'>;
  live: boolean;
  scopes: Scope[];
  suspended: boolean;
  revoked: boolean;
  endsInMs: number | null;
  unseen: boolean;
};

/** A key's last use is told to within this; so often it is written at most. */
const seenEvery = '1 minute';

/**
 * Whose key this is, by the database's time; null when it is nobody's.
 * It is looked for by its hash, in an index: how long that takes tells nothing of the keys that there are.
 */
export async function authenticate(database: Database, key: string): Promise<Presented | null> {
  const hash = hexHashOf(key);
  const [row] = await database<Found[]>`
    select k.* from (select set_config('app.key_hash', ${hash}, true) as hash offset 0) presented
    cross join lateral (
      select k.id, k.platform_id, k.live, k.scopes, p.suspended_at is not null as suspended, k.revoked_at is not null as revoked,
        extract(epoch from k.expires_at - statement_timestamp())::float8 * 1000 as ends_in_ms,
        coalesce(k.last_used_at < statement_timestamp() - ${seenEvery}::interval, true) as unseen
      from api_keys k join platforms p on p.id = k.platform_id
      where k.hash = decode(${hash}, 'hex') and presented.hash is not null
      offset 0
    ) k`;
  if (row === undefined) return null;
  const { id: keyId, platformId, live, scopes, suspended, revoked, endsInMs, unseen } = row;
  if (revoked) return { ended: 'revoked', keyId };
  if (endsInMs !== null && endsInMs <= 0) return { ended: 'expired', keyId };
  return { principal: { tenant: { platformId, live }, keyId, scopes, suspended }, endsInMs, unseen };
}

/** Keeps that a key was used just now, unless that is known to within a minute. */
export async function seeKey(database: Database, { tenant, keyId }: Principal): Promise<void> {
  await withPlatform(
    database,
    tenant,
    (transaction) => transaction`
      update api_keys set last_used_at = statement_timestamp()
      where platform_id = ${tenant.platformId} and id = ${keyId}
        and coalesce(last_used_at < statement_timestamp() - ${seenEvery}::interval, true)`,
  );
}
