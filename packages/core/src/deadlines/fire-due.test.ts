import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../change/unit-of-work.ts';
import { fixedClock } from '../clock.ts';
import type { Database } from '../db/connect.ts';
import { newId, type Id } from '../ids.ts';
import { complete, nine, openInterviewWorld, step, type InterviewWorld } from '../test-interviews.ts';
import { fireDue } from './fire-due.ts';

let world: InterviewWorld;
let worker: Database;
let owner: Database;

beforeAll(async () => {
  world = await openInterviewWorld();
  ({ worker, owner } = world);
});
afterAll(() => world.close());

const noError = (error: unknown) => {
  throw error;
};
const newCaller = () => world.newCaller();
const typesOf: InterviewWorld['typesOf'] = (...of) => world.typesOf(...of);
const fireAt = (instant: Date) => fireDue(worker, 1000, noError, { clock: fixedClock(instant) });

const hourly = (at: number) => ({ ...step(at), overdueAfter: 'PT1H' });

/** One of another shard of platforms than these: turns are by shard. */
async function apartFrom(others: readonly Caller[]): Promise<Caller> {
  for (;;) {
    const caller = await newCaller();
    const platforms = [caller, ...others].map(({ tenant }) => tenant.platformId);
    const shards = await owner`select distinct hashtext(id) & 63 from unnest(${platforms}::text[]) id`;
    if (shards.length === platforms.length) return caller;
  }
}

const poisoned = async ({ tenant }: Caller, applicationId: Id<'application'>) => {
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
  await fireDue(worker, 2, () => {}, { byPlatform: true });
  expect((await typesOf(few, interview.applicationId)).at(-1)?.type).toBe('next_step.overdue');
  expect(await isPutOff(poison)).toBe(true);
  await owner`delete from deadlines where id = ${poison}`;
  await fireDue(worker, 100, noError);
});

it('leaves what has been due for longer than it looks back, and tells when the next is due behind that', async () => {
  const { clock: _, ...caller } = await newCaller();
  const steps = ['2026-01-01T00:00:00Z', '2100-01-01T00:00:00Z'].map((dueAt) => ({ ...step(0), dueAt }));
  const { interview } = await complete(caller, { nextSteps: steps });
  const isTold = async () =>
    (await typesOf(caller, interview.applicationId)).at(-1)?.type === 'next_step.overdue';
  const recent = await fireDue(worker, 100, noError, { dueForMs: 2_000 });
  expect({ fired: recent.fired, told: await isTold() }).toEqual({ fired: 0, told: false });
  expect(recent.nextInMs).toBeGreaterThan(0);
  const whole = await fireDue(worker, 100, noError);
  expect(whole.fired).toBeGreaterThan(0);
  expect(await isTold()).toBe(true);
});

it("fires what is due of a platform before all that is due of another's many, when it is behind", async () => {
  const many = await newCaller();
  const few = await apartFrom([many]);
  const hours = Array.from({ length: 9 }, () => hourly(-9));
  await complete(many, { nextSteps: hours });
  const { interview } = await complete(few, { nextSteps: [hourly(-4)] });
  const isTold = async () =>
    (await typesOf(few, interview.applicationId)).at(-1)?.type === 'next_step.overdue';
  await fireDue(worker, 2, noError, { clock: fixedClock(nine) });
  expect(await isTold()).toBe(false);
  await fireDue(worker, 2, noError, { clock: fixedClock(nine), byPlatform: true });
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
    await fireDue(worker, 2, noError, { clock: fixedClock(nine), byPlatform: true });
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
    await fireDue(worker, 2, () => {}, { clock: fixedClock(nine) });
  });
  const told = await typesOf(idle, free.interview.applicationId);
  expect(told.at(-1)?.type).toBe('next_step.overdue');
  await fireAt(nine);
  const after = await typesOf(busy, held.interview.applicationId);
  expect(after.filter(({ type }) => type === 'next_step.overdue')).toHaveLength(3);
});
