import { connect, type Database } from '@afterview/core/db/connect';
import type { Running } from '@afterview/core/run';
import type { EncryptionKey } from '@afterview/core/webhooks/secrets';
import type { TargetPolicy } from '@afterview/core/webhooks/target';
import { noAlarmClock, openAlarmClock } from '@afterview/queue/alarm-clock';
import { openWorker, type QueueTarget } from '@afterview/queue/connection';
import { keepAlarmsSet } from './alarms/set.ts';
import { startSweep } from './alarms/sweep.ts';
import { firePass } from './deadlines/fire.ts';
import { openDeliver } from './deliveries/deliver.ts';
import { startDelivering } from './deliveries/delivering.ts';
import { recoverPass } from './deliveries/recover.ts';
import { advancePass } from './test-clocks/advance.ts';

export type WorkerOptions = {
  databaseUrl: string;
  /** Where alarms are heard; null to run by the sweep alone. */
  queue: QueueTarget | null;
  encryptionKey: EncryptionKey;
  targets: TargetPolicy;
  /** The longest that anything due waits when no alarm tells of it. */
  sweepMs?: number;
  onError: (error: unknown) => void;
};

const defaultSweepMs = 1_000;
const upkeepEveryMs = 3_600_000;

const makePartitions = (database: Database) => database`select ensure_partitions()`;

/** In small pieces: after a pause there may be millions. */
async function forgetIdempotencyKeys(database: Database): Promise<void> {
  const piece = 5_000;
  for (let forgotten = piece; forgotten === piece;) {
    // oxlint-disable-next-line no-await-in-loop
    const rows = await database`
      delete from idempotency_keys where (platform_id, live, key) in (
        select platform_id, live, key from idempotency_keys
        where created_at < statement_timestamp() - interval '24 hours' order by created_at limit ${piece})
      returning 1`;
    forgotten = rows.length;
  }
}

/**
 * Fires deadlines, moves test clocks and delivers events until it is stopped. Any number may run at once.
 * `stop` ends what is under way, the pass, the attempts and their record, within a few seconds.
 */
export async function startWorker(options: WorkerOptions): Promise<Running> {
  const { databaseUrl, queue, onError, sweepMs = defaultSweepMs } = options;
  const database = connect(databaseUrl, 'worker', 8);
  await makePartitions(database);
  const upkeep = async () => {
    await makePartitions(database);
    await forgetIdempotencyKeys(database);
  };
  void forgetIdempotencyKeys(database).catch(onError);
  const deliver = openDeliver(options.encryptionKey, options.targets);
  const delivering = startDelivering(database, deliver, sweepMs, onError);
  const deliverNow = () => delivering.wake();
  const firing = startSweep(() => firePass(database, deliverNow, onError), sweepMs, onError);
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
  const keepingUp = setInterval(() => void upkeep().catch(onError), upkeepEveryMs);

  return {
    async stop() {
      clearInterval(keepingUp);
      keeping.stop();
      await Promise.all([...loops.map((loop) => loop.stop()), listening?.close(), alarms.close()]);
      await database.end({ timeout: 5 });
    },
  };
}
