import { recordAudit } from '../audit-log/record.ts';
import { withPlatform } from '../db/tenancy.ts';
import { once } from '../idempotency/once.ts';
import { formatId } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { TestClockCall } from './attach.ts';
import { lockTestClock, readTestClock } from './find.ts';
import { presentTestClock } from './present.ts';
import type { TestClock, TestClockAdvance } from './schema.ts';

/** Years by which a clock moves at most, in one go. */
const yearsAtOnce = 2;

const furthest = (now: Date): Date => {
  const years = new Date(now);
  years.setUTCFullYear(years.getUTCFullYear() + yearsAtOnce);
  return years;
};

/**
 * Sends a clock on its way; step.ts goes it.
 * @throws Problem `validation_failed` unless it goes ahead, and not too far; `not_found`, `stale_version`;
 *   `illegal_transition` while it is on its way; those of idempotency
 */
export async function advanceTestClock(call: TestClockCall, input: TestClockAdvance): Promise<TestClock> {
  const { database, tenant, id, ifMatch, idempotent } = call;
  const to = new Date(input.to);
  return withPlatform(database, tenant, (transaction) =>
    once(transaction, tenant, idempotent, async () => {
      const { now } = await lockTestClock(transaction, id, ifMatch, 'advance');
      if (to <= now) throw Problem.invalid('/to', `must be after ${now.toISOString()}, the clock's time`);
      const end = furthest(now);
      if (to > end) {
        throw Problem.invalid(
          '/to',
          `must not be after ${end.toISOString()}: a clock moves by ${yearsAtOnce} years at once`,
        );
      }
      await transaction`
        update test_clocks set advancing_to = ${to}, version = version + 1, updated_at = clock_timestamp()
        where id = ${id}`;
      const subjectId = formatId('testClock', id);
      await recordAudit(transaction, call, { action: 'test_clock.advanced', subjectId });
      return presentTestClock(await readTestClock(transaction, id));
    }),
  );
}
