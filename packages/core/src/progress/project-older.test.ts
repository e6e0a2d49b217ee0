import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { listApplications } from '../applications/find.ts';
import { scheduleInterview } from '../interviews/schedule.ts';
import { connect, type Database } from '../db/connect.ts';
import { parseId } from '../ids.ts';
import { createPlatform } from '../platforms/create.ts';
import { systemClock } from '../clock.ts';
import { findProgress } from './find.ts';
import { projectOlderApplications } from './project-older.ts';

let url: string;
let drop: () => Promise<void>;
let api: Database;
let owner: Database;
beforeAll(async () => {
  ({ url, drop } = await createTestDatabase());
  api = connect(url, 'api', 2);
  owner = connect(url, 'owner', 1);
});
afterAll(async () => {
  await Promise.all([api.end(), owner.end()]);
  await drop();
});

it('applications that are older than progress and search get both when the schema is brought up to date', async () => {
  const { id } = await createPlatform(api, 'Jobs');
  const tenant = { platformId: id, live: true };
  const caller = { database: api, tenant, actor: { type: 'key', id: null } as const, wake: () => {} };
  const { applicationId } = await scheduleInterview(caller, {
    application: { candidate: { name: 'Ada' }, company: { name: 'Acme' }, position: { title: 'Engineer' } },
    title: 'First talk',
    startsAt: '2030-03-04T09:00:00Z',
    endsAt: '2030-03-04T10:00:00Z',
  });
  const read = async () => {
    const { asOf: _, ...rest } = await findProgress(
      api,
      tenant,
      parseId('application', applicationId),
      'en',
      systemClock,
    );
    return rest;
  };
  const before = await read();
  await owner`delete from progress`;
  await owner`delete from application_words`;
  await projectOlderApplications(url);
  expect(await read()).toEqual(before);
  const { rows } = await listApplications(api, tenant, { q: 'ada' }, { limit: 5 });
  expect(rows).toHaveLength(1);
  const [events] = await owner`select count(*)::int as count from events`;
  expect(events).toEqual({ count: 2 });
});
