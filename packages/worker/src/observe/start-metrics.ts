import type { Database } from '@afterview/core/db/connect';
import { retentionOf, type Retention } from '@afterview/core/retention/period';
import type { Running } from '@afterview/core/run';
import type { MetricsAddress } from '@afterview/operations/metrics-address';
import { silent, type Observer } from './observer.ts';

type Options = { metrics?: MetricsAddress | null; retention?: Retention };

/** Counts and answers scrapes where that is wanted; else nothing of it is loaded. @throws SetupError */
export async function startMetrics(
  database: Database,
  { metrics = null, retention = retentionOf() }: Options,
): Promise<Running & { observer: Observer }> {
  if (metrics === null) return { observer: silent, stop: () => Promise.resolve() };
  const [{ newRegistry, serveMetrics }, { countingObserver, stateGauges }] = await Promise.all([
    import('@afterview/operations/metrics-server'),
    import('./metrics.ts'),
  ]);
  const registry = newRegistry();
  const observer = countingObserver(registry);
  stateGauges(registry, database, retention);
  const { stop } = await serveMetrics(registry, metrics);
  return { observer, stop };
}
