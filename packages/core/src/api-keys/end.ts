/** How keys end, and what must be left when one does. */
import type { Caller } from '../change/unit-of-work.ts';
import type { Transaction } from '../db/connect.ts';
import type { Id } from '../ids.ts';
import { lockPlatform } from '../platforms/find.ts';
import type { ApiKeyRow } from '../platforms/table.ts';
import { Problem } from '../problems.ts';
import { modeOf, type Tenant } from '../tenant.ts';
import { assertFresh } from '../version.ts';
import { noSuchKey } from './find.ts';

/** The instant at which a new key is to end; null for never. @throws Problem `validation_failed` when that is past */
export async function endIn(transaction: Transaction, given: string | undefined): Promise<Date | null> {
  if (given === undefined) return null;
  const end = new Date(given);
  const [time] = await transaction<{ past: boolean }[]>`
    select ${end}::timestamptz <= statement_timestamp() as past`;
  if (time?.past !== false) throw Problem.invalid('/expiresAt', 'must be in the future');
  return end;
}

/** A key as it is taken for its end, and whether that has come. */
export type EndingKey = ApiKeyRow & { expired: boolean };

/**
 * Takes a key of a platform whose keys nobody else ends meanwhile: of the last two that can manage keys one is left.
 * @throws Problem `not_found`, `stale_version`
 */
export async function lockKey(
  transaction: Transaction,
  { tenant: { platformId, live }, ifMatch }: Caller,
  id: Id<'key'>,
): Promise<EndingKey> {
  await lockPlatform(transaction, platformId);
  const [row] = await transaction<EndingKey[]>`
    select *, coalesce(expires_at <= statement_timestamp(), false) as expired from api_keys
    where platform_id = ${platformId} and live = ${live} and id = ${id}`;
  if (row === undefined) throw noSuchKey();
  assertFresh(row.version, ifMatch);
  return row;
}

/**
 * Each mode keeps a key that can manage keys and does not end by itself: nobody locks their platform out, now or when the
 * others expire.
 * @param ended the key as it was
 * @throws Problem `last_admin_key`
 */
export async function assertAdminLeft(
  transaction: Transaction,
  tenant: Tenant,
  ended: ApiKeyRow,
): Promise<void> {
  if (!ended.scopes.includes('admin') || ended.expiresAt !== null) return;
  const [left] = await transaction`
    select from api_keys
    where platform_id = ${tenant.platformId} and live = ${tenant.live} and 'admin' = any(scopes)
      and revoked_at is null and expires_at is null
    limit 1`;
  if (left !== undefined) return;
  throw new Problem(
    'last_admin_key',
    `It is the last key of ${modeOf(tenant)} mode that has the scope "admin" and does not expire. Roll it into one that does not expire, or create another first.`,
  );
}
