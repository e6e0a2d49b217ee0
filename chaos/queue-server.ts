/** The queue of a backend, and what can be done to it. Nothing that is done to it may lose anything. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@afterview/core/db/connect';
import { startRedis } from '@afterview/embedded/redis';
import { startRedisCluster } from '@afterview/embedded/redis-cluster';
import { Redis } from 'ioredis';

export const backends = ['postgres', 'redis', 'cluster'] as const;
export type Backend = (typeof backends)[number];

export type QueueServer = {
  /** What the programs are given to find it. */
  environment: Readonly<Record<string, string>>;
  /** Loses all that it holds. */
  wipe(): Promise<void>;
  /** Cannot be reached for so long; a Redis comes back empty. */
  away(ms: number): Promise<void>;
  /** Accepts, and does not answer. */
  freeze(ms: number): Promise<void>;
  /** Bytes that it holds. */
  memory(): Promise<number>;
  stop(): Promise<void>;
};

async function withRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

const flush = (url: string) => withRedis(url, (redis) => redis.flushall());

const memoryOf = (url: string) =>
  withRedis(url, async (redis) => Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1] ?? 0));

async function freezeFor(pids: readonly number[], ms: number): Promise<void> {
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  await pause(ms);
  for (const pid of pids) process.kill(pid, 'SIGCONT');
}

async function oneRedis(): Promise<QueueServer> {
  let server = await startRedis();
  const { url } = server;
  return {
    environment: { REDIS_URL: url },
    wipe: async () => void (await flush(url)),
    async away(ms) {
      await server.stop();
      await pause(ms);
      server = await startRedis(Number(new URL(url).port));
    },
    freeze: (ms) => freezeFor([server.pid], ms),
    memory: () => memoryOf(url),
    stop: () => server.stop(),
  };
}

async function redisCluster(): Promise<QueueServer> {
  const cluster = await startRedisCluster();
  const { url, nodes } = cluster;
  const freeze = (ms: number) =>
    freezeFor(
      nodes.map(({ pid }) => pid),
      ms,
    );
  return {
    environment: { REDIS_URL: url },
    wipe: async () => void (await Promise.all(nodes.map((node) => flush(node.url)))),
    // Its nodes forget each other when they end; frozen, they are as far away.
    away: freeze,
    freeze,
    async memory() {
      const all = await Promise.all(nodes.map((node) => memoryOf(node.url)));
      return all.reduce((sum, bytes) => sum + bytes, 0);
    },
    stop: () => cluster.stop(),
  };
}

/** Postgres ends a deadlock by giving up one of those in it. Locking whole tables below a running queue, that may be us. */
async function despiteDeadlocks(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      await work();
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === '40P01')) throw error;
    }
  }
}

/** BullMQ's own tables, in the database: all but the one that says which migrations it has had. */
function inDatabase(owner: Database): QueueServer {
  const tables = async () => {
    const rows = await owner<{ name: string }[]>`
      select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
      where schemaname = 'bullmq' and tablename not like '%migration%'`;
    return rows.map(({ name }) => name).join(', ');
  };
  return {
    environment: {},
    async wipe() {
      const wiped = await tables();
      await despiteDeadlocks(() => owner.unsafe(`truncate ${wiped} cascade`));
    },
    async away(ms) {
      await owner.unsafe('alter schema bullmq rename to bullmq_away');
      await pause(ms);
      await owner.unsafe('alter schema bullmq_away rename to bullmq');
    },
    async freeze(ms) {
      const locked = await tables();
      await despiteDeadlocks(() =>
        owner.begin(async (transaction) => {
          await transaction.unsafe(`lock table ${locked} in access exclusive mode`);
          await pause(ms);
        }),
      );
    },
    async memory() {
      const [row] = await owner<{ bytes: number }[]>`
        select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint as bytes
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'bullmq' and c.relkind = 'r'`;
      return row?.bytes ?? 0;
    },
    stop: () => Promise.resolve(),
  };
}

export function startQueueServer(backend: Backend, owner: Database): Promise<QueueServer> {
  switch (backend) {
    case 'postgres':
      return Promise.resolve(inDatabase(owner));
    case 'redis':
      return oneRedis();
    case 'cluster':
      return redisCluster();
  }
}
