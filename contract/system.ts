/** What the fuzz asks: the api and the worker, each a process of its own, on a Postgres that is theirs alone. */
import { keepRunning, type Kept } from '@afterview/chaos/programs';
import { startQueueServer } from '@afterview/chaos/queue-server';
import { connect } from '@afterview/core/db/connect';
import { migrate } from '@afterview/core/db/migrate';
import { createPlatform } from '@afterview/core/platforms/create';
import { newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { freePort } from '@afterview/embedded/free-port';
import { startPostgres } from '@afterview/embedded/postgres';
import { scratchDirectory } from '@afterview/embedded/scratch';
import { migrateQueue } from '@afterview/queue/migrate';
import { adminKey, type Platform } from './platform.ts';

export type System = {
  url: string;
  api: Kept;
  worker: Kept;
  newPlatform: () => Promise<Platform>;
};

const apiFile = new URL('../packages/api/src/main.ts', import.meta.url);
const workerFile = new URL('../packages/worker/src/main.ts', import.meta.url);

/** Runs `work` beside a system; nothing of it is left, whatever happens. */
export async function inSystem<T>(work: (system: System) => Promise<T>): Promise<T> {
  const stops: (() => unknown)[] = [];
  try {
    const directory = scratchDirectory('fuzz');
    stops.push(directory.remove);
    // Nothing is crashed here, so nothing needs to be durable.
    const postgres = await startPostgres(directory.path, { fsync: 'off', synchronous_commit: 'off' });
    stops.push(() => postgres.stop());
    await migrate(postgres.url);
    await migrateQueue(postgres.url);
    const owner = connect(postgres.url, 'owner', 1);
    stops.push(() => owner.end({ timeout: 1 }));
    const queue = await startQueueServer('postgres', owner);
    stops.push(() => queue.stop());
    const port = String(await freePort());
    const environment = {
      DATABASE_URL: postgres.url,
      AFTERVIEW_ADMIN_KEY: adminKey,
      AFTERVIEW_ENCRYPTION_KEY: newEncryptionKey(),
      AFTERVIEW_WEBHOOK_TARGETS: 'loopback',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      // What is limited is not tried.
      AFTERVIEW_RATE_LIMIT_KEY: 'off',
      AFTERVIEW_RATE_LIMIT_PLATFORM: 'off',
      AFTERVIEW_RATE_LIMIT_FAILED_AUTH: 'off',
      ...queue.environment,
    };
    const api = keepRunning({ name: 'api', file: apiFile, environment: { ...environment, PORT: port } });
    stops.push(() => api.stop());
    const worker = keepRunning({ name: 'worker', file: workerFile, environment });
    stops.push(() => worker.stop());
    await Promise.all([api.untilReady(), worker.untilReady()]);
    const asApi = connect(postgres.url, 'api', 1);
    stops.push(() => asApi.end({ timeout: 1 }));
    return await work({
      url: `http://127.0.0.1:${port}`,
      api,
      worker,
      newPlatform: () => createPlatform(asApi, 'Fuzz'),
    });
  } finally {
    // In order: who needs another goes first.
    for (const stop of stops.toReversed()) await stop();
  }
}
