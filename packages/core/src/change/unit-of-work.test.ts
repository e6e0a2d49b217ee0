import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateApplication } from '../applications/update.ts';
import { fixedClock } from '../clock.ts';
import type { Database } from '../db/connect.ts';
import { fireDue } from '../deadlines/fire-due.ts';
import { listEvents } from '../events/find.ts';
import { completeInterview } from '../interviews/complete.ts';
import { completeNextStep } from '../next-steps/complete.ts';
import { findNextStep } from '../next-steps/find.ts';
import { updateNextStep } from '../next-steps/update.ts';
import {
  complete,
  later,
  nine,
  openInterviewWorld,
  scheduled,
  step,
  type InterviewWorld,
} from '../test-interviews.ts';
import { changeSubject } from './unit-of-work.ts';

let world: InterviewWorld;
let api: Database;
let worker: Database;
let owner: Database;

beforeAll(async () => {
  world = await openInterviewWorld();
  ({ api, worker, owner } = world);
});
afterAll(() => world.close());

const noError = (error: unknown) => {
  throw error;
};
const newCaller = () => world.newCaller();
const typesOf: InterviewWorld['typesOf'] = (...of) => world.typesOf(...of);
const fireAt = (instant: Date) => fireDue(worker, 1000, noError, { clock: fixedClock(instant) });

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
