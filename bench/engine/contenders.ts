/** Those who are measured, and how a dated webhook is given to each of them: in bulk, as each can. */
import { randomUUID } from 'node:crypto';
import { arrivalsAt, dateSteps, dueOnly, type Arrival } from '@afterview/chaos/dated';
import { keepRunning, type Kept } from '@afterview/chaos/programs';
import type { System } from '@afterview/chaos/system';
import { createPostgresBackend, Queue, withBackend } from 'bullmq';
import { makeWorkerUtils, type WorkerUtils } from 'graphile-worker';
import { PgBoss } from 'pg-boss';
import type { Job } from './post.ts';

export type Contender = {
  name: string;
  /** Gives it `count` webhooks, the n-th of them due `everyMs` after the one before. @returns what has come of them */
  schedule(count: number, from: number, everyMs: number): Promise<() => Arrival[]>;
  /** Only one of them runs at a time. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

const processes = 2;
/** As large as ours. */
const bodyOf = (like: string, dueAt: string): string => {
  const told: { data: { object: { dueAt?: string } } } = JSON.parse(like);
  told.data.object.dueAt = dueAt;
  return JSON.stringify(told);
};

type Dated = { job: Job; at: Date };

/** What the peers are given, and where it will come. */
function dated(system: System, like: string, count: number, from: number, everyMs: number) {
  const path = `/ok/peer-${randomUUID()}`;
  const url = `http://127.0.0.1:${system.receiverPort}${path}`;
  const jobs = Array.from({ length: count }, (_, index): Dated => {
    const at = new Date(Math.round(from + (index + 1) * everyMs));
    return { at, job: { url, id: `evt_${randomUUID()}`, body: bodyOf(like, at.toISOString()) } };
  });
  return { jobs, arrivals: () => arrivalsAt(system, { path }) };
}

/** @param like a body of ours @param add puts jobs in the peer's queue */
function peer(
  system: System,
  like: string,
  name: string,
  file: string,
  add: (jobs: readonly Dated[]) => Promise<unknown>,
): Contender {
  let running: Kept[] = [];
  return {
    name,
    async schedule(count, from, everyMs) {
      const { jobs, arrivals } = dated(system, like, count, from, everyMs);
      await add(jobs);
      return arrivals;
    },
    async start() {
      const environment = { DATABASE_URL: system.databaseUrl, ...system.queue.environment };
      running = Array.from({ length: processes }, () =>
        keepRunning({ name, file: new URL(file, import.meta.url), environment }),
      );
      await Promise.all(running.map((program) => program.untilReady()));
    },
    async stop() {
      await Promise.all(running.splice(0).map((program) => program.stop()));
    },
  };
}

function ours(system: System): Contender {
  return {
    name: 'Afterview',
    async schedule(count, from, everyMs) {
      const consumer = await system.newConsumer('ok', dueOnly);
      const instant = `timestamptz '${new Date(from).toISOString()}' + n * interval '${everyMs} milliseconds'`;
      await dateSteps(system, consumer, count, instant);
      return () => arrivalsAt(system, consumer);
    },
    start: () => system.startWorkers(),
    stop: () => system.stopWorkers(),
  };
}

const piece = 1_000;
async function inPieces(jobs: readonly Dated[], add: (jobs: readonly Dated[]) => Promise<unknown>) {
  for (let from = 0; from < jobs.length; from += piece) await add(jobs.slice(from, from + piece));
}

const done = { removeOnComplete: true, removeOnFail: true };

/** Runs `work` with all of them; what they opened is closed. @param like a body of ours */
export async function withContenders<T>(
  system: System,
  like: string,
  work: (contenders: readonly Contender[]) => Promise<T>,
): Promise<T> {
  const { databaseUrl } = system;
  const redisUrl = system.queue.environment['REDIS_URL'];
  const bull =
    redisUrl === undefined
      ? new (withBackend(createPostgresBackend).Queue)<Job>('bare', {
          connection: { connectionString: databaseUrl, max: 2 },
        })
      : new Queue<Job>('bare', { connection: { url: redisUrl } });
  const graphile: WorkerUtils = await makeWorkerUtils({ connectionString: databaseUrl });
  await graphile.migrate();
  const boss = new PgBoss({ connectionString: databaseUrl, max: 2, supervise: false });
  boss.on('error', (error) => system.say(String(error)));
  await boss.start();
  await boss.createQueue('bare');
  const contenders = [
    ours(system),
    peer(system, like, 'bare BullMQ (the limit)', 'bullmq-worker.ts', (jobs) =>
      inPieces(jobs, (some) =>
        bull.addBulk(
          some.map(({ job, at }) => ({
            name: 'post',
            data: job,
            opts: { delay: Math.max(0, at.getTime() - Date.now()), ...done },
          })),
        ),
      ),
    ),
    peer(system, like, 'graphile-worker', 'graphile-worker.ts', (jobs) =>
      inPieces(jobs, (some) =>
        graphile.addJobs(some.map(({ job, at }) => ({ identifier: 'post', payload: job, runAt: at }))),
      ),
    ),
    peer(system, like, 'pg-boss', 'pg-boss-worker.ts', (jobs) =>
      inPieces(jobs, (some) =>
        boss.insert(
          'bare',
          some.map(({ job, at }) => ({ data: job, startAfter: at })),
        ),
      ),
    ),
  ];
  try {
    return await work(contenders);
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
    await Promise.all([bull.close(), graphile.release(), boss.stop({ graceful: false })]);
  }
}
