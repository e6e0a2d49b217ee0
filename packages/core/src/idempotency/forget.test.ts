import { expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { connect } from '../db/connect.ts';
import { forgetIdempotencyKeys } from './forget.ts';

it('the answers of a day ago are forgotten, however many they are, and no later one', async () => {
  const { url, drop } = await createTestDatabase();
  const owner = connect(url, 'owner', 1);
  const answered = (count: number, ago: string, name: string) => owner`
    insert into idempotency_keys (platform_id, live, key, fingerprint, answer, created_at)
    select uuidv7(), true, ${name}, '', '', now() - ${ago}::interval from generate_series(1, ${count})`;
  await answered(10_001, '24 hours 1 second', 'old');
  await answered(2, '23 hours 59 minutes', 'new');
  const worker = connect(url, 'worker', 1);
  await forgetIdempotencyKeys(worker);
  const left = await owner`select key, count(*)::int from idempotency_keys group by key`;
  expect([...left]).toEqual([{ key: 'new', count: 2 }]);
  await worker.end();
  await owner.end();
  await drop();
});
