import type { Database, Transaction } from '../db/connect.ts';
import { withPlatform } from '../db/tenancy.ts';
import { once, type IdempotentRequest } from '../idempotency/once.ts';
import { newId } from '../ids.ts';
import type { Tenant } from '../tenant.ts';
import { readTestClock } from './find.ts';
import { presentTestClock } from './present.ts';
import type { TestClock, TestClockCreate } from './schema.ts';

/** Sets up a clock, with nothing on it. @param tenant of test mode; the schema refuses any other */
export async function createTestClock(
  database: Database,
  tenant: Tenant,
  { now, name }: TestClockCreate,
  idempotent?: IdempotentRequest,
): Promise<TestClock> {
  const create = async (transaction: Transaction) => {
    const id = newId('testClock');
    await transaction`
      insert into test_clocks (id, platform_id, live, name, now, version, created_at, updated_at)
      values (${id}, ${tenant.platformId}, ${tenant.live}, ${name ?? null}, ${new Date(now)}, 1, clock_timestamp(),
        clock_timestamp())`;
    return presentTestClock(await readTestClock(transaction, id));
  };
  return withPlatform(database, tenant, (transaction) =>
    once(transaction, tenant, idempotent, () => create(transaction)),
  );
}
