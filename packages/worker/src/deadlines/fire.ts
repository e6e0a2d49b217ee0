import type { Database } from '@afterview/core/db/connect';
import { fireDue, type Along } from '@afterview/core/deadlines/fire-due';
import type { Tracing } from '@afterview/operations/tracing';
import { tracedFiring } from '../observe/tracing.ts';
import type { Observer } from '../observe/observer.ts';
import type { Pass } from '../alarms/sweep.ts';

/** So that the first of many is on its way soon, and the loop of deliveries has its turn. */
const atFirst = 200;
/** While more is due than that: what a statement costs however much it writes is shared by more. */
const whileBehind = 500;

/** Most passes look back no further than this: before it lies what has gone, which they would walk over. */
const recentMs = 2_000;
/** But one in so often does: there may be what was overdue when it was armed, or has waited for an application for so long. */
const wholeEveryMs = 250;

/** Takes on what is fired at once, or is woken to. */
export type Deliveries = { readonly along: Along; wake(): void };

/** Passes over the deadlines. */
export function firePasses(
  database: Database,
  delivering: Deliveries,
  onError: (error: unknown) => void,
  observer: Observer,
  tracing: Tracing | null = null,
): () => Promise<Pass> {
  let isBehind = false;
  let wholeAt = 0;
  return async () => {
    const batch = isBehind ? whileBehind : atFirst;
    const started = performance.now();
    const isWhole = isBehind || started >= wholeAt;
    if (isWhole) wholeAt = started + wholeEveryMs;
    const fire = () =>
      fireDue(database, batch, onError, {
        byPlatform: isBehind,
        dueForMs: isWhole ? null : recentMs,
        along: delivering.along,
      });
    const { found, fired, deliveries, latenessMs, nextInMs } =
      tracing === null ? await fire() : await tracedFiring(tracing, fire);
    if (fired > 0) observer.fired(latenessMs);
    if (deliveries > 0) delivering.wake();
    isBehind = found >= batch && fired > 0;
    return {
      more: isBehind,
      nextInMs: isWhole ? nextInMs : Math.min(nextInMs ?? wholeEveryMs, wholeEveryMs),
    };
  };
}
