import type { Database } from '@afterview/core/db/connect';
import { fireDue, nextDueInMs } from '@afterview/core/deadlines/fire-due';
import type { Tracing } from '@afterview/operations/tracing';
import { tracedFiring } from '../observe/tracing.ts';
import type { Observer } from '../observe/observer.ts';
import type { Pass } from '../alarms/sweep.ts';

const batch = 500;

/** One pass over the deadlines. @param onDeliveries is called when there is something to deliver */
export async function firePass(
  database: Database,
  onDeliveries: () => void,
  onError: (error: unknown) => void,
  observer: Observer,
  tracing: Tracing | null = null,
): Promise<Pass> {
  const fire = () => fireDue(database, batch, onError);
  const { found, fired, deliveries, latenessMs } =
    tracing === null ? await fire() : await tracedFiring(tracing, fire);
  if (fired > 0) observer.fired(latenessMs);
  if (deliveries > 0) onDeliveries();
  const more = found === batch && fired > 0;
  return { more, nextInMs: more ? 0 : await nextDueInMs(database) };
}
