/** What tests of whole interviews share: a database seen by each role, platforms, and interviews that end as is asked. */
import { createTestDatabase } from '@afterview/embedded/test-database';
import { changeSubject, type Caller } from './change/unit-of-work.ts';
import { fixedClock } from './clock.ts';
import { connect } from './db/connect.ts';
import { listEvents } from './events/find.ts';
import { parseId, type Id } from './ids.ts';
import { completeInterview } from './interviews/complete.ts';
import { scheduleInterview } from './interviews/schedule.ts';
import type { InterviewComplete } from './interviews/schema.ts';
import { createPlatform } from './platforms/create.ts';

/** The time by which callers live, and the end of their interviews. */
export const nine = new Date('2027-03-02T09:00:00.000Z');
export const later = (hours: number) => new Date(nine.getTime() + hours * 3_600_000);

export const step = (hours: number) => ({
  title: 'Send market research',
  owner: 'candidate' as const,
  dueAt: later(hours).toISOString(),
  reminders: ['PT1H'],
});

export const scheduled = async (caller: Caller) => {
  const { id, applicationId } = await scheduleInterview(caller, {
    application: { candidate: {}, company: { name: 'Acme' }, position: { title: 'Engineer' } },
    title: 'First talk',
    startsAt: later(-1).toISOString(),
    endsAt: nine.toISOString(),
  });
  return { id: parseId('interview', id), applicationId: parseId('application', applicationId) };
};

export const complete = async (caller: Caller, input: InterviewComplete) => {
  const interview = await scheduled(caller);
  return changeSubject(caller, 'interview', interview.id, (change) =>
    completeInterview(change, interview.id, input),
  );
};

export type InterviewWorld = Awaited<ReturnType<typeof openInterviewWorld>>;

export async function openInterviewWorld() {
  const database = await createTestDatabase();
  const api = connect(database.url, 'api', 4);
  const worker = connect(database.url, 'worker', 4);
  const owner = connect(database.url, 'owner', 2);
  return {
    api,
    worker,
    owner,
    async newCaller(): Promise<Caller> {
      const { id } = await createPlatform(api, 'Jobs');
      return {
        database: api,
        tenant: { platformId: id, live: true },
        actor: { type: 'key', id: null },
        wake: () => {},
        clock: fixedClock(nine),
      };
    },
    /** What was told of an application, the first first. */
    async typesOf(caller: Caller, applicationId: Id<'application'>) {
      const { rows } = await listEvents(api, caller.tenant, { applicationId }, { limit: 100 });
      return rows.map(({ body }): { sequence: number; type: string } => JSON.parse(body)).toReversed();
    },
    async close() {
      await Promise.all([api.end(), worker.end(), owner.end()]);
      await database.drop();
    },
  };
}
