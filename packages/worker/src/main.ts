/** The worker alone, as it runs in production: `pnpm --filter @afterview/worker start`. */
import { assertMigrated, reachDatabase } from '@afterview/core/db/reach';
import { assertKeys } from '@afterview/core/encryption/assert-keys';
import { retentionFrom } from '@afterview/core/retention/period';
import { oneOf, optional, required, runUntilStopped } from '@afterview/core/run';
import { encryptionKey } from '@afterview/core/webhooks/secrets';
import { openLogger } from '@afterview/operations/log';
import { metricsAddressFrom } from '@afterview/operations/metrics-address';
import { tracingFrom } from '@afterview/operations/tracing';
import { queueFrom } from '@afterview/queue/settings';
import { withoutRepeats } from '@afterview/core/report';
import { queueWarnings } from '@afterview/queue/reach';
import { loggingObserver } from './observe/log.ts';
import { startWorker } from './worker.ts';

await runUntilStopped(async () => {
  const { env } = process;
  const databaseUrl = required(env, 'DATABASE_URL');
  const key = encryptionKey(required(env, 'AFTERVIEW_ENCRYPTION_KEY'));
  const retention = retentionFrom(env);
  const queue = queueFrom(env, databaseUrl);
  const metrics = metricsAddressFrom(env);
  const logger = openLogger(optional(env, 'LOG_LEVEL') ?? 'info');
  await reachDatabase(databaseUrl);
  await assertMigrated(databaseUrl);
  await assertKeys(databaseUrl, 'worker', key);
  for (const warning of await queueWarnings(queue)) logger.warn(warning);
  const tracing = await tracingFrom(env, 'afterview-worker');
  const worker = await startWorker({
    databaseUrl,
    queue,
    encryptionKey: key,
    targets: oneOf(env, 'AFTERVIEW_WEBHOOK_TARGETS', ['public', 'loopback']),
    retention,
    observer: loggingObserver(logger),
    metrics,
    tracing,
    onError: withoutRepeats((error) => logger.error({ err: error })),
  });
  console.log('ready');
  return worker;
});
