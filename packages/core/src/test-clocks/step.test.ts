import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { createApplication } from '../applications/create.ts';
import { changeSubject, startApplication, type Caller } from '../change/unit-of-work.ts';
import { connect, type Database } from '../db/connect.ts';
import { fireDue } from '../deadlines/fire-due.ts';
import { formatId, parseId, type Id } from '../ids.ts';
import { createNextStep } from '../next-steps/create.ts';
import { parties } from '../parties.ts';
import { createPermission } from '../permissions/create.ts';
import { createPlatform } from '../platforms/create.ts';
import type { Actor, Tenant } from '../tenant.ts';
import { advanceTestClock } from './advance.ts';
import { attachApplications } from './attach.ts';
import { createTestClock } from './create.ts';
import { deleteTestClock } from './delete.ts';
import { findTestClock } from './find.ts';
import { advanceClocks } from './step.ts';

let databaseUrl: string;
let api: Database;
let worker: Database;
let owner: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  databaseUrl = database.url;
  drop = database.drop;
  api = connect(databaseUrl, 'api', 8);
  worker = connect(databaseUrl, 'worker', 2);
  owner = connect(databaseUrl, 'owner', 2);
});
afterAll(async () => {
  await Promise.all([api.end(), worker.end(), owner.end()]);
  await drop();
});

const noon = new Date('2027-03-01T12:00:00.000Z');
const minute = 60_000;
const day = 24 * 60;
const later = (minutes: number) => new Date(noon.getTime() + minutes * minute);
const fail = (error: unknown) => {
  throw error;
};

type ClockId = Id<'testClock'>;

/** A platform with a clock, and as many applications on it as are asked for. */
async function newClock(applications: number) {
  const platform = await createPlatform(api, 'Jobs');
  const tenant: Tenant = { platformId: platform.id, live: false };
  const caller: Caller = { database: api, tenant, actor: { type: 'key', id: null }, wake: () => {} };
  const clock = await createTestClock(caller, { now: noon.toISOString() });
  const id = parseId('testClock', clock.id);
  const ids = await Promise.all(Array.from({ length: applications }, () => newApplication(caller)));
  for (let from = 0; from < ids.length; from += 100) {
    const applicationIds = ids.slice(from, from + 100).map((one) => formatId('application', one));
    // oxlint-disable-next-line no-await-in-loop
    await attachApplications({ ...caller, id }, { applicationIds });
  }
  return { tenant, caller, id, applications: ids };
}

const newApplication = async (caller: Caller): Promise<Id<'application'>> => {
  const { id } = await startApplication(caller, (change) =>
    createApplication(change, { candidate: {}, company: { name: 'Acme' }, position: { title: 'Cook' } }),
  );
  return id;
};

/** Steps without reminders: each is due, and overdue a minute later. */
const promise = (caller: Caller, applicationId: Id<'application'>, dueInMinutes: readonly number[]) =>
  changeSubject(caller, 'application', applicationId, (change) => {
    for (const minutes of dueInMinutes) {
      const step = {
        title: `In ${minutes} minutes`,
        owner: 'candidate' as const,
        dueAt: later(minutes).toISOString(),
        reminders: [],
        overdueAfter: 'PT1M',
      };
      createNextStep(change, step, { interview: null, agreed: parties });
    }
  });

const byKey: Actor = { type: 'key', id: null };

const advance = (tenant: Tenant, id: ClockId, minutes: number) =>
  advanceTestClock({ database: api, tenant, actor: byKey, id }, { to: later(minutes).toISOString() });

/** Moves all clocks to where they go, as one worker does. */
async function move(database: Database = worker): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop
  while ((await advanceClocks(database, fail)).clocks > 0);
}

type Told = { type: string; at: Date; applicationId: string; sequence: number; title: string };

/** What the system told of the deadlines of a platform, in the order in which it did. */
async function firedIn({ platformId }: Tenant): Promise<Told[]> {
  const rows = await owner<Told[]>`
    select e.type, e.occurred_at as at, e.application_id, e.sequence, e.body::jsonb #>> '{data,object,title}' as title
    from events e where e.platform_id = ${platformId} and e.type in ('next_step.due', 'next_step.overdue', 'application.stalled', 'permission.expired')
    order by e.id`;
  return [...rows];
}

const isSorted = (dates: readonly Date[]) =>
  dates.every((date, index) => index === 0 || date >= (dates[index - 1] ?? date));

/** Whether the sequence of each application has no gap, and its deadlines are told once. */
async function assertWhole({ platformId }: Tenant): Promise<void> {
  const gaps = await owner`
    select application_id from events where platform_id = ${platformId}
    group by application_id having count(*) <> max(sequence) or count(distinct sequence) <> count(*)`;
  expect([...gaps]).toEqual([]);
  const twice = await owner`
    select subject_id, kind, fires_at from deadlines_settled where platform_id = ${platformId} and status = 'fired'
    group by 1, 2, 3 having count(*) > 1`;
  expect([...twice]).toEqual([]);
}

describe('a clock that moves', () => {
  it('goes from deadline to deadline, in order, across all applications on it', async () => {
    const { tenant, caller, id, applications } = await newClock(3);
    // Interleaved: what is next is never in the same application.
    for (const [index, application] of applications.entries()) {
      // oxlint-disable-next-line no-await-in-loop
      await promise(
        caller,
        application,
        Array.from({ length: 20 }, (_, n) => 10 + n * 3 + index),
      );
    }
    await advance(tenant, id, day);
    await move();
    const told = await firedIn(tenant);
    expect(told).toHaveLength(120);
    expect(isSorted(told.map(({ at }) => at))).toBe(true);
    expect(new Set(told.slice(0, 6).map(({ applicationId }) => applicationId)).size).toBe(3);
    await assertWhole(tenant);
    const clock = await findTestClock(api, tenant, id);
    expect(clock).toMatchObject({ now: later(day), advancingTo: null });
  });

  it('also tells what its own firing arms on the way, in its place', async () => {
    const { tenant, caller, id, applications } = await newClock(2);
    const [older, other] = applications;
    if (older === undefined || other === undefined) throw new Error('no application');
    await promise(caller, other, [20 * day]);
    await changeSubject(caller, 'application', older, (change) =>
      createPermission(change, { grantedBy: { name: 'Grace' }, expiresAt: later(day).toISOString() }, null),
    );
    // As one is that is older than progress: the first thing that happens to it arms that it will have stalled.
    await owner`delete from progress where application_id = ${older}`;
    await owner`delete from deadlines where application_id = ${older} and kind = 'stalled'`;
    await advance(tenant, id, 30 * day);
    await move();
    expect((await firedIn(tenant)).map(({ type, at }) => [type, at])).toEqual([
      ['permission.expired', later(day)],
      ['application.stalled', later(7 * day)],
      ['next_step.due', later(20 * day)],
      ['next_step.overdue', later(20 * day + 1)],
    ]);
    await assertWhole(tenant);
  });

  it('stands at the instant of what it tells: who writes meanwhile has that time', async () => {
    const { tenant, caller, id, applications } = await newClock(1);
    const [application] = applications;
    if (application === undefined) throw new Error('no application');
    await promise(
      caller,
      application,
      Array.from({ length: 150 }, (_, n) => 10 + n),
    );
    await advance(tenant, id, day);
    await advanceClocks(worker, fail);
    const { now, advancingTo } = await findTestClock(api, tenant, id);
    expect(advancingTo).toEqual(later(day));
    expect(now > noon && now < later(day)).toBe(true);
    const at = await changeSubject(caller, 'application', application, (change) => change.now);
    expect(at).toEqual(now);
    // What is promised on the way, for later on it, falls due as well.
    await promise(caller, application, [day - 60]);
    await move();
    const told = await firedIn(tenant);
    expect(told.slice(-2).map((one) => one.at)).toEqual([later(day - 60), later(day - 59)]);
    expect(told).toHaveLength(302);
    await assertWhole(tenant);
  });

  it('fires nothing by real time, and leaves what is on no clock, or on another, alone', async () => {
    const { tenant, caller, id, applications } = await newClock(1);
    const [on] = applications;
    if (on === undefined) throw new Error('no application');
    const off = await newApplication(caller);
    const other = await newClock(1);
    await promise(caller, on, [10]);
    await promise(caller, off, [10]);
    for (const application of other.applications) {
      // oxlint-disable-next-line no-await-in-loop
      await promise(other.caller, application, [10]);
    }
    await advance(tenant, id, day);
    await move();
    expect((await firedIn(tenant)).map(({ applicationId }) => applicationId)).toEqual([on, on]);
    expect(await firedIn(other.tenant)).toEqual([]);
    await fireDue(worker, 1_000, fail, { clock: { now: () => later(day) } });
    const after = await firedIn(tenant);
    expect(after.slice(2).map(({ applicationId }) => applicationId)).toEqual([off, off]);
    expect(await firedIn(other.tenant)).toEqual([]);
  });
});

describe('any number of workers', () => {
  it('move one clock together: nothing is told twice, nothing is lost, and the order holds', async () => {
    const { tenant, caller, id, applications } = await newClock(10);
    await Promise.all(
      applications.map((application, index) =>
        promise(
          caller,
          application,
          Array.from({ length: 50 }, (_, n) => 10 + n * 10 + index),
        ),
      ),
    );
    await advance(tenant, id, day);
    const workers = [1, 2, 3].map(() => connect(databaseUrl, 'worker', 2));
    const isThere = async () => (await findTestClock(api, tenant, id)).advancingTo === null;
    await Promise.all(
      workers.map(async (one) => {
        // oxlint-disable-next-line no-await-in-loop
        while (!(await isThere())) await advanceClocks(one, fail);
      }),
    );
    await Promise.all(workers.map((one) => one.end()));
    const told = await firedIn(tenant);
    expect(told).toHaveLength(1_000);
    expect(isSorted(told.map(({ at }) => at))).toBe(true);
    await assertWhole(tenant);
  });

  it('go on where one was killed, again and again', async () => {
    const { tenant, caller, id, applications } = await newClock(4);
    await Promise.all(
      applications.map((application, index) =>
        promise(
          caller,
          application,
          Array.from({ length: 150 }, (_, n) => 10 + n * 5 + index),
        ),
      ),
    );
    await advance(tenant, id, day);
    let killed = 0;
    for (;;) {
      const doomed = connect(databaseUrl, 'worker', 2);
      const passing = advanceClocks(doomed, () => {}).then(
        ({ clocks }) => clocks > 0,
        () => true,
      );
      // The first three die in their steps: their connections are cut while they hold the clock.
      if (killed < 3) {
        // oxlint-disable-next-line no-await-in-loop
        const cut = await untilHeld(
          () => owner<{ pid: number }[]>`
          select pg_terminate_backend(pid) as cut, pid from pg_locks
          where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`,
        );
        killed += cut ? 1 : 0;
      }
      // oxlint-disable-next-line no-await-in-loop
      const more = await passing;
      // oxlint-disable-next-line no-await-in-loop
      await doomed.end({ timeout: 0 });
      if (!more) break;
    }
    expect(killed).toBe(3);
    const told = await firedIn(tenant);
    expect(told).toHaveLength(1_200);
    expect(isSorted(told.map(({ at }) => at))).toBe(true);
    await assertWhole(tenant);
    expect((await findTestClock(api, tenant, id)).advancingTo).toBeNull();
  });
});

const isWaiting = () => owner`
  select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

/** Asks until there is a row, for as long as a pass may take. */
async function untilHeld(ask: () => Promise<readonly unknown[]>): Promise<boolean> {
  for (let attempt = 0; attempt < 2_000; attempt += 1) {
    // oxlint-disable-next-line no-await-in-loop
    if ((await ask()).length > 0) return true;
  }
  return false;
}

describe('who writes while a clock moves', () => {
  it('is never told of what it had ended before, and no write is lost', async () => {
    const { tenant, caller, id, applications } = await newClock(8);
    const minutes = Array.from({ length: 40 }, (_, n) => 10 + n * 20);
    await Promise.all(applications.map((application) => promise(caller, application, minutes)));
    await advance(tenant, id, day);
    const ended: { applicationId: string; title: string; at: Date }[] = [];
    const write = async (applicationId: Id<'application'>) => {
      for (let count = 0; count < 10; count += 1) {
        // oxlint-disable-next-line no-await-in-loop
        await changeSubject(caller, 'application', applicationId, (change) => {
          const open = change.all('next_step').filter(({ status }) => status === 'agreed');
          const last = open.at(-1);
          if (last === undefined) return;
          change.put('next_step', { ...last, status: 'canceled' }, 'next_step.canceled');
          ended.push({ applicationId, title: last.title, at: change.now });
        });
      }
    };
    await Promise.all([move(), ...applications.map(write)]);
    await move();
    expect(ended).toHaveLength(80);
    const told = await firedIn(tenant);
    for (const { applicationId, title, at } of ended) {
      const after = told.filter(
        (one) => one.applicationId === applicationId && one.title === title && one.at > at,
      );
      expect(after).toEqual([]);
    }
    await assertWhole(tenant);
  });

  it('waits for the clock before it takes the application, and then has the new time', async () => {
    const { caller, id, applications } = await newClock(1);
    const [application] = applications;
    if (application === undefined) throw new Error('no application');
    const { started } = await owner.begin(async (transaction) => {
      await transaction`update test_clocks set now = ${later(5)} where id = ${id}`;
      const writing = changeSubject(caller, 'application', application, (change) => change.now);
      expect(await untilHeld(isWaiting)).toBe(true);
      // It would fail if the writer had it.
      await transaction`
        select application_id from application_heads where application_id = ${application} for no key update nowait`;
      return { started: writing };
    });
    expect(await started).toEqual(later(5));
  });

  it('begins again when the application comes onto a clock while it waits for it', async () => {
    const { tenant, caller, id } = await newClock(0);
    const application = await newApplication(caller);
    const writing = await owner.begin(async (transaction) => {
      await transaction`update application_heads set clock_id = ${id} where application_id = ${application}`;
      const started = promise(caller, application, [10]);
      expect(await untilHeld(isWaiting)).toBe(true);
      return { started };
    });
    await writing.started;
    const armed = await owner<{ clockId: string; firesAt: Date }[]>`
      select clock_id, fires_at from deadlines where application_id = ${application} and kind = 'due'`;
    expect([...armed]).toEqual([{ clockId: id, firesAt: later(10) }]);
    const [event] = await owner<{ at: Date }[]>`
      select occurred_at as at from events where platform_id = ${tenant.platformId} order by id desc limit 1`;
    expect(event?.at).toEqual(noon);
  });

  it('meets an application that is just being attached, and then has the time of the clock', async () => {
    const { tenant, caller, id } = await newClock(0);
    const applications = await Promise.all(Array.from({ length: 20 }, () => newApplication(caller)));
    const writes = applications.map((application) => promise(caller, application, [10, 20, 30]));
    const attaching = applications.map((application) =>
      attachApplications({ ...caller, id }, { applicationIds: [formatId('application', application)] }),
    );
    await Promise.all([...writes, ...attaching]);
    const strays = await owner`
      select d.id from deadlines d join application_heads h using (application_id)
      where d.platform_id = ${tenant.platformId} and d.clock_id is distinct from h.clock_id`;
    expect([...strays]).toEqual([]);
    await advance(tenant, id, day);
    await move();
    expect(await firedIn(tenant)).toHaveLength(120);
    await assertWhole(tenant);
  });
});

describe('a deadline that cannot be told', () => {
  const notThere = (application: string) =>
    owner`delete from next_steps where application_id = ${application}`;
  const refused = (application: string) =>
    owner.unsafe(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$;
      create trigger refuse before insert on events for each row
        when (new.application_id = '${application}') execute function refuse()`);

  it.each([
    ['for what it tells of is not there', notThere],
    ['for the database refuses it', refused],
  ])('%s, is put off by the time of the clock, and does not stop it', async (_why, spoil) => {
    const { tenant, caller, id, applications } = await newClock(2);
    const [bad, good] = applications;
    if (bad === undefined || good === undefined) throw new Error('no application');
    await promise(caller, bad, [20]);
    await promise(caller, good, [10, 30]);
    await spoil(bad);
    await advance(tenant, id, day);
    const errors: unknown[] = [];
    // oxlint-disable-next-line no-await-in-loop
    while ((await advanceClocks(worker, (error) => errors.push(error))).clocks > 0);
    expect(errors.length).toBeGreaterThan(0);
    const told = await firedIn(tenant);
    expect(told.map(({ applicationId, at }) => [applicationId, at])).toEqual([
      [good, later(10)],
      [good, later(11)],
      [good, later(30)],
      [good, later(31)],
    ]);
    expect(await findTestClock(api, tenant, id)).toMatchObject({ now: later(day), advancingTo: null });
  });
});

describe('a month of a thousand deadlines', () => {
  it.each([
    ['of one application', 1],
    ['of a hundred applications', 100],
  ])('%s takes seconds', async (_name, count) => {
    const { tenant, caller, id, applications } = await newClock(count);
    const each = 500 / count;
    await Promise.all(
      applications.map((application, index) =>
        promise(
          caller,
          application,
          Array.from({ length: each }, (_, n) => 10 + (n * count + index) * 80),
        ),
      ),
    );
    await advance(tenant, id, 31 * day);
    const begun = performance.now();
    await move();
    const seconds = (performance.now() - begun) / 1_000;
    const told = await firedIn(tenant);
    expect(told).toHaveLength(1_000);
    expect(isSorted(told.map(({ at }) => at))).toBe(true);
    await assertWhole(tenant);
    // One or two where nothing else runs.
    expect(seconds).toBeLessThan(20);
  });

  it('and the clock with a hundred applications on it is deleted in one go', async () => {
    const { tenant, caller, id, applications } = await newClock(100);
    await Promise.all(applications.map((application) => promise(caller, application, [10, 20])));
    await deleteTestClock({ ...caller, id }, () => {});
    const left = await owner`
      select id from applications where platform_id = ${tenant.platformId}
      union all select id from deadlines where platform_id = ${tenant.platformId}`;
    expect([...left]).toEqual([]);
    await assertWhole(tenant);
  });
});
