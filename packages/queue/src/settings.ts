import { oneOf, optional, SetupError } from '@afterview/core/run';
import type { QueueTarget } from './connection.ts';
import { isRedisUrl } from './redis.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The Redis that the environment names; null when it names none. @throws SetupError */
export function redisUrlFrom(environment: Environment): string | null {
  const redisUrl = optional(environment, 'REDIS_URL');
  if (redisUrl === undefined) return null;
  if (isRedisUrl(redisUrl)) return redisUrl;
  throw new SetupError(
    'REDIS_URL must look like redis://host:6379; several of these, separated by commas, are a Cluster.',
  );
}

/**
 * Where the environment says that alarms go: to Redis when REDIS_URL is set, else through the database; nowhere with
 * AFTERVIEW_ALARMS=off, and the sweep does all the work.
 * @throws SetupError
 */
export function queueFrom(environment: Environment, databaseUrl: string): QueueTarget | null {
  if (oneOf(environment, 'AFTERVIEW_ALARMS', ['on', 'off']) === 'off') return null;
  const redisUrl = redisUrlFrom(environment);
  return redisUrl === null ? { databaseUrl } : { redisUrl };
}
