import { afterAll, beforeAll, expect, it } from 'vitest';
import { planOf } from '@afterview/embedded/plan-of';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { connect, type Database } from '../db/connect.ts';
import { claimByPlatform, claimInOrder } from './claim-due.ts';

const batch = 500;

let owner: Database;
let worker: Database;
let another: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  drop = database.drop;
  owner = connect(database.url, 'owner', 1);
  worker = connect(database.url, 'worker', 1);
  another = connect(database.url, 'worker', 1);
});
afterAll(async () => {
  await Promise.all([owner, worker, another].map((one) => one.end()));
  await drop();
});

const platform = '00000000-0000-7000-8000-000000000001';

/** @param claimAt an SQL expression of `n`, from 1 */
const arm = (count: number, claimAt: string, of = platform) =>
  owner.unsafe(`
    with armed as (select uuidv7() as application_id, n, ${claimAt} as at from generate_series(1, ${count}) n), heads as (
      insert into application_heads (application_id, platform_id, live, last_sequence, last_activity_at)
      select application_id, '${of}', true, 1, now() from armed
    )
    insert into deadlines (id, platform_id, live, application_id, subject_type, subject_id, schedule_version, kind, fires_at, claim_at)
    select uuidv7(), '${of}', true, application_id, 'next_step', uuidv7(), 1, 'due', at, at from armed`);

it('finds the applications of a batch by their key, however many others there are', async () => {
  await arm(20_000, `now() + (n - ${batch}) * interval '1 minute'`);
  await owner`analyze application_heads, deadlines`;
  const plan = await planOf(worker, claimInOrder);
  expect(plan).not.toContain('Seq Scan');
  expect(plan).toContain('Index Scan using application_heads_pkey');
});

it('does not walk over what has gone and somebody may still see, where it is told how far to look back', async () => {
  await owner`truncate deadlines`;
  await arm(5_000, "now() - interval '1 minute'");
  await arm(1, "now() - interval '1 second'");
  const pagesOf = async (dueForMs: number | null) => {
    const lines = await worker.unsafe<Record<string, string>[]>(
      `explain (analyze, buffers, costs off) ${claimInOrder}`,
      [batch, null, [], dueForMs],
    );
    const plan = lines.map((line) => Object.values(line).join('')).join('\n');
    return Number(/shared hit=(\d+)/.exec(plan)?.[1]);
  };
  await another.begin('isolation level repeatable read', async (transaction) => {
    await transaction`select from deadlines limit 1`;
    await owner`delete from deadlines where claim_at < now() - interval '30 seconds'`;
    expect(await pagesOf(2_000)).toBeLessThan(30);
    expect(await pagesOf(null)).toBeGreaterThan(100);
  });
});

it('looks into each shard of platforms for itself, though all that is due is of one', async () => {
  await owner`truncate deadlines`;
  await arm(20_000, "now() - n * interval '1 millisecond'");
  await owner`analyze deadlines`;
  const plan = await planOf(worker, claimByPlatform);
  // By the order of the time, which is for the rest of the batch alone, all that is due would be read once for each shard.
  expect(plan.match(/using deadlines_due/g)).toHaveLength(1);
  expect(plan.match(/using deadlines_shard/g)).toHaveLength(2);
});

it('gives each of two workers a batch of its own, though all that is due is of one platform', async () => {
  await owner`truncate deadlines`;
  await arm(2 * batch, "now() - n * interval '1 millisecond'");
  const claimed = await worker.begin(async (transaction) => {
    const first = await transaction.unsafe(claimByPlatform, [batch, null, []]);
    const second = await another.unsafe(claimByPlatform, [batch, null, []]);
    return [first, second].flatMap((rows) => rows.map(({ id }) => String(id)));
  });
  expect(new Set(claimed).size).toBe(2 * batch);
});

it('fills the batch with what is due of one platform where others have little', async () => {
  await owner`truncate deadlines`;
  await arm(2 * batch, "now() - n * interval '1 millisecond'");
  const few = ['00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000003'];
  for (const other of few) await arm(1, "now() - interval '1 microsecond'", other);
  const claimed = await worker.unsafe(claimByPlatform, [batch, null, []]);
  const [{ count } = { count: 0 }] = await owner<{ count: number }[]>`
    select count(*)::int from deadlines where id = any(${claimed.map(({ id }) => String(id))}) and platform_id = any(${few})`;
  expect({ claimed: claimed.length, ofFew: count }).toEqual({ claimed: batch, ofFew: few.length });
});
