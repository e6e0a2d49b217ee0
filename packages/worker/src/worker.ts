import { connect } from '@afterview/core/db/connect';
import type { Retention } from '@afterview/core/retention/period';
import type { Running } from '@afterview/core/run';
import type { EncryptionKey } from '@afterview/core/webhooks/secrets';
import type { TargetPolicy } from '@afterview/core/webhooks/target';
import type { MetricsAddress } from '@afterview/operations/metrics-address';
import type { Tracing } from '@afterview/operations/tracing';
import { noAlarmClock, openAlarmClock } from '@afterview/queue/alarm-clock';
import { openWorker, type QueueTarget } from '@afterview/queue/connection';
import { keepAlarmsSet } from './alarms/set.ts';
import { startSweep } from './alarms/sweep.ts';
import { firePasses } from './deadlines/fire.ts';
import { openDeliver } from './deliveries/deliver.ts';
import { startDelivering } from './deliveries/delivering.ts';
import { recoverPass } from './deliveries/recover.ts';
import { startTidyingQueue } from './deliveries/tidy-queue.ts';
import { advancePass } from './test-clocks/advance.ts';
import { tracedDeliver } from './observe/tracing.ts';
import { startMetrics } from './observe/start-metrics.ts';
import { all, silent, type Observer } from './observe/observer.ts';
import { startUpkeep } from './upkeep.ts';

export type WorkerOptions = {
  databaseUrl: string;
  /** Where alarms are heard; null to run by the sweep alone. */
  queue: QueueTarget | null;
  encryptionKey: EncryptionKey;
  targets: TargetPolicy;
  /** The longest that anything due waits when no alarm tells of it. */
  sweepMs?: number;
  /** How long events, and what was delivered of them, are kept; by default 30 days. */
  retention?: Retention;
  /** Is told of what the worker does. */
  observer?: Observer;
  /** Where spans go; null or nothing to trace none. */
  tracing?: Tracing | null;
  /** Where its metrics are; null or nothing to count none. */
  metrics?: MetricsAddress | null;
  onError: (error: unknown) => void;
};

const defaultSweepMs = 1_000;

/**
 * Fires deadlines, moves test clocks and delivers events until it is stopped. Any number may run at once.
 * `stop` ends what is under way, the pass, the attempts and their record, within a few seconds.
 */
export async function startWorker(options: WorkerOptions): Promise<Running> {
  const { databaseUrl, queue, onError, sweepMs = defaultSweepMs, tracing = null } = options;
  const database = connect(databaseUrl, 'worker', 8);
  const metrics = await startMetrics(database, options);
  const observer = all([options.observer ?? silent, metrics.observer]);
  const upkeep = await startUpkeep(database, options);
  const tidying = startTidyingQueue(database, onError);
  const untraced = openDeliver(options.encryptionKey, options.targets);
  const deliver = tracing === null ? untraced : tracedDeliver(untraced, tracing);
  const delivering = startDelivering(database, deliver, sweepMs, onError, observer);
  const deliverNow = () => delivering.wake();
  const fire = firePasses(database, delivering, onError, observer, tracing);
  const firing = startSweep(fire, sweepMs, onError);
  const recovering = startSweep(() => recoverPass(database, deliverNow), sweepMs, onError);
  const advancing = startSweep(() => advancePass(database, deliverNow, onError), sweepMs, onError);
  const loops = [firing, recovering, advancing, delivering];
  const wake = () => {
    for (const loop of loops) loop.wake();
  };
  const alarms = queue === null ? noAlarmClock : openAlarmClock(queue, onError);
  const listening =
    queue === null
      ? null
      : openWorker(
          queue,
          async () => {
            wake();
          },
          onError,
        );
  const keeping = keepAlarmsSet(database, alarms, onError);

  return {
    async stop() {
      keeping.stop();
      await Promise.all([
        upkeep.stop(),
        tidying.stop(),
        ...loops.map((loop) => loop.stop()),
        listening?.close(),
        alarms.close(),
      ]);
      await Promise.all([metrics.stop(), tracing?.stop()]);
      await database.end({ timeout: 5 });
    },
  };
}
