/** What tests of deliveries share: a database, platforms with receivers, and workers that run by the sweep alone. */
import { setImmediate as turn } from 'node:timers/promises';
import { createApplication } from '@afterview/core/applications/create';
import { startApplication, type Caller } from '@afterview/core/change/unit-of-work';
import { connect, type Database } from '@afterview/core/db/connect';
import { parseId, type Id } from '@afterview/core/ids';
import { createNextStep } from '@afterview/core/next-steps/create';
import type { Running } from '@afterview/core/run';
import { createPlatform } from '@afterview/core/platforms/create';
import { createEndpoint } from '@afterview/core/webhooks/endpoints';
import { encryptionKey, newEncryptionKey, type EncryptionKey } from '@afterview/core/webhooks/secrets';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { startWorker } from './worker.ts';

const fail = (error: unknown) => {
  throw error;
};

export type TestWorld = {
  databaseUrl: string;
  encryptionText: string;
  key: EncryptionKey;
  owner: Database;
  worker: (sweepMs?: number) => Promise<Running>;
  newPlatform: () => Promise<Caller>;
  endpoint: (
    caller: Caller,
    url: string,
    eventTypes?: string[],
  ) => Promise<{ id: Id<'webhookEndpoint'>; secret: string }>;
  /** Records one `application.created`. */
  happen: (caller: Caller) => Promise<void>;
  close: () => Promise<void>;
};

export async function createTestWorld(): Promise<TestWorld> {
  const database = await createTestDatabase();
  const api = connect(database.url, 'api', 4);
  const owner = connect(database.url, 'owner', 2);
  const encryptionText = newEncryptionKey();
  const key = encryptionKey(encryptionText);
  return {
    databaseUrl: database.url,
    encryptionText,
    key,
    owner,
    worker: (sweepMs = 50) =>
      startWorker({
        databaseUrl: database.url,
        queue: null,
        encryptionKey: key,
        targets: 'loopback',
        sweepMs,
        onError: fail,
      }),
    async newPlatform() {
      const { id } = await createPlatform(api, 'Jobs');
      const tenant = { platformId: id, live: true };
      return { database: api, tenant, actor: { type: 'key', id: null }, wake: () => {} };
    },
    async endpoint(caller, url, eventTypes = []) {
      const created = await createEndpoint(caller, { url, eventTypes }, key, 'loopback');
      return { id: parseId('webhookEndpoint', created.id), secret: created.secret };
    },
    async happen(caller) {
      await startApplication(caller, (change) =>
        createApplication(change, { candidate: {}, company: { name: 'Acme' }, position: { title: 'Cook' } }),
      );
    },
    async close() {
      await Promise.all([api.end(), owner.end()]);
      await database.drop();
    },
  };
}

/** An application of so many steps, each of them overdue for `agoMs`. @returns its id */
export const overdue = (caller: Caller, steps: number, agoMs: number) =>
  startApplication(caller, (change) => {
    createApplication(change, { candidate: {}, company: { name: 'Acme' }, position: { title: 'Cook' } });
    const dueAt = new Date(change.now.getTime() - agoMs).toISOString();
    for (let step = 0; step < steps; step += 1) {
      createNextStep(
        change,
        { title: 'Send it', owner: 'candidate', dueAt, reminders: [], overdueAfter: 'PT0.1S' },
        { interview: null, agreed: ['candidate', 'company'] },
      );
    }
    return change.application.id;
  });

/** Asks again and again until the answer is there: the worker works by itself. @throws Error after twenty seconds */
export async function eventually<T>(ask: () => Promise<T | null | undefined>): Promise<T> {
  const until = performance.now() + 20_000;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    // oxlint-disable-next-line no-await-in-loop
    await turn();
    if (performance.now() > until) throw new Error('it has not come to be within twenty seconds');
  }
}
