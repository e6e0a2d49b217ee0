import type { Database } from '../db/connect.ts';
import type { Id } from '../ids.ts';
import type { Tenant } from '../tenant.ts';
import { hashKey } from './keys.ts';
import type { Scope } from './table.ts';

export type Principal = { tenant: Tenant; keyId: Id<'key'>; scopes: readonly Scope[] };

type Found = { id: Id<'key'>; platformId: Id<'platform'>; live: boolean; scopes: Scope[] };

/** Whose key this is; null when it is nobody's, or was revoked. */
export async function authenticate(database: Database, key: string): Promise<Principal | null> {
  const hash = hashKey(key).toString('hex');
  const [row] = await database<Found[]>`
    select k.* from (select set_config('app.key_hash', ${hash}, true) as hash offset 0) presented
    cross join lateral (
      select id, platform_id, live, scopes from api_keys
      where hash = decode(${hash}, 'hex') and revoked_at is null and presented.hash is not null
      offset 0
    ) k`;
  if (row === undefined) return null;
  return { tenant: { platformId: row.platformId, live: row.live }, keyId: row.id, scopes: row.scopes };
}
