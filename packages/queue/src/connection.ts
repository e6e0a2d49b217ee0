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
  const open = () => ready(new onPostgres.Queue<Alarm, unknown>(name, { connection }), onError);
  let opening: ReturnType<typeof open> | null = null;
  const opened = () => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  return {
    add: async (jobs) => (await opened()).addBulk(jobs),
    // It is in the database, which is asked for itself: what may be missing is the leave to use it.
    ping: opened,
    counts: async () => (await opened()).getJobCounts(),
    close: async () => (await opening?.catch(() => null))?.close(),
  };
}

/** With the first job of a queue BullMQ makes a sequence for it, which is for the owner of the schema alone. */
export async function addFirst(connectionString: string): Promise<void> {
  const queue = new onPostgres.Queue<Alarm>(name, { connection: { connectionString, max: 1 } });
  try {
    const job = await queue.add('alarm', { at: new Date(0).toISOString() }, { delay: 3_600_000 });
    await job.remove();
  } finally {
    await queue.close();
  }
}

type OnPostgres = Closable & {
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
};

/**
 * One that may use its tables. What came of its first look it keeps for ever, so for another look it takes another one; and
 * a worker that may not use them would ask again and again, and never yield.
 * @throws Error when it may not, and then nothing of it is left
 */
async function ready<T extends OnPostgres>(opened: T, onError: (error: unknown) => void): Promise<T> {
  // What its first look comes to is thrown; all that comes later is told.
  let told: (error: unknown) => void = () => {};
  opened.on('error', (error) => told(error));
  try {
    await opened.waitUntilReady();
  } catch (error) {
    await opened.close().catch(() => {});
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The queue in Postgres cannot be used: ${why}`, { cause: error });
  }
  told = onError;
  return opened;
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
  return openPostgresWorker(target.databaseUrl, process, onError);
}

const openAgainMs = 10_000;

function openPostgresWorker(
  connectionString: string,
  process: Processor<Alarm>,
  onError: (error: unknown) => void,
): Closable {
  const closing = new AbortController();
  const { signal } = closing;
  const connection = { connectionString, max: 4 };
  const options = { connection, concurrency: 10, autorun: false, ...recovery };
  const open = async () => {
    const worker = await ready(new onPostgres.Worker<Alarm>(name, process, options), onError);
    worker.run().catch(onError);
    return worker;
  };
  const opening = (async () => {
    while (!signal.aborted) {
      try {
        // oxlint-disable-next-line no-await-in-loop
        return await open();
      } catch (error) {
        onError(error);
      }
      // oxlint-disable-next-line no-await-in-loop
      await pause(openAgainMs, undefined, { signal }).catch(() => {});
    }
    return null;
  })();
  return {
    async close() {
      closing.abort();
      await (await opening)?.close();
    },
  };
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
