import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Database } from '@afterview/core/db/connect';
import { planOf } from '@afterview/embedded/plan-of';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { claimDeliveries, claimLanes } from './claim.ts';
import { recordResults } from './record.ts';

const anyId = '00000000-0000-7000-8000-000000000001';
let owner: Database;
let worker: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  drop = database.drop;
  owner = connect(database.url, 'owner', 1);
  const wait = (each: number, dueAt: string) => owner`
    insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
    select ${anyId}, true, endpoint_id, uuidv7(), ${dueAt}
    from (select uuidv7() as endpoint_id from generate_series(1, 20)) endpoints, generate_series(1, ${each})`;
  // As after a quiet time: what Postgres knows of the queue is that hardly anything of it is due.
  await wait(1, '2100-01-01');
  await owner`analyze delivery_queue`;
  await wait(200, '2000-01-01');
  worker = connect(database.url, 'worker', 1);
});
afterAll(async () => {
  await Promise.all([worker.end(), owner.end()]);
  await drop();
});

it('whether an endpoint has something due is looked for endpoint by endpoint, however much waits', async () => {
  const plan = await planOf(worker, claimLanes);
  expect(plan).not.toMatch(/Hash Cond:.*q_1/);
  expect(plan).not.toContain('Seq Scan on delivery_queue');
});

it('results find their deliveries by the key: none is compared with each other', async () => {
  const plan = await planOf(worker, recordResults);
  expect(plan).not.toContain('Join Filter');
  expect(plan).not.toContain('Seq Scan on delivery_queue');
});

it('what waits for one endpoint is not read for another of its platform, though there was no third when it was analyzed', async () => {
  await owner`truncate delivery_queue`;
  await owner`
    insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
    select ${anyId}, true, ${anyId}, uuidv7(), now() from generate_series(1, 2000)`;
  await owner`analyze delivery_queue`;
  expect(await owner`select attname from pg_stats where tablename = 'delivery_queue'`).toEqual([]);
  for (const statement of [claimLanes, claimDeliveries]) {
    const plan = await planOf(worker, statement);
    expect(plan).not.toContain('using delivery_queue_list');
    expect(plan).not.toContain('using delivery_queue_due');
  }
});
