/**
 * The whole system, of real parts: a Postgres with its own settings for durability (without them a crash would prove
 * nothing), the queue, apis and workers and a receiver, each a process of its own, all on 127.0.0.1.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Database } from '@afterview/core/db/connect';
import { migrate } from '@afterview/core/db/migrate';
import { createPlatform } from '@afterview/core/platforms/create';
import { newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { freePort } from '@afterview/embedded/free-port';
import { startPostgres } from '@afterview/embedded/postgres';
import { scratchDirectory } from '@afterview/embedded/scratch';
import { migrateQueue } from '@afterview/queue/migrate';
import { openClient, type Client } from './client.ts';
import { openLedger, type Ledger } from './ledger.ts';
import { keepRunning, type Kept, type ProgramFile } from './programs.ts';
import { startQueueServer, type Backend, type QueueServer } from './queue-server.ts';
import { oneOf, type Random } from './random.ts';
import { openVerifier, type Verifier } from './verify.ts';

/** A platform with one endpoint, and what came there. */
export type Consumer = {
  client: Client;
  key: string;
  platformId: string;
  endpointId: string;
  path: string;
  secret: string;
};

export type System = {
  backend: Backend;
  databaseUrl: string;
  random: Random;
  owner: Database;
  queue: QueueServer;
  ledger: Ledger;
  verifier: Verifier;
  apis: readonly Kept[];
  workers: readonly Kept[];
  /** Another worker, with hooks of its own; the caller stops it. The same of an api. */
  startWorker: (more?: Partial<ProgramFile>) => Kept;
  startApi: (more?: Partial<ProgramFile>) => Promise<{ program: Kept; url: string }>;
  /** Ends the workers that there are, and starts as many again. */
  stopWorkers: () => Promise<void>;
  startWorkers: () => Promise<void>;
  postgres: {
    /** Ends it, in order or as a crash, and has it back after `ms`. */
    restart(how: 'stop' | 'crash', ms: number): Promise<void>;
  };
  /** Kills one of these, and counts what was under way: that much may come twice. */
  kill(programs: readonly Kept[]): Promise<void>;
  /** Attempts for this consumer that were under way when something was killed, so far. */
  underWayAtKills: (consumer: Consumer) => number;
  /** @param answer how the receiver answers: the first part of its path */
  newConsumer: (answer?: string, eventTypes?: readonly string[]) => Promise<Consumer>;
  /** Another endpoint of the same platform. */
  addEndpoint: (consumer: Consumer, answer: string, eventTypes?: readonly string[]) => Promise<Consumer>;
  /** Where a receiver listens. */
  receiverPort: number;
  /** Programs that ended by themselves. */
  crashes: () => readonly string[];
  say: (line: string) => void;
};

const apiFile = new URL('../packages/api/src/main.ts', import.meta.url);
const workerFile = new URL('../packages/worker/src/main.ts', import.meta.url);
const receiverFile = new URL('receiver.ts', import.meta.url);

const processesOfEach = 2;

/** Runs `work` in a system of its own; nothing of it is left, whatever happens. */
export async function inSystem<T>(
  { backend, random, say }: Pick<System, 'backend' | 'random' | 'say'>,
  work: (system: System) => Promise<T>,
): Promise<T> {
  const stops: (() => unknown)[] = [];
  try {
    const directory = scratchDirectory('chaos');
    stops.push(directory.remove);
    const port = String(await freePort());
    let server = await startPostgres(directory.path, { port });
    stops.push(() => server.stop());
    const { url: databaseUrl } = server;
    await migrate(databaseUrl);
    await migrateQueue(databaseUrl);
    const owner = connect(databaseUrl, 'owner', 4);
    stops.push(() => owner.end({ timeout: 1 }));
    const queue = await startQueueServer(backend, owner);
    stops.push(() => queue.stop());

    const environment = {
      DATABASE_URL: databaseUrl,
      AFTERVIEW_ENCRYPTION_KEY: newEncryptionKey(),
      AFTERVIEW_WEBHOOK_TARGETS: 'loopback',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      // A day's work of many callers, in seconds and with one key.
      AFTERVIEW_RATE_LIMIT_KEY: 'off',
      AFTERVIEW_RATE_LIMIT_PLATFORM: 'off',
      ...queue.environment,
    };
    const started: Kept[] = [];
    const keep = (program: ProgramFile) => {
      const kept = keepRunning(program);
      started.push(kept);
      return kept;
    };
    stops.push(() => Promise.all(started.map((program) => program.stop())));

    const ledgerFile = `${directory.path}/ledger`;
    const startReceiver = async (name: string) => {
      const at = await freePort();
      const environmentOf = { PORT: String(at), LEDGER: ledgerFile };
      const program = keep({ name, file: receiverFile, environment: environmentOf });
      return { program, port: at };
    };
    const healthy = await startReceiver('receiver');
    // Who answers badly has a process of its own: what it takes to pour out gigabytes is not the healthy one's fault.
    const unhealthy = await startReceiver('unhealthy receiver');
    const ledger = openLedger(ledgerFile);
    stops.push(() => ledger.close());
    const verifier = openVerifier(ledger);

    const underWay = new Map<string, number>();
    const countUnderWay = async () => {
      const rows = await owner<{ platformId: string; count: number }[]>`
        select platform_id, count(*)::int as count from delivery_queue
        where state = 9 and due_at > clock_timestamp() group by platform_id`;
      for (const { platformId, count } of rows) {
        underWay.set(platformId, (underWay.get(platformId) ?? 0) + count);
      }
    };
    // What ends itself at a step of its work is killed as well, and no crash.
    const crashing: Kept[] = [];
    const keepHooked = (program: ProgramFile) => {
      if (program.environment['CRASH_AT'] === undefined) return keep(program);
      const kept = keep({ ...program, onEnd: () => void countUnderWay().catch(() => {}) });
      crashing.push(kept);
      return kept;
    };
    const startWorker: System['startWorker'] = (more = {}) =>
      keepHooked({
        name: 'worker',
        file: workerFile,
        ...more,
        environment: { ...environment, ...more.environment },
      });
    const startApi: System['startApi'] = async (more = {}) => {
      const at = String(await freePort());
      const program = keepHooked({
        name: 'api',
        file: apiFile,
        ...more,
        environment: { ...environment, PORT: at, ...more.environment },
      });
      return { program, url: `http://127.0.0.1:${at}` };
    };
    const workers: Kept[] = [];
    const startWorkers = async () => {
      for (let index = 0; index < processesOfEach; index += 1) workers.push(startWorker());
      await Promise.all(workers.map((worker) => worker.untilReady()));
    };
    const served = await Promise.all(Array.from({ length: processesOfEach }, () => startApi()));
    const apis = served.map(({ program }) => program);
    const urls = served.map(({ url }) => url);
    await startWorkers();
    await Promise.all([healthy.program, unhealthy.program, ...apis].map((program) => program.untilReady()));

    let endpoints = 0;
    const addEndpoint: System['addEndpoint'] = async (consumer, answer, eventTypes = []) => {
      endpoints += 1;
      const path = `/${answer}/${endpoints}`;
      const { port: receiverPort } = answer === 'ok' ? healthy : unhealthy;
      const url = `http://127.0.0.1:${receiverPort}${path}`;
      const made = await consumer.client.post('/v1/webhook-endpoints', { url, eventTypes });
      const secret = String(made['secret']);
      verifier.expect(path, secret);
      return { ...consumer, path, endpointId: String(made['id']), secret };
    };

    return await work({
      backend,
      databaseUrl,
      random,
      owner,
      queue,
      ledger,
      verifier,
      apis,
      workers,
      startWorker,
      startApi,
      startWorkers,
      async stopWorkers() {
        await Promise.all(workers.splice(0).map((worker) => worker.stop()));
      },
      postgres: {
        async restart(how, ms) {
          await countUnderWay();
          await server[how]();
          await pause(ms);
          server = await startPostgres(directory.path, { port });
        },
      },
      async kill(programs) {
        const program = oneOf(random, programs);
        if (program.kill()) await countUnderWay();
      },
      underWayAtKills: ({ platformId }) => underWay.get(platformId) ?? 0,
      async newConsumer(answer = 'ok', eventTypes = []) {
        const asApi = connect(databaseUrl, 'api', 1);
        const platform = await createPlatform(asApi, 'Chaos').finally(() => asApi.end());
        const client = openClient(urls, platform.liveKey);
        const nowhere = {
          client,
          key: platform.liveKey,
          platformId: platform.id,
          endpointId: '',
          path: '',
          secret: '',
        };
        return addEndpoint(nowhere, answer, eventTypes);
      },
      addEndpoint,
      receiverPort: healthy.port,
      crashes: () => started.filter((one) => !crashing.includes(one)).flatMap((program) => program.crashes()),
      say,
    });
  } finally {
    // In order: who needs another goes first.
    for (const stop of stops.toReversed()) await stop();
  }
}
