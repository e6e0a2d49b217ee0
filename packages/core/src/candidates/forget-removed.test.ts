import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { createApplication } from '../applications/create.ts';
import { changeSubject, startApplication, type Caller } from '../change/unit-of-work.ts';
import { connect, type Database } from '../db/connect.ts';
import { createPlatform } from '../platforms/create.ts';
import { retentionOf } from '../retention/period.ts';
import { forgetRemoved } from './forget-removed.ts';

let api: Database;
let worker: Database;
let owner: Database;
let drop: () => Promise<void>;
let caller: Caller;

beforeAll(async () => {
  const database = await createTestDatabase();
  ({ drop } = database);
  api = connect(database.url, 'api', 2);
  worker = connect(database.url, 'worker', 1);
  owner = connect(database.url, 'owner', 1);
  const { id } = await createPlatform(api, 'Jobs');
  const tenant = { platformId: id, live: true };
  caller = { database: api, tenant, actor: { type: 'key', id: null }, wake: () => {} };
});
afterAll(async () => {
  await Promise.all([api.end(), worker.end(), owner.end()]);
  await drop();
});

const applicationOf = (externalId: string) =>
  startApplication(caller, (change) =>
    createApplication(change, {
      candidate: { externalId },
      company: { name: 'Acme' },
      position: { title: 'Cook' },
    }),
  );
const known = async () => {
  const rows = await owner<{ name: string }[]>`
    select candidate_external_id as name from candidate_applications order by 1`;
  return rows.map(({ name }) => name);
};

it('whose an application was is known for as long as it is there, or anything is told of it', async () => {
  const [there, told, gone] = await Promise.all(['there', 'told', 'gone'].map(applicationOf));
  if (there === undefined || told === undefined || gone === undefined) throw new Error('no applications');
  for (const { id } of [told, gone]) {
    // oxlint-disable-next-line no-await-in-loop
    await changeSubject(caller, 'application', id, (change) => change.remove());
  }
  await owner`delete from events where application_id in (${gone.id}, ${there.id})`;
  expect(await forgetRemoved(worker, retentionOf(30))).toBe(0);
  await owner`update candidate_applications set removed_at = removed_at - interval '31 days'`;
  expect(await forgetRemoved(worker, retentionOf(30))).toBe(1);
  expect(await known()).toEqual(['there', 'told']);
});
