import type { Database } from '@afterview/core/db/connect';
import { recoverBatch } from '@afterview/core/webhooks/recover';
import type { Pass } from '../alarms/sweep.ts';

const batch = 1_000;
/** What was written before a recovery was asked for may still be on its way; it is looked for again after this. */
const settlingMs = 100;

/** One batch of a recovery. @param onDeliveries is called when there is something to deliver */
export async function recoverPass(database: Database, onDeliveries: () => void): Promise<Pass> {
  const { recovered, more, running } = await recoverBatch(database, batch);
  if (recovered > 0) onDeliveries();
  return { more, nextInMs: running ? settlingMs : null };
}
