import { Redis } from 'ioredis';
import type { QueueTarget } from './connection.ts';
import { hostsIn, openRedis, type RedisConnection } from './redis.ts';

const patienceMs = 2_000;

/**
 * What is wrong with the queue, in lines for whoever starts a program; nothing is reason enough not to start, for the
 * sweep does the work without it.
 */
export async function queueWarnings(target: QueueTarget | null): Promise<string[]> {
  if (target === null || !('redisUrl' in target)) return [];
  const host = hostsIn(target.redisUrl);
  const redis = openRedis(target.redisUrl, {
    lazyConnect: true,
    connectTimeout: patienceMs,
    commandTimeout: patienceMs,
    maxRetriesPerRequest: 0,
    retryStrategy: null,
  });
  let cause: Error | null = null;
  redis.on('error', (error) => (cause = error));
  try {
    await redis.connect();
    const policy = await evictionPolicy(redis);
    if (policy === 'noeviction') return [];
    return [
      `The Redis at ${host} (REDIS_URL) may evict alarms: set its maxmemory-policy to noeviction, not ${policy}.`,
    ];
  } catch (error) {
    const reason = [cause, error].find((one) => one instanceof Error && one.message !== '');
    const why = reason instanceof Error ? reason.message : 'it does not answer';
    return [
      `The Redis at ${host} (REDIS_URL) cannot be used: ${why}. Until it can, deadlines come up to a second later.`,
    ];
  } finally {
    redis.disconnect();
  }
}

/** Of a Cluster, that of the first node which evicts. */
async function evictionPolicy(redis: RedisConnection): Promise<string> {
  const servers = redis instanceof Redis ? [redis] : redis.nodes('master');
  const told = await Promise.all(servers.map((server) => server.config('GET', 'maxmemory-policy')));
  const policies = told.map((answer) => String(Array.isArray(answer) ? answer[1] : answer));
  return policies.find((policy) => policy !== 'noeviction') ?? 'noeviction';
}
