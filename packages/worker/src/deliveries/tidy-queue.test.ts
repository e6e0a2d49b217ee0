import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Database } from '@afterview/core/db/connect';
import { planOf } from '@afterview/embedded/plan-of';
import { createTestWorld, eventually, type TestWorld } from '../test-worker.ts';
import { claimDeliveries } from './claim.ts';
import { recordResults } from './record.ts';
import { tidyQueue } from './tidy-queue.ts';

const anyId = '00000000-0000-7000-8000-000000000001';
let world: TestWorld;
let worker: Database;

beforeAll(async () => {
  world = await createTestWorld();
  worker = connect(world.databaseUrl, 'worker', 1);
});
afterAll(async () => {
  await worker.end();
  await world.close();
});

/** So many wait, and are gone again, but for one. */
async function comeAndGo(count: number): Promise<void> {
  await world.owner.begin(async (transaction) => {
    await transaction`
      insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
      select ${anyId}, true, ${anyId}, uuidv7(), timestamptz '2100-01-01' + n * interval '1 second'
      from generate_series(0, ${count}) n`;
    await transaction`delete from delivery_queue where id <> (select max(id::text)::uuid from delivery_queue)`;
    await transaction`select pg_stat_force_next_flush()`;
  });
}

const rowsCounted = async () => {
  const [row] = await world.owner<{ count: number }[]>`
    select reltuples::int as count from pg_class where oid = 'delivery_queue'::regclass`;
  return row?.count;
};

it('what is claimed and recorded is found by its key, though a vacuum found next to nothing in the queue', async () => {
  await comeAndGo(1_000);
  await world.owner`vacuum delivery_queue`;
  // Else this would show nothing.
  expect(await planOf(worker, claimDeliveries)).toContain('Index Scan using delivery_queue_due');
  await tidyQueue(worker);
  expect(await planOf(worker, claimDeliveries)).not.toContain('Index Scan using delivery_queue_due');
  expect(await planOf(worker, recordResults)).not.toContain('using delivery_queue_list');
});

it('what is claimed is found by its key, though the statement was planned while the queue was empty', async () => {
  await world.owner`truncate delivery_queue`;
  await tidyQueue(worker);
  const plan = await planOf(worker, claimDeliveries);
  // Joined, all that is due would be read for each claim.
  expect(plan).not.toMatch(/(Join Filter|Cond): .*pick\.id/);
  expect(plan).toMatch(/Index Scan (using|on) delivery_queue_pkey/);
});

it('a lane is found by its key, though a vacuum that came to one index after the other counted more rows in that one', async () => {
  await comeAndGo(20_000);
  await world.owner`vacuum (truncate false) delivery_queue`;
  await tidyQueue(worker);
  for (const [index, rows] of [
    ['delivery_queue_lane', 2],
    ['delivery_queue_list', 1],
  ] as const) {
    await world.owner`
      select pg_restore_relation_stats('schemaname', 'public', 'relname', ${index}::text,
        'relpages', (pg_relation_size(${index}::regclass) / 8192)::int, 'reltuples', ${rows}::real)`;
  }
  // Else this would show nothing.
  expect(await planOf(worker, claimDeliveries)).toContain('on delivery_queue_list');
  await tidyQueue(worker);
  expect(await planOf(worker, claimDeliveries)).not.toContain('on delivery_queue_list');
});

it('is vacuumed as soon as thousands are gone', async () => {
  const vacuums = async () => {
    const [row] = await world.owner<{ dead: number; count: number }[]>`
      select pg_stat_get_dead_tuples(oid)::int as dead, pg_stat_get_vacuum_count(oid)::int as count
      from pg_class where oid = 'delivery_queue'::regclass`;
    return row;
  };
  await world.owner`vacuum delivery_queue`;
  const before = await vacuums();
  await comeAndGo(1_000);
  await tidyQueue(worker);
  expect(await vacuums()).toMatchObject({ count: before?.count });
  await comeAndGo(2_000);
  await tidyQueue(worker);
  expect(await vacuums()).toMatchObject({ dead: 0, count: (before?.count ?? 0) + 1 });
  expect(await rowsCounted()).toBe(-1);
});

it('a worker does so by itself', async () => {
  await comeAndGo(10);
  await world.owner`vacuum delivery_queue`;
  expect(await rowsCounted()).not.toBe(-1);
  const running = await world.worker();
  await eventually(async () => ((await rowsCounted()) === -1 ? true : null));
  await running.stop();
});
