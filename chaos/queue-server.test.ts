import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { connect, type Database } from '@afterview/core/db/connect';
import { startQueueServer } from './queue-server.ts';

let owner: Database;
let queue: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const created = await createTestDatabase();
  drop = created.drop;
  owner = connect(created.url, 'owner', 2);
  queue = connect(created.url, 'owner', 1);
  await owner.unsafe(`
    create schema if not exists bullmq;
    create table bullmq.a_jobs (n int);
    create table bullmq.b_jobs (n int);
    insert into bullmq.a_jobs values (1);`);
});
afterAll(async () => {
  await Promise.all([owner.end({ timeout: 1 }), queue.end({ timeout: 1 })]);
  await drop();
});

const isWaiting = async () => {
  const [row] = await owner<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return row?.count === 1;
};

describe('the queue in the database', () => {
  it('is wiped though a worker locks its tables the other way round', async () => {
    const server = await startQueueServer('postgres', owner);
    let wiped = Promise.resolve();
    await queue.begin(async (worker) => {
      await worker`lock table bullmq.b_jobs in row exclusive mode`;
      wiped = server.wipe();
      await expect.poll(isWaiting, { interval: 20 }).toBe(true);
      // The wipe has waited for longer, so it is the one that finds the deadlock and is given up.
      await worker`lock table bullmq.a_jobs in row exclusive mode`;
    });
    await wiped;
    const [left] = await owner<{ count: number }[]>`select count(*)::int as count from bullmq.a_jobs`;
    expect(left?.count).toBe(0);
  });
});
