import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { updateApplication } from '../applications/update.ts';
import { fixedClock } from '../clock.ts';
import { connect, type Database } from '../db/connect.ts';
import { fireDue } from '../deadlines/fire-due.ts';
import { listEvents } from '../events/find.ts';
import { completeInterview } from '../interviews/complete.ts';
import { scheduleInterview } from '../interviews/schedule.ts';
import type { InterviewComplete } from '../interviews/schema.ts';
import type { InterviewRow } from '../interviews/table.ts';
import { newId, parseId } from '../ids.ts';
import { completeNextStep } from '../next-steps/complete.ts';
import { findNextStep } from '../next-steps/find.ts';
import { updateNextStep } from '../next-steps/update.ts';
import { createPlatform } from '../platforms/create.ts';
import { changeSubject, type Caller } from './unit-of-work.ts';

let api: Database;
let worker: Database;
let owner: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  drop = database.drop;
  api = connect(database.url, 'api', 4);
  worker = connect(database.url, 'worker', 4);
  owner = connect(database.url, 'owner', 2);
});
afterAll(async () => {
  await Promise.all([api.end(), worker.end(), owner.end()]);
  await drop();
});

const nine = new Date('2027-03-02T09:00:00.000Z');
const later = (hours: number) => new Date(nine.getTime() + hours * 3_600_000);
const noError = (error: unknown) => {
  throw error;
};

async function newCaller(): Promise<Caller> {
  const { id } = await createPlatform(api, 'Jobs');
  return {
    database: api,
    tenant: { platformId: id, live: true },
    actor: { type: 'key', id: null },
    wake: () => {},
    clock: fixedClock(nine),
  };
}

/** One of another shard of platforms than these: turns are by shard. */
async function apartFrom(others: readonly Caller[]): Promise<Caller> {
  for (;;) {
    const caller = await newCaller();
    const platforms = [caller, ...others].map(({ tenant }) => tenant.platformId);
    const shards = await owner`select distinct hashtext(id) & 63 from unnest(${platforms}::text[]) id`;
    if (shards.length === platforms.length) return caller;
  }
}

const scheduled = async (caller: Caller) => {
  const { id, applicationId } = await scheduleInterview(caller, {
    application: { candidate: {}, company: { name: 'Acme' }, position: { title: 'Engineer' } },
    title: 'First talk',
    startsAt: later(-1).toISOString(),
    endsAt: nine.toISOString(),
  });
  return { id: parseId('interview', id), applicationId: parseId('application', applicationId) };
};

const complete = async (caller: Caller, input: InterviewComplete) => {
  const interview = await scheduled(caller);
  return changeSubject(caller, 'interview', interview.id, (change) =>
    completeInterview(change, interview.id, input),
  );
};

const typesOf = async (caller: Caller, applicationId: InterviewRow['applicationId']) => {
  const { rows } = await listEvents(api, caller.tenant, { applicationId }, { limit: 100 });
  return rows.map(({ body }): { sequence: number; type: string } => JSON.parse(body)).toReversed();
};

const step = (hours: number) => ({
  title: 'Send market research',
  owner: 'candidate' as const,
  dueAt: later(hours).toISOString(),
  reminders: ['PT1H'],
});

const fireAt = (instant: Date) => fireDue(worker, 1000, noError, fixedClock(instant));

describe('an interview that closes with agreed steps', () => {
  it('tells each deadline of a step when its time has come, with a gapless sequence', async () => {
    const caller = await newCaller();
    const { interview, nextSteps } = await complete(caller, { nextSteps: [step(4)] });
    await fireAt(later(3));
    await fireAt(later(4));
    await fireAt(later(5));
    const told = await typesOf(caller, interview.applicationId);
    expect(told.map(({ type }) => type)).toEqual([
      'application.created',
      'interview.scheduled',
      'interview.completed',
      'next_step.agreed',
      'progress.ball_changed',
      'next_step.due_soon',
      'next_step.due',
      'next_step.overdue',
      'progress.momentum_changed',
    ]);
    expect(told.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const [first] = nextSteps;
    if (first === undefined) throw new Error('no step');
    const after = await findNextStep(api, caller.tenant, first.id);
    expect(after).toMatchObject({ overdue: true, version: 2, status: 'agreed' });
  });

  it('writes what happens next only when a deadline changes it', async () => {
    const caller = await newCaller();
    const { interview } = await complete(caller, { nextSteps: [step(4)] });
    const writtenAt = async () => {
      const [row] = await owner<{ asOf: Date }[]>`
        select as_of from progress where application_id = ${interview.applicationId}`;
      return row?.asOf;
    };
    await fireAt(later(3));
    await fireAt(later(4));
    expect(await writtenAt()).toEqual(nine);
    await fireAt(later(5));
    expect(await writtenAt()).toEqual(later(5));
  });

  it('tells nothing of a step that was done before', async () => {
    const caller = await newCaller();
    const { interview, nextSteps } = await complete(caller, { nextSteps: [step(4)] });
    const [first] = nextSteps;
    if (first === undefined) throw new Error('no step');
    await changeSubject(caller, 'next_step', first.id, (change) =>
      completeNextStep(change, first.id, { party: 'candidate' }),
    );
    await fireAt(later(30));
    const told = await typesOf(caller, interview.applicationId);
    expect(told.slice(-3).map(({ type }) => type)).toEqual([
      'next_step.completed',
      'progress.ball_changed',
      'progress.momentum_changed',
    ]);
    const settled = await owner<{ status: string }[]>`
      select status from deadlines_settled where subject_id = ${first.id}`;
    expect(settled.map(({ status }) => status)).toEqual(['voided', 'voided', 'voided']);
  });

  it('follows a step that moves, and moves back', async () => {
    const caller = await newCaller();
    const { nextSteps } = await complete(caller, { nextSteps: [step(4)] });
    const [first] = nextSteps;
    if (first === undefined) throw new Error('no step');
    const move = (hours: number) =>
      changeSubject(caller, 'next_step', first.id, (change) =>
        updateNextStep(change, first.id, { dueAt: later(hours).toISOString() }),
      );
    await move(10);
    const back = await move(4);
    expect(back.terms).toMatchObject({ dueAt: later(4).toISOString(), settledBy: 'platform' });
    expect(back.scheduleVersion).toBe(3);
    const armed = await owner<{ kind: string; firesAt: Date; scheduleVersion: number }[]>`
      select kind, fires_at, schedule_version from deadlines where subject_id = ${first.id} order by fires_at`;
    expect([...armed]).toEqual([
      { kind: 'due_soon', firesAt: later(3), scheduleVersion: 3 },
      { kind: 'due', firesAt: later(4), scheduleVersion: 3 },
      { kind: 'overdue', firesAt: later(5), scheduleVersion: 3 },
    ]);
  });

  it('fires each deadline once, however many workers there are', async () => {
    const caller = await newCaller();
    const { interview } = await complete(caller, {
      nextSteps: Array.from({ length: 20 }, () => step(4)),
    });
    await Promise.all(Array.from({ length: 4 }, () => fireAt(later(6))));
    // A pass that finds the application busy leaves its rows to the next.
    await fireAt(later(6));
    const told = await typesOf(caller, interview.applicationId);
    expect(told.filter(({ type }) => type === 'next_step.overdue')).toHaveLength(20);
    expect(told.map(({ sequence }) => sequence)).toEqual(told.map((_event, index) => index + 1));
  });
});

describe('the close-out gate', () => {
  it('refuses an interview that ends with nothing, and writes nothing', async () => {
    const caller = await newCaller();
    const interview = await scheduled(caller);
    const attempt = changeSubject(caller, 'interview', interview.id, (change) =>
      completeInterview(change, interview.id, {}),
    );
    await expect(attempt).rejects.toMatchObject({ code: 'close_out_required', status: 422 });
    expect(await typesOf(caller, interview.applicationId)).toHaveLength(2);
  });

  it('records an undated promise in the words of the company', async () => {
    const caller = await newCaller();
    const { interview, nextSteps } = await complete(caller, {
      noNextStepsReason: 'undated_promise',
      companyAnswer: 'We will be in touch',
    });
    expect(nextSteps).toMatchObject([
      { title: 'We will be in touch', owner: 'company', status: 'proposed', dueAt: null },
    ]);
    const told = await typesOf(caller, interview.applicationId);
    expect(told.slice(2).map(({ type }) => type)).toEqual([
      'interview.completed',
      'interview.ended_without_next_steps',
      'next_step.proposed',
      'progress.ball_changed',
      'progress.momentum_changed',
    ]);
  });

  it('closes the application, and disarms it, when the answer was no', async () => {
    const caller = await newCaller();
    const { interview } = await complete(caller, {
      noNextStepsReason: 'rejected',
      research: [{ topic: 'market' }],
    });
    const told = await typesOf(caller, interview.applicationId);
    expect(told.slice(2).map(({ type }) => type)).toEqual([
      'interview.completed',
      'interview.ended_without_next_steps',
      'follow_up.planned',
      'application.status_changed',
      'progress.momentum_changed',
    ]);
    const armed = await owner`select id from deadlines where application_id = ${interview.applicationId}`;
    expect(armed).toHaveLength(0);
  });

  it('plans the research that was promised for 24 hours after the end', async () => {
    const caller = await newCaller();
    const { followUps } = await complete(caller, {
      nextSteps: [step(48)],
      research: [{ topic: 'company' }, { topic: 'competitors', title: 'Who else there is' }],
    });
    expect(followUps.map(({ title, dueAt }) => [title, dueAt])).toEqual([
      ['Research on the company', later(24)],
      ['Who else there is', later(24)],
    ]);
  });
});

describe('whatever else goes on', () => {
  const hourly = (at: number) => ({ ...step(at), overdueAfter: 'PT1H' });

  it('tells once that a step is overdue, however its grace and its reminders change', async () => {
    const caller = await newCaller();
    const { interview, nextSteps } = await complete(caller, { nextSteps: [hourly(-4)] });
    const [first] = nextSteps;
    if (first === undefined) throw new Error('no step');
    await fireAt(later(0));
    const update = (patch: Parameters<typeof updateNextStep>[2]) =>
      changeSubject(caller, 'next_step', first.id, (change) => updateNextStep(change, first.id, patch));
    await update({ reminders: [] });
    await update({ overdueAfter: 'PT2H' });
    const close = (status: 'rejected' | 'active') =>
      changeSubject(caller, 'application', interview.applicationId, (change) =>
        updateApplication(change, { status }),
      );
    await close('rejected');
    await close('active');
    await fireAt(later(0));
    const told = await typesOf(caller, interview.applicationId);
    expect(told.filter(({ type }) => type === 'next_step.overdue')).toHaveLength(1);
    await update({ dueAt: later(-3).toISOString() });
    await fireAt(later(0));
    const again = await typesOf(caller, interview.applicationId);
    expect(again.filter(({ type }) => type === 'next_step.overdue')).toHaveLength(2);
  });

  it('tells that a step is overdue though its grace changes before the worker has come to it', async () => {
    const caller = await newCaller();
    const { interview, nextSteps } = await complete(caller, { nextSteps: [hourly(-4)] });
    const [first] = nextSteps;
    if (first === undefined) throw new Error('no step');
    await changeSubject(caller, 'next_step', first.id, (change) =>
      updateNextStep(change, first.id, { overdueAfter: 'PT2H' }),
    );
    await fireAt(later(0));
    const told = await typesOf(caller, interview.applicationId);
    expect(told.filter(({ type }) => type === 'next_step.overdue')).toHaveLength(1);
  });

  it('tells again that a step is overdue when its grace was extended and has passed as well', async () => {
    const caller = await newCaller();
    const { interview, nextSteps } = await complete(caller, { nextSteps: [hourly(-4)] });
    const [first] = nextSteps;
    if (first === undefined) throw new Error('no step');
    await fireAt(later(0));
    const extended = await changeSubject(caller, 'next_step', first.id, (change) =>
      updateNextStep(change, first.id, { overdueAfter: 'PT6H' }),
    );
    expect(extended.overdue).toBe(false);
    await fireAt(later(2));
    const told = await typesOf(caller, interview.applicationId);
    expect(told.filter(({ type }) => type === 'next_step.overdue')).toHaveLength(2);
    expect(await findNextStep(api, caller.tenant, first.id)).toMatchObject({ overdue: true });
  });

  const poisoned = async ({ tenant }: Caller, applicationId: InterviewRow['applicationId']) => {
    const poison = newId('deadline');
    await owner`
      insert into deadlines (id, platform_id, live, application_id, subject_type, subject_id, schedule_version, kind,
        fires_at, claim_at, tries)
      values (${poison}, ${tenant.platformId}, true, ${applicationId}, 'next_step', ${newId('nextStep')}, 1,
        'due', now() - interval '1 hour', now() - interval '1 hour', 99)`;
    return poison;
  };
  const isPutOff = async (id: string) => {
    const [waiting] = await owner<{ ahead: boolean }[]>`
      select claim_at > now() + interval '59 minutes' as ahead from deadlines where id = ${id}`;
    return waiting?.ahead;
  };

  it('puts off a deadline that cannot be fired, again and again, and fires the others', async () => {
    const { clock: _, ...caller } = await newCaller();
    const { interview } = await complete(caller, {
      nextSteps: [{ title: 'x', owner: 'company', dueAt: '2026-01-01T00:00:00Z' }],
    });
    const poison = await poisoned(caller, interview.applicationId);
    const errors: unknown[] = [];
    await fireDue(worker, 100, (error) => errors.push(error));
    const told = await typesOf(caller, interview.applicationId);
    expect(told.at(-1)?.type).toBe('next_step.overdue');
    expect(errors).toHaveLength(2);
    expect(await isPutOff(poison)).toBe(true);
    await owner`delete from deadlines where id = ${poison}`;
  });

  it("puts it off though another platform's many are due before it, and fires what else had its turn", async () => {
    const early = { title: 'x', owner: 'company' as const, dueAt: '2026-01-01T00:00:00Z' };
    const many = await newCaller();
    const bad = await apartFrom([many]);
    const few = await apartFrom([many, bad]);
    for (const caller of [many, bad, few]) delete caller.clock;
    await complete(many, { nextSteps: Array.from({ length: 9 }, () => early) });
    const { interview: badly } = await complete(bad, {
      nextSteps: [{ ...early, dueAt: '2100-01-01T00:00:00Z' }],
    });
    const poison = await poisoned(bad, badly.applicationId);
    const { interview } = await complete(few, { nextSteps: [{ ...early, dueAt: '2026-02-01T00:00:00Z' }] });
    await fireDue(worker, 2, () => {}, undefined, true);
    expect((await typesOf(few, interview.applicationId)).at(-1)?.type).toBe('next_step.overdue');
    expect(await isPutOff(poison)).toBe(true);
    await owner`delete from deadlines where id = ${poison}`;
    await fireDue(worker, 100, noError);
  });

  it("fires what is due of a platform before all that is due of another's many, when it is behind", async () => {
    const many = await newCaller();
    const few = await apartFrom([many]);
    const hours = Array.from({ length: 9 }, () => hourly(-9));
    await complete(many, { nextSteps: hours });
    const { interview } = await complete(few, { nextSteps: [hourly(-4)] });
    const isTold = async () =>
      (await typesOf(few, interview.applicationId)).at(-1)?.type === 'next_step.overdue';
    await fireDue(worker, 2, noError, fixedClock(nine));
    expect(await isTold()).toBe(false);
    await fireDue(worker, 2, noError, fixedClock(nine), true);
    expect(await isTold()).toBe(true);
    await fireAt(nine);
  });

  it('fires, when it is behind, what comes after the batch that another worker has', async () => {
    const caller = await newCaller();
    const earlier = await complete(caller, { nextSteps: [hourly(-9), hourly(-9)] });
    const behind = await complete(caller, { nextSteps: [hourly(-4)] });
    await owner.begin(async (transaction) => {
      await transaction`
        select from deadlines where application_id = ${earlier.interview.applicationId} for update`;
      await fireDue(worker, 2, noError, fixedClock(nine), true);
    });
    const told = await typesOf(caller, behind.interview.applicationId);
    expect(told.at(-1)?.type).toBe('next_step.overdue');
    await fireAt(nine);
  });

  it('fires what is due behind an application that is busy', async () => {
    const busy = await newCaller();
    const held = await complete(busy, { nextSteps: [hourly(-9), hourly(-9), hourly(-9)] });
    const idle = await newCaller();
    const free = await complete(idle, { nextSteps: [hourly(-4)] });
    await owner.begin(async (transaction) => {
      await transaction`
        select from application_heads where application_id = ${held.interview.applicationId} for update`;
      await fireDue(worker, 2, () => {}, fixedClock(nine));
    });
    const told = await typesOf(idle, free.interview.applicationId);
    expect(told.at(-1)?.type).toBe('next_step.overdue');
    await fireAt(nine);
    const after = await typesOf(busy, held.interview.applicationId);
    expect(after.filter(({ type }) => type === 'next_step.overdue')).toHaveLength(3);
  });

  it('happens at the time at which its turn came, not at which it began to wait', async () => {
    const caller = await newCaller();
    const { interview } = await complete(caller, { nextSteps: [step(4)] });
    const { clock: _, ...timed } = caller;
    let released = 0;
    let changing: Promise<unknown> = Promise.resolve();
    await owner.begin(async (transaction) => {
      await transaction`
        select from application_heads where application_id = ${interview.applicationId} for update`;
      changing = changeSubject(timed, 'application', interview.applicationId, (change) =>
        updateApplication(change, { stage: 'second' }),
      );
      const waits = () => transaction`
        select from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'afterview-api'`;
      while ((await waits()).length === 0);
      const [row] = await transaction<{ now: Date }[]>`select clock_timestamp() as now`;
      released = row?.now.getTime() ?? 0;
    });
    await changing;
    const { rows } = await listEvents(api, caller.tenant, { type: 'application.updated' }, { limit: 1 });
    const event: { timestamp: string } = JSON.parse(rows[0]?.body ?? '{}');
    expect(Date.parse(event.timestamp)).toBeGreaterThanOrEqual(released);
  });
});

describe('an overdue that stands', () => {
  const lateStep = async () => {
    const caller = await newCaller();
    const { interview, nextSteps } = await complete(caller, { nextSteps: [step(-3)] });
    const [first] = nextSteps;
    if (first === undefined) throw new Error('no step');
    const told = async () => {
      await fireAt(later(0));
      const types = await typesOf(caller, interview.applicationId);
      return types.filter(({ type }) => type === 'next_step.overdue').length;
    };
    const setStatus = (status: 'rejected' | 'active') =>
      changeSubject(caller, 'application', interview.applicationId, (change) =>
        updateApplication(change, { status }),
      );
    return { caller, id: first.id, told, setStatus };
  };

  it('is told though the application was closed before it was, and opened again', async () => {
    const { told, setStatus } = await lateStep();
    await setStatus('rejected');
    await setStatus('active');
    expect(await told()).toBe(1);
    await setStatus('rejected');
    await setStatus('active');
    expect(await told()).toBe(1);
  });

  it('is not told of a step that is done, whatever its grace has become', async () => {
    const { caller, id, told } = await lateStep();
    await changeSubject(caller, 'next_step', id, (change) =>
      updateNextStep(change, id, { overdueAfter: 'PT30M' }),
    );
    await changeSubject(caller, 'next_step', id, (change) => completeNextStep(change, id, {}));
    expect(await told()).toBe(0);
  });
});
