import { oneOf, optional, SetupError } from '@afterview/core/run';
import type { QueueTarget } from './connection.ts';

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
  if (!URL.canParse(redisUrl) || !/^rediss?:$/.test(new URL(redisUrl).protocol)) {
    throw new SetupError('REDIS_URL must look like redis://host:6379.');
  }
  return { redisUrl };
}
