import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '@afterview/core/db/connect';
import { SetupError, stopWithinMs, type Running } from '@afterview/core/run';
import type { EncryptionKey } from '@afterview/core/webhooks/secrets';
import type { TargetPolicy } from '@afterview/core/webhooks/target';
import type { MetricsAddress } from '@afterview/operations/metrics-address';
import { noAlarmClock, openAlarmClock } from '@afterview/queue/alarm-clock';
import type { QueueTarget } from '@afterview/queue/connection';
import { openSharedBuckets } from '@afterview/queue/shared-buckets';
import { buildApp, type AppOptions } from './app.ts';
import { startMetrics } from './http/metrics.ts';

export type ServerOptions = {
  databaseUrl: string;
  /** How many connections there are for single statements, and as many again for transactions. */
  connections?: number | undefined;
  /** Where alarms are set; null to leave all to the sweep. */
  queue: QueueTarget | null;
  /** Where processes share what they have let through; null or nothing where there is but one. */
  redisUrl?: string | null;
  adminKey: string | null;
  encryptionKey: EncryptionKey;
  targets: TargetPolicy;
  host: string;
  port: number;
  /** Where the world reaches it; by default where it listens. */
  publicUrl?: string | undefined;
  /** How it speaks HTTP; by default as nothing stands before it. */
  http?: AppOptions['http'];
  /** How often callers may ask; nothing limits nobody. */
  rateLimits?: AppOptions['rateLimits'];
  logger?: AppOptions['logger'];
  /** Where spans go; null or nothing to trace none. */
  tracing?: AppOptions['tracing'];
  /** Where its metrics are; null or nothing to count none. */
  metrics?: MetricsAddress | null;
  onError: (error: unknown) => void;
};

/**
 * One process keeps no more busy, and where Postgres has few cores they get in each other's way.
 */
export const usualConnections = 6;

/** What is being answered when it is stopped has this long to end. */
const graceMs = 2_000;

/**
 * Listens until it is stopped. Stopping says first that it is not ready, and goes on for as long as whoever sends it requests
 * takes to notice; then it takes nothing more, and answers what has been asked.
 * @throws SetupError
 */
export async function startServer(options: ServerOptions): Promise<Running & { url: string }> {
  const metrics = await startMetrics(options.metrics ?? null);
  const database = connect(options.databaseUrl, 'api', options.connections ?? usualConnections);
  const alarms = options.queue === null ? noAlarmClock : openAlarmClock(options.queue, options.onError);
  const { redisUrl = null } = options;
  const sharedBuckets = redisUrl === null ? null : openSharedBuckets(redisUrl, options.onError);
  const drainMs = options.http?.drainMs ?? 0;
  let draining = false;
  let url = '';
  const app = await buildApp({
    database,
    wake: (instants) => alarms.set(instants),
    encryptionKey: options.encryptionKey,
    targets: options.targets,
    adminKey: options.adminKey,
    publicUrl: () => options.publicUrl ?? url,
    queueReachable: () => alarms.ping(),
    http: options.http,
    draining: () => draining,
    rateLimits: options.rateLimits,
    sharedBuckets,
    countRequest: metrics.countRequest,
    tracing: options.tracing ?? null,
    ...(options.logger === undefined ? {} : { logger: options.logger }),
  });
  const stop = async () => {
    draining = true;
    if (url !== '') await pause(drainMs);
    // Who has sent half a request must not keep us.
    const impatient = setTimeout(() => app.server.closeAllConnections(), graceMs);
    await app.close();
    clearTimeout(impatient);
    sharedBuckets?.close();
    await alarms.close();
    await database.end({ timeout: 3 });
    await Promise.all([metrics.stop(), options.tracing?.stop()]);
  };
  try {
    url = await app.listen({ host: options.host, port: options.port });
  } catch (error) {
    await stop();
    throw listenProblem(error, options);
  }
  return { url, stop, stopWithinMs: stopWithinMs + drainMs };
}

function listenProblem(error: unknown, { host, port }: ServerOptions): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') return new SetupError(`Port ${port} of ${host} is in use: set PORT to another.`);
  if (code === 'EACCES')
    return new SetupError(`Port ${port} of ${host} may not be used: set PORT to another.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new SetupError(`HOST ${host} is not of this machine.`);
  return error;
}
