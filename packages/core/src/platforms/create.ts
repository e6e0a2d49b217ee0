import { addKey } from '../api-keys/add.ts';
import { recordAudit, type By } from '../audit-log/record.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { setTenant, withPlatform } from '../db/tenancy.ts';
import { formatId, newId, type Id } from '../ids.ts';
import { asOperator, operator, type OperatorCall } from './operator.ts';
import { presentPlatform } from './present.ts';
import type { PlatformCreate, PlatformCreated } from './schema.ts';
import { scopes, type PlatformRow } from './table.ts';

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
  return withPlatform(database, { platformId: id, live: true }, async (transaction) => {
    const { platform, liveKey, testKey } = await addPlatform(transaction, { id, name });
    return { id, name, createdAt: platform.createdAt, liveKey, testKey };
  });
}

/** The same, asked for by an operator. @throws Problem those of idempotency */
export const createPlatformFor = (call: OperatorCall, { name }: PlatformCreate): Promise<PlatformCreated> =>
  asOperator(call, async (transaction) => {
    const id = newId('platform');
    const added = await addPlatform(transaction, { id, name, requestId: call.requestId });
    const { platform, liveKey, testKey } = added;
    return { ...presentPlatform(platform), liveKey, testKey };
  });

type Wanted = { id: Id<'platform'>; name: string; requestId?: string | undefined };
type Added = { platform: PlatformRow; liveKey: string; testKey: string };

async function addPlatform(transaction: Transaction, { id, name, requestId }: Wanted): Promise<Added> {
  const by = (live: boolean): By => ({ tenant: { platformId: id, live }, actor: operator, requestId });
  const [live, test] = [by(true), by(false)];
  const all = { name: null, scopes, expiresAt: null };
  await setTenant(transaction, live.tenant);
  const [platform] = await transaction<PlatformRow[]>`
    insert into platforms (id, name, version, created_at, updated_at)
    values (${id}, ${name}, 1, statement_timestamp(), statement_timestamp()) returning *`;
  if (platform === undefined) throw new Error('the platform was not recorded');
  await recordAudit(transaction, live, { action: 'platform.created', subjectId: formatId('platform', id) });
  const { key: liveKey } = await addKey(transaction, live, all);
  await setTenant(transaction, test.tenant);
  const { key: testKey } = await addKey(transaction, test, all);
  return { platform, liveKey, testKey };
}
