import { oneOf, optional, SetupError } from '@afterview/core/run';
import type { QueueTarget } from './connection.ts';
import { isRedisUrl } from './redis.ts';

/**
 * Where the environment says that alarms go: to Redis when REDIS_URL is set, else through the database; nowhere with
 * AFTERVIEW_ALARMS=off, and the sweep does all the work.
 * @throws SetupError
 */
export function queueFrom(
  environment: Readonly<Record<string, string | undefined>>,
  databaseUrl: string,
): QueueTarget | null {
  if (oneOf(environment, 'AFTERVIEW_ALARMS', ['on', 'off']) === 'off') return null;
  const redisUrl = optional(environment, 'REDIS_URL');
  if (redisUrl === undefined) return { databaseUrl };
  if (!isRedisUrl(redisUrl)) {
    throw new SetupError(
      'REDIS_URL must look like redis://host:6379; several of these, separated by commas, are a Cluster.',
    );
  }
  return { redisUrl };
}
