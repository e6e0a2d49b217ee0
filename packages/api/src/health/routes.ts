import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Database } from '@afterview/core/db/connect';
import { Problem } from '@afterview/core/problems';
import { secondsOfPartitions } from '@afterview/core/retention/drop-expired';

const week = 7 * 86_400;

/**
 * What is wrong with the partitions of the coming days. Without one for today nothing can be written; while there is one,
 * answering goes on, and whoever runs it has days to start a worker again, which makes them.
 */
async function partitionWarnings(database: Database): Promise<string[]> {
  const seconds = await secondsOfPartitions(database);
  if (seconds <= 0) throw new Problem('unavailable', 'There are no partitions for today: start a worker.');
  if (seconds >= week) return [];
  return [`Partitions end in ${Math.ceil(seconds / 3_600)} hours: start a worker, which makes them.`];
}

/** Who asks whether it is ready gives up after a second or two, and asks again. */
const patienceMs = 2_000;

async function within<T>(asked: Promise<T>): Promise<T> {
  const late = pause(patienceMs, undefined, { ref: false }).then(() => {
    throw new Error(`it did not answer within ${patienceMs} ms`);
  });
  return Promise.race([asked, late]);
}

/**
 * For those who run it, and not part of the described API.
 * @param queueReachable rejects when it is not
 * @param draining whether it is about to stop
 */
export function healthRoutes(
  app: FastifyInstance,
  database: Database,
  queueReachable: () => Promise<unknown>,
  draining: () => boolean,
): void {
  const hidden = { schema: { hide: true }, config: { neverShed: true } };
  app.get('/healthz', hidden, () => ({ status: 'ok' }));
  app.get('/readyz', hidden, async () => {
    if (draining()) throw new Problem('unavailable', 'It is about to stop.');
    const check = async (name: string, reach: () => Promise<unknown>) => {
      try {
        await within(reach());
      } catch (error) {
        app.log.error({ err: error }, `${name} is away`);
        throw new Problem('unavailable', `The ${name} cannot be reached.`);
      }
    };
    await Promise.all([
      check('database', async () => await database`select 1`),
      check('queue', queueReachable),
    ]);
    const warnings = await partitionWarnings(database);
    return { status: 'ready', ...(warnings.length === 0 ? {} : { warnings }) };
  });
}
