import type { Database } from '../db/connect.ts';
import type { Id } from '../ids.ts';
import type { Tenant } from '../tenant.ts';
import { hashKey } from './keys.ts';
import type { Scope } from './table.ts';

export type Principal = {
  tenant: Tenant;
  keyId: Id<'key'>;
  scopes: readonly Scope[];
  /** Whether its platform is suspended: then it opens nothing. */
  suspended: boolean;
};

type Found = {
  id: Id<'key'>;
  platformId: Id<'platform'>;
  live: boolean;
  scopes: Scope[];
  suspended: boolean;
};

/** Whose key this is; null when it is nobody's, or was revoked. */
export async function authenticate(database: Database, key: string): Promise<Principal | null> {
  const hash = hashKey(key).toString('hex');
  const [row] = await database<Found[]>`
    select k.* from (select set_config('app.key_hash', ${hash}, true) as hash offset 0) presented
    cross join lateral (
      select k.id, k.platform_id, k.live, k.scopes, p.suspended_at is not null as suspended
      from api_keys k join platforms p on p.id = k.platform_id
      where k.hash = decode(${hash}, 'hex') and k.revoked_at is null and presented.hash is not null
      offset 0
    ) k`;
  if (row === undefined) return null;
  const { id: keyId, platformId, live, scopes, suspended } = row;
  return { tenant: { platformId, live }, keyId, scopes, suspended };
}
