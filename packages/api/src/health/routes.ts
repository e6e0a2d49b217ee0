import type { FastifyInstance } from 'fastify';
import type { Database } from '@afterview/core/db/connect';
import { Problem } from '@afterview/core/problems';

/** For those who run it, and not part of the described API. @param queueReachable rejects when it is not */
export function healthRoutes(
  app: FastifyInstance,
  database: Database,
  queueReachable: () => Promise<unknown>,
): void {
  const hidden = { schema: { hide: true } };
  app.get('/healthz', hidden, () => ({ status: 'ok' }));
  app.get('/readyz', hidden, async () => {
    const check = async (name: string, reach: () => Promise<unknown>) => {
      try {
        await reach();
      } catch (error) {
        app.log.error({ err: error }, `${name} is away`);
        throw new Problem('unavailable', `The ${name} cannot be reached.`);
      }
    };
    await Promise.all([
      check('database', async () => await database`select 1`),
      check('queue', queueReachable),
    ]);
    return { status: 'ready' };
  });
}
