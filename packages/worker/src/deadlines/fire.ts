import type { Database } from '@afterview/core/db/connect';
import { fireDue } from '@afterview/core/deadlines/fire-due';
import type { Tracing } from '@afterview/operations/tracing';
import { tracedFiring } from '../observe/tracing.ts';
import type { Observer } from '../observe/observer.ts';
import type { Pass } from '../alarms/sweep.ts';

/** So that the first of many is on its way soon, and the loop of deliveries has its turn. */
const atFirst = 200;
/** While more is due than that: what a statement costs however much it writes is shared by more. */
const whileBehind = 500;

/** Passes over the deadlines. @param onDeliveries is called when there is something to deliver */
export function firePasses(
  database: Database,
  onDeliveries: () => void,
  onError: (error: unknown) => void,
  observer: Observer,
  tracing: Tracing | null = null,
): () => Promise<Pass> {
  let isBehind = false;
  return async () => {
    const batch = isBehind ? whileBehind : atFirst;
    const fire = () => fireDue(database, batch, onError, undefined, isBehind);
    const { found, fired, deliveries, latenessMs, nextInMs } =
      tracing === null ? await fire() : await tracedFiring(tracing, fire);
    if (fired > 0) observer.fired(latenessMs);
    if (deliveries > 0) onDeliveries();
    isBehind = found >= batch && fired > 0;
    return { more: isBehind, nextInMs };
  };
}
