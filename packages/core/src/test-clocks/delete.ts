import { recordAudit } from '../audit-log/record.ts';
import { Change } from '../change/change.ts';
import { loadAggregates } from '../change/load.ts';
import type { Wake } from '../change/unit-of-work.ts';
import { write } from '../change/write.ts';
import type { Transaction } from '../db/connect.ts';
import { withPlatform } from '../db/tenancy.ts';
import { formatId } from '../ids.ts';
import type { TestClockCall } from './attach.ts';
import { lockTestClock } from './find.ts';
import type { TestClockRow } from './table.ts';

const atOnce = 100;

/**
 * Deletes a clock with the applications on it. They have lived by a time that is not the world's: without their clock all
 * that they promised would fall due in a jumble, or never. And whoever tests cleans up with one call.
 * @throws Problem `not_found`, `stale_version`; `illegal_transition` while it advances
 */
export async function deleteTestClock(call: TestClockCall, wake: Wake): Promise<void> {
  const { database, tenant, id, ifMatch } = call;
  const at = await withPlatform(database, tenant, async (transaction) => {
    const clock = await lockTestClock(transaction, id, ifMatch, 'delete');
    const deliveries = await deleteApplications(transaction, clock, call);
    const [gone] = await transaction<{ at: Date }[]>`
      delete from test_clocks where id = ${id} returning clock_timestamp() as at`;
    const subjectId = formatId('testClock', id);
    await recordAudit(transaction, call, { action: 'test_clock.deleted', subjectId });
    return deliveries > 0 ? (gone?.at ?? null) : null;
  });
  if (at !== null) wake([at]);
}

/** @returns how many deliveries now wait */
async function deleteApplications(
  transaction: Transaction,
  { id, now }: TestClockRow,
  { actor, requestId }: TestClockCall,
): Promise<number> {
  const heads = await transaction<{ applicationId: string }[]>`
    select application_id from application_heads where clock_id = ${id} order by application_id for no key update`;
  const ids = heads.map(({ applicationId }) => applicationId);
  let deliveries = 0;
  for (let from = 0; from < ids.length; from += atOnce) {
    // One after the other: they share a connection.
    // oxlint-disable-next-line no-await-in-loop
    const aggregates = await loadAggregates(transaction, ids.slice(from, from + atOnce), []);
    const outcomes = aggregates.map((aggregate) => {
      const change = new Change(aggregate, actor, now, requestId);
      change.remove();
      return change.finish();
    });
    // oxlint-disable-next-line no-await-in-loop
    deliveries += await write(transaction, outcomes);
  }
  return deliveries;
}
