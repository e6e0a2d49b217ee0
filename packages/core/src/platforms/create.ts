import { recordAudit, type By } from '../audit-log/record.ts';
import type { AuditActor } from '../audit-log/table.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { setTenant, withPlatform } from '../db/tenancy.ts';
import { formatId, newId, type Id } from '../ids.ts';
import { hashKey, newKey } from './keys.ts';
import { scopes } from './table.ts';

export type NewPlatform = {
  id: Id<'platform'>;
  name: string;
  createdAt: Date;
  liveKey: string;
  testKey: string;
};

/** Whoever holds the instance's admin key: above the platforms, and of none of them. */
const operator: AuditActor = { type: 'instance', id: null };

/** A platform and its first two keys, which nobody will see again. */
export async function createPlatform(
  database: Database,
  name: string,
  requestId?: string,
): Promise<NewPlatform> {
  const id = newId('platform');
  const live = { platformId: id, live: true };
  const test = { platformId: id, live: false };
  return withPlatform(database, live, async (transaction) => {
    const [row] = await transaction<{ createdAt: Date }[]>`
      insert into platforms (id, name, created_at) values (${id}, ${name}, statement_timestamp()) returning created_at`;
    if (row === undefined) throw new Error('the platform was not recorded');
    const subjectId = formatId('platform', id);
    await recordAudit(
      transaction,
      { tenant: live, actor: operator, requestId },
      { action: 'platform.created', subjectId },
    );
    const liveKey = await addKey(transaction, { tenant: live, actor: operator, requestId });
    await setTenant(transaction, test);
    const testKey = await addKey(transaction, { tenant: test, actor: operator, requestId });
    return { id, name, createdAt: row.createdAt, liveKey, testKey };
  });
}

async function addKey(transaction: Transaction, by: By): Promise<string> {
  const { tenant } = by;
  const key = newKey(tenant.live);
  const id = newId('key');
  await transaction`
    insert into api_keys (id, platform_id, live, hash, hint, scopes, created_at)
    values (${id}, ${tenant.platformId}, ${tenant.live}, ${hashKey(key)}, ${key.slice(-4)}, ${[...scopes]},
      statement_timestamp())`;
  const subjectId = formatId('key', id);
  await recordAudit(transaction, by, { action: 'api_key.created', subjectId });
  return key;
}
