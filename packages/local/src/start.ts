import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { withoutRepeats } from '@afterview/core/report';
import { retentionFrom } from '@afterview/core/retention/period';
import { optional, SetupError, type Running } from '@afterview/core/run';
import { encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { startPostgres } from '@afterview/embedded/postgres';
import { queueFrom, redisUrlFrom } from '@afterview/queue/settings';
import { files, readRecord, takeDirectory, writeRecord } from './directory.ts';

/** What `local.json` holds: where it runs, and with which keys. */
export type Local = { baseUrl: string; adminKey: string; liveKey: string; testKey: string };

export type StartOptions = {
  directory: string;
  host: string;
  port: number;
  /** DATABASE_URL, REDIS_URL, AFTERVIEW_ALARMS, AFTERVIEW_ADMIN_KEY, AFTERVIEW_ENCRYPTION_KEY, AFTERVIEW_RETENTION_DAYS */
  environment: Readonly<Record<string, string | undefined>>;
};

/** Whoever writes a program against this asks as fast as it can, and is wrong about the key at first. */
const developmentLimits = {
  AFTERVIEW_RATE_LIMIT_KEY: '10000,100000',
  AFTERVIEW_RATE_LIMIT_PLATFORM: '20000,200000',
  AFTERVIEW_RATE_LIMIT_FAILED_AUTH: '100,1000',
};

/** Starts all of Afterview. What has started when something fails is stopped again. @throws SetupError */
export async function start(options: StartOptions): Promise<Running & { local: Local }> {
  const { directory, environment } = options;
  const stops: (() => unknown)[] = [];
  const stop = async () => {
    for (const one of stops.toReversed()) {
      // In order: who needs another goes first.
      // oxlint-disable-next-line no-await-in-loop
      await one();
    }
  };
  try {
    const retention = retentionFrom(environment);
    const lock = takeDirectory(directory);
    stops.push(lock.release);
    await assertFree(options);
    // The parts take longer to load than Postgres to start.
    const loading = import('./parts.ts');
    const databaseUrl = await database(directory, environment, stops);
    const parts = await loading;
    await parts.reachDatabase(databaseUrl);
    const queue = queueFrom(environment, databaseUrl);
    const queueInDatabase = queue !== null && 'databaseUrl' in queue;
    await parts.migrate(databaseUrl);
    if (queueInDatabase) await parts.migrateQueue(databaseUrl);
    for (const warning of await parts.queueWarnings(queue)) console.error(warning);
    const secrets = secretsOf(directory, environment);
    const key = encryptionKey(secrets.encryptionKey);
    await parts.assertKeys(databaseUrl, 'api', key);
    const shared = {
      databaseUrl,
      queue,
      encryptionKey: key,
      targets: 'loopback',
      onError: withoutRepeats((error) => console.error(error)),
    } as const;
    const { host, port } = options;
    const [worker, server, keys] = await Promise.all([
      parts.startWorker({ ...shared, retention }),
      parts.startServer({
        ...shared,
        host,
        port,
        adminKey: secrets.adminKey,
        redisUrl: redisUrlFrom(environment),
        http: parts.httpSettingsFrom(environment),
        rateLimits: parts.rateLimitsFrom({ ...developmentLimits, ...environment }),
        logger: { level: 'error' },
      }),
      parts.firstPlatform(join(directory, files.local), databaseUrl),
    ]);
    stops.push(worker.stop, server.stop);
    const local = { baseUrl: server.url, adminKey: secrets.adminKey, ...keys };
    writeRecord(join(directory, files.local), local);
    return { local, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Before minutes of work: whether the port can be had at all. */
function assertFree({ host, port }: StartOptions): Promise<void> {
  if (port === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: Error & { code?: string }) =>
      reject(
        new SetupError(
          error.code === 'EADDRINUSE'
            ? `Port ${port} of ${host} is in use: set PORT to another.`
            : `Port ${port} of ${host} cannot be had: ${error.message}.`,
        ),
      ),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

async function database(
  directory: string,
  environment: StartOptions['environment'],
  stops: (() => unknown)[],
): Promise<string> {
  const given = optional(environment, 'DATABASE_URL');
  if (given !== undefined) return given;
  const embedded = await startPostgres(join(directory, 'postgres')).catch((error: unknown) => {
    throw new SetupError(error instanceof Error ? error.message : 'The embedded Postgres did not start.');
  });
  stops.push(embedded.stop);
  return embedded.url;
}

/** Those of the environment, else those that the first start made. */
function secretsOf(
  directory: string,
  environment: StartOptions['environment'],
): { adminKey: string; encryptionKey: string } {
  const file = join(directory, files.secrets);
  const kept = readRecord(file);
  const secrets = {
    adminKey: kept['adminKey'] ?? `av_admin_${randomBytes(24).toString('hex')}`,
    encryptionKey: kept['encryptionKey'] ?? newEncryptionKey(),
  };
  writeRecord(file, secrets);
  return {
    adminKey: optional(environment, 'AFTERVIEW_ADMIN_KEY') ?? secrets.adminKey,
    encryptionKey: optional(environment, 'AFTERVIEW_ENCRYPTION_KEY') ?? secrets.encryptionKey,
  };
}
