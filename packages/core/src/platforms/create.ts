import type { Database, Transaction } from '../db/connect.ts';
import { setTenant, withPlatform } from '../db/tenancy.ts';
import { newId, type Id } from '../ids.ts';
import type { Tenant } from '../tenant.ts';
import { hashKey, newKey } from './keys.ts';
import { scopes } from './table.ts';

export type NewPlatform = {
  id: Id<'platform'>;
  name: string;
  createdAt: Date;
  liveKey: string;
  testKey: string;
};

/** A platform and its first two keys, which nobody will see again. */
export async function createPlatform(database: Database, name: string): Promise<NewPlatform> {
  const id = newId('platform');
  const live = { platformId: id, live: true };
  const test = { platformId: id, live: false };
  return withPlatform(database, live, async (transaction) => {
    const [row] = await transaction<{ createdAt: Date }[]>`
      insert into platforms (id, name, created_at) values (${id}, ${name}, statement_timestamp()) returning created_at`;
    if (row === undefined) throw new Error('the platform was not recorded');
    const liveKey = await addKey(transaction, live);
    await setTenant(transaction, test);
    const testKey = await addKey(transaction, test);
    return { id, name, createdAt: row.createdAt, liveKey, testKey };
  });
}

async function addKey(transaction: Transaction, tenant: Tenant): Promise<string> {
  const key = newKey(tenant.live);
  await transaction`
    insert into api_keys (id, platform_id, live, hash, hint, scopes, created_at)
    values (${newId('key')}, ${tenant.platformId}, ${tenant.live}, ${hashKey(key)}, ${key.slice(-4)}, ${[...scopes]},
      statement_timestamp())`;
  return key;
}
