import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Database } from '@afterview/core/db/connect';
import { createTestDatabase } from '@afterview/embedded/test-database';

const anyId = '00000000-0000-7000-8000-000000000001';
let worker: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  drop = database.drop;
  const owner = connect(database.url, 'owner', 1);
  await owner`
    insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
    select ${anyId}, true, ${anyId}, uuidv7(), now() from generate_series(1, 5000)`;
  await owner`analyze delivery_queue`;
  await owner.end();
  worker = connect(database.url, 'worker', 1);
});
afterAll(async () => {
  await worker.end();
  await drop();
});

/** The one plan that serves every batch, as the transactions of a worker have it. */
const planOf = (file: string, parameters: (string | number | string[])[]) =>
  worker.begin(async (transaction) => {
    const statement = readFileSync(new URL(file, import.meta.url), 'utf8');
    const rows = await transaction.unsafe<Record<string, string>[]>(
      `explain (costs off) ${statement}`,
      parameters,
      { prepare: true },
    );
    return rows.map((row) => Object.values(row).join('')).join('\n');
  });

it('whether an endpoint has something due is looked for endpoint by endpoint, however much waits', async () => {
  const plan = await planOf('claim-lanes.sql', [anyId, anyId, 100]);
  expect(plan).not.toContain('Semi Join');
  expect(plan).not.toContain('Seq Scan on delivery_queue');
});

it('results find their deliveries by the key: none is compared with each other', async () => {
  const plan = await planOf('record-results.sql', ['[]', [anyId]]);
  expect(plan).not.toContain('Join Filter');
  expect(plan).not.toContain('Seq Scan on delivery_queue');
});
