/** The API alone, as it runs in production: `pnpm --filter @afterview/api start`. */
import { assertMigrated, reachDatabase } from '@afterview/core/db/reach';
import { assertKeys } from '@afterview/core/encryption/assert-keys';
import { countIn, oneOf, optional, port, required, runUntilStopped, SetupError } from '@afterview/core/run';
import { encryptionKey } from '@afterview/core/webhooks/secrets';
import { queueFrom, redisUrlFrom } from '@afterview/queue/settings';
import { withoutRepeats } from '@afterview/core/report';
import { queueWarnings } from '@afterview/queue/reach';
import { logStream, openLogger, serializers } from '@afterview/operations/log';
import { tracingFrom } from '@afterview/operations/tracing';
import { metricsAddressFrom } from '@afterview/operations/metrics-address';
import { httpSettingsFrom } from './http/settings.ts';
import { rateLimitsFrom } from './rate-limits/settings.ts';
import { startServer, usualConnections } from './server.ts';

const shortestAdminKey = 24;

await runUntilStopped(async () => {
  const { env } = process;
  const databaseUrl = required(env, 'DATABASE_URL');
  const adminKey = optional(env, 'AFTERVIEW_ADMIN_KEY') ?? null;
  if (adminKey !== null && adminKey.length < shortestAdminKey) {
    throw new SetupError(`AFTERVIEW_ADMIN_KEY must have at least ${shortestAdminKey} characters.`);
  }
  const key = encryptionKey(required(env, 'AFTERVIEW_ENCRYPTION_KEY'));
  const listenOn = port(env, 3000);
  const connections = countIn(env, 'AFTERVIEW_DATABASE_CONNECTIONS', usualConnections, 1, 1_000);
  const queue = queueFrom(env, databaseUrl);
  const http = httpSettingsFrom(env);
  const rateLimits = rateLimitsFrom(env);
  const metrics = metricsAddressFrom(env);
  const level = optional(env, 'LOG_LEVEL') ?? 'info';
  const stream = logStream();
  const log = openLogger(level, stream);
  await reachDatabase(databaseUrl);
  await assertMigrated(databaseUrl);
  await assertKeys(databaseUrl, 'api', key);
  for (const warning of await queueWarnings(queue)) log.warn(warning);
  const tracing = await tracingFrom(env, 'afterview-api');
  const server = await startServer({
    databaseUrl,
    connections,
    queue,
    adminKey,
    encryptionKey: key,
    targets: oneOf(env, 'AFTERVIEW_WEBHOOK_TARGETS', ['public', 'loopback']),
    host: optional(env, 'HOST') ?? '0.0.0.0',
    port: listenOn,
    publicUrl: optional(env, 'AFTERVIEW_PUBLIC_URL'),
    redisUrl: redisUrlFrom(env),
    http,
    rateLimits,
    logger: { level, stream, serializers },
    metrics,
    tracing,
    onError: withoutRepeats((error) => log.error({ err: error })),
  });
  console.log(`ready ${server.url}`);
  return server;
});
