/** The one module that knows Redis from Postgres: everything else sets alarms and hears them. */
import { setTimeout as pause } from 'node:timers/promises';
import { createPostgresBackend, Queue, withBackend, Worker, type JobsOptions, type Processor } from 'bullmq';
import { openRedis, type RedisConnection } from './redis.ts';

/** Where the queue is: in Redis (a Cluster when its URL names several servers), or in the database by BullMQ's own backend for Postgres. */
export type QueueTarget = { redisUrl: string } | { databaseUrl: string };

export type Alarm = { at: string };
export type AlarmJob = { name: string; data: Alarm; opts: JobsOptions };

const name = 'alarms';
// In braces, so that a Redis Cluster keeps all keys of the queue on one node.
const prefix = '{afterview}';

// BullMQ's defaults back off to 20 s, and take a minute to give a killed worker's job to another.
const retryStrategy = (attempt: number) => Math.min(attempt * 50, 500);
const recovery = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 1_000 };

export type Closable = { close(): Promise<void> };
export type AlarmQueue = Closable & {
  add(jobs: AlarmJob[]): Promise<unknown>;
  /** Rejects when it cannot be reached. */
  ping(): Promise<unknown>;
  /** How many alarms are in each state. */
  counts(): Promise<Record<string, number>>;
};

const onPostgres = withBackend(createPostgresBackend);

/** Adds alarms. It fails fast: an alarm that cannot be set now is not worth waiting for. */
export function openQueue(target: QueueTarget, onError: (error: unknown) => void): AlarmQueue {
  if ('redisUrl' in target) {
    const connection = openRedis(target.redisUrl, {
      retryStrategy,
      maxRetriesPerRequest: 1,
      commandTimeout: 2_000,
    });
    connection.on('error', onError);
    const queue = new Queue<Alarm, unknown>(name, { connection, prefix });
    queue.on('error', onError);
    return {
      add: (jobs) => queue.addBulk(jobs),
      ping: () => connection.ping(),
      counts: () => queue.getJobCounts(),
      close: () => closeAll(queue, connection),
    };
  }
  const connection = { connectionString: target.databaseUrl, max: 2 };
  const queue = new onPostgres.Queue<Alarm, unknown>(name, { connection });
  queue.on('error', onError);
  return {
    add: (jobs) => queue.addBulk(jobs),
    // It is in the database, which is asked for itself.
    ping: () => Promise.resolve(),
    counts: () => queue.getJobCounts(),
    close: () => queue.close(),
  };
}

/** Hears alarms, each by one of the workers that listen. */
export function openWorker(
  target: QueueTarget,
  process: Processor<Alarm>,
  onError: (error: unknown) => void,
): Closable {
  if ('redisUrl' in target) {
    const connection = openRedis(target.redisUrl, { retryStrategy, maxRetriesPerRequest: null });
    connection.on('error', onError);
    const worker = new Worker<Alarm>(name, process, { connection, prefix, concurrency: 10, ...recovery });
    worker.on('error', onError);
    return { close: () => closeAll(worker, connection) };
  }
  const connection = { connectionString: target.databaseUrl, max: 4 };
  const worker = new onPostgres.Worker<Alarm>(name, process, { connection, concurrency: 10, ...recovery });
  worker.on('error', onError);
  return { close: () => worker.close() };
}

const closeWithinMs = 1_500;

/** Closing waits for answers of Redis; when there are none, the connection is dropped without. */
async function closeAll(first: Closable, connection: RedisConnection): Promise<void> {
  const closed = first.close().catch(() => {});
  await Promise.race([
    closed,
    pause(connection.status === 'ready' ? closeWithinMs : 0, undefined, { ref: false }),
  ]);
  connection.disconnect();
}
