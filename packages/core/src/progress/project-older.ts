import { Change } from '../change/change.ts';
import { loadAggregates } from '../change/load.ts';
import { write } from '../change/write.ts';
import { connect, type Transaction } from '../db/connect.ts';
import { system } from '../tenant.ts';

const atOnce = 200;

/**
 * Keeps progress, and the words of search, of applications that are older than either. Part of migrating: whoever dies
 * in it leaves whole applications, and the next one goes on.
 */
export async function projectOlderApplications(url: string): Promise<void> {
  // It concerns every platform, as firing does.
  const database = connect(url, 'worker', 1);
  try {
    let done = 0;
    do {
      // Batch by batch, so that nobody waits long for an application.
      // oxlint-disable-next-line no-await-in-loop
      const batch = await database.begin(async (transaction) => ({ size: await projectBatch(transaction) }));
      done = batch.size;
    } while (done > 0);
  } finally {
    await database.end({ timeout: 5 });
  }
}

async function projectBatch(transaction: Transaction): Promise<number> {
  const heads = await transaction<{ applicationId: string; now: Date }[]>`
    select h.application_id, clock_timestamp() as now from application_heads h
    where not exists (
      select from progress p where p.platform_id = h.platform_id and p.application_id = h.application_id)
    limit ${atOnce} for no key update`;
  const [first] = heads;
  if (first === undefined) return 0;
  const ids = heads.map(({ applicationId }) => applicationId);
  const aggregates = await loadAggregates(transaction, ids, []);
  await write(
    transaction,
    aggregates.map((aggregate) => new Change(aggregate, system, first.now).finish()),
  );
  return aggregates.length;
}
