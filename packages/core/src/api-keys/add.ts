import { recordAudit, type By } from '../audit-log/record.ts';
import type { Transaction } from '../db/connect.ts';
import { formatId, newId } from '../ids.ts';
import { hashKey, newKey } from '../platforms/keys.ts';
import type { ApiKeyRow, Scope } from '../platforms/table.ts';

type Wanted = { name: string | null; scopes: readonly Scope[]; expiresAt: Date | null };

/** A new key, which is kept only as its hash. The tenant is set. */
export async function addKey(
  transaction: Transaction,
  by: By,
  { name, scopes, expiresAt }: Wanted,
): Promise<{ row: ApiKeyRow; key: string }> {
  const { platformId, live } = by.tenant;
  const id = newId('key');
  const key = newKey(live);
  const [row] = await transaction<ApiKeyRow[]>`
    insert into api_keys (id, platform_id, live, hash, hint, name, scopes, version, created_at, expires_at)
    values (${id}, ${platformId}, ${live}, ${hashKey(key)}, ${key.slice(-4)}, ${name}, ${[...scopes]}, 1,
      statement_timestamp(), ${expiresAt})
    returning *`;
  if (row === undefined) throw new Error('the key was not recorded');
  await recordAudit(transaction, by, { action: 'api_key.created', subjectId: formatId('key', id) });
  return { row, key };
}
