import type { Database } from '@afterview/core/db/connect';
import { advanceClocks } from '@afterview/core/test-clocks/step';
import type { Pass } from '../alarms/sweep.ts';

/** One pass over the test clocks that are on their way. @param onDeliveries is called when there is something to deliver */
export async function advancePass(
  database: Database,
  onDeliveries: () => void,
  onError: (error: unknown) => void,
): Promise<Pass> {
  const { clocks, deliveries } = await advanceClocks(database, onError);
  if (deliveries > 0) onDeliveries();
  return { more: clocks > 0, nextInMs: null };
}
