import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { connect, type Database } from '../db/connect.ts';
import { claimInOrder } from './claim-due.ts';

const batch = 500;

let owner: Database;
let worker: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  drop = database.drop;
  owner = connect(database.url, 'owner', 1);
  worker = connect(database.url, 'worker', 1);
});
afterAll(async () => {
  await Promise.all([owner.end(), worker.end()]);
  await drop();
});

it('finds the applications of a batch by their key, however many others there are', async () => {
  await owner`
    with armed as (select uuidv7() as application_id, n from generate_series(1, 20000) n), heads as (
      insert into application_heads (application_id, platform_id, live, last_sequence, last_activity_at)
      select application_id, '00000000-0000-7000-8000-000000000001', true, 1, now() from armed
    )
    insert into deadlines (id, platform_id, live, application_id, subject_type, subject_id, schedule_version, kind, fires_at, claim_at)
    select uuidv7(), '00000000-0000-7000-8000-000000000001', true, application_id, 'next_step', uuidv7(), 1, 'due',
      now() + (n - ${batch}) * interval '1 minute', now() + (n - ${batch}) * interval '1 minute'
    from armed`;
  await owner`analyze application_heads, deadlines`;
  const plan = await worker.begin(async (transaction) => {
    const rows = await transaction.unsafe<Record<string, string>[]>(
      `explain (costs off) ${claimInOrder}`,
      [batch, null, []],
      { prepare: true },
    );
    return rows.map((row) => Object.values(row).join('')).join('\n');
  });
  expect(plan).not.toContain('Seq Scan');
  expect(plan).toContain('Index Scan using application_heads_pkey');
});
