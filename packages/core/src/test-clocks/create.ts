import { recordAudit } from '../audit-log/record.ts';
import type { Transaction } from '../db/connect.ts';
import { withPlatform } from '../db/tenancy.ts';
import { once } from '../idempotency/once.ts';
import { formatId, newId } from '../ids.ts';
import type { TestClockCaller } from './attach.ts';
import { readTestClock } from './find.ts';
import { presentTestClock } from './present.ts';
import type { TestClock, TestClockCreate } from './schema.ts';

/** Sets up a clock, with nothing on it. @param caller of test mode; the schema refuses any other */
export async function createTestClock(
  caller: TestClockCaller,
  { now, name }: TestClockCreate,
): Promise<TestClock> {
  const { database, tenant, idempotent } = caller;
  const create = async (transaction: Transaction) => {
    const id = newId('testClock');
    await transaction`
      insert into test_clocks (id, platform_id, live, name, now, version, created_at, updated_at)
      values (${id}, ${tenant.platformId}, ${tenant.live}, ${name ?? null}, ${new Date(now)}, 1, clock_timestamp(),
        clock_timestamp())`;
    const subjectId = formatId('testClock', id);
    await recordAudit(transaction, caller, { action: 'test_clock.created', subjectId });
    return presentTestClock(await readTestClock(transaction, id));
  };
  return withPlatform(database, tenant, (transaction) =>
    once(transaction, tenant, idempotent, () => create(transaction)),
  );
}
