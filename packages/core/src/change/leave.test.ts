import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { connect, type Database } from '../db/connect.ts';
import { completeInterview } from '../interviews/complete.ts';
import { scheduleInterview } from '../interviews/schedule.ts';
import { parseId } from '../ids.ts';
import { completeNextStep } from '../next-steps/complete.ts';
import { counterNextStep } from '../next-steps/counter.ts';
import { createPlatform } from '../platforms/create.ts';
import { system } from '../tenant.ts';
import { Change } from './change.ts';
import { leftBy } from './leave.ts';
import { loadAggregates } from './load.ts';
import { changeSubject, type Caller } from './unit-of-work.ts';
import { write } from './write.ts';

let api: Database;
let worker: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  drop = database.drop;
  api = connect(database.url, 'api', 2);
  worker = connect(database.url, 'worker', 1);
});
afterAll(async () => {
  await Promise.all([api.end(), worker.end()]);
  await drop();
});

it('what a change leaves is what would be loaded of it', async () => {
  const { id: platformId } = await createPlatform(api, 'Jobs');
  const caller: Caller = {
    database: api,
    tenant: { platformId, live: false },
    actor: { type: 'key', id: null },
    wake: () => {},
  };
  const interview = await scheduleInterview(caller, {
    application: { candidate: {}, company: { name: 'Acme' }, position: { title: 'Engineer' } },
    title: 'First talk',
    startsAt: '2026-01-01T09:00:00Z',
    endsAt: '2026-01-01T10:00:00Z',
  });
  const interviewId = parseId('interview', interview.id);
  const steps = ['One', 'Two', 'Three'].map((title) => ({ title, owner: 'candidate' as const }));
  const { nextSteps } = await changeSubject(caller, 'interview', interviewId, (change) =>
    completeInterview(change, interviewId, { nextSteps: steps, research: [{ topic: 'role' }] }),
  );
  const [first, second] = nextSteps;
  if (first === undefined || second === undefined) throw new Error('no steps');
  const { left, loaded } = await worker.begin(async (transaction) => {
    const load = () => loadAggregates(transaction, [first.applicationId], [first.id, second.id]);
    const [before] = await load();
    if (before === undefined) throw new Error('no application');
    const change = new Change(before, system, new Date('2027-01-01T00:00:00Z'));
    completeNextStep(change, first.id, { party: 'candidate' });
    counterNextStep(change, second.id, { party: 'company', title: 'Two and a half' });
    const outcome = change.finish();
    await write(transaction, [outcome]);
    const [after] = await load();
    return { left: leftBy(before, outcome), loaded: after };
  });
  expect(left).toEqual(loaded);
});
