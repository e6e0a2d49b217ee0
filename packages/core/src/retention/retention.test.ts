import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { connect, type Database } from '../db/connect.ts';
import { dropExpired, forgetOutlived, listExpired, secondsOfPartitions } from './drop-expired.ts';
import { retentionFrom, retentionOf } from './period.ts';

const parents = ['attempts', 'deadlines_settled', 'deliveries', 'events'] as const;
const month = retentionOf(30);

let url: string;
let drop: () => Promise<void>;
let owner: Database;
let worker: Database;
let api: Database;

beforeAll(async () => {
  const database = await createTestDatabase();
  ({ url, drop } = database);
  owner = connect(url, 'owner', 2);
  worker = connect(url, 'worker', 2);
  api = connect(url, 'api', 2);
});
afterAll(async () => {
  await Promise.all([owner.end(), worker.end(), api.end()]);
  await drop();
});

const children = async (): Promise<string[]> => {
  const rows = await owner<{ name: string }[]>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname ~ '^(attempts|deadlines_settled|deliveries|events)_\\d{8}$' order by relname`;
  return rows.map(({ name }) => name);
};

/** The name of the partition of a week that began about this long ago. */
async function weekBefore(days: number): Promise<{ suffix: string; week: string }> {
  const [row] = await owner<{ suffix: string; week: string }[]>`
    select to_char(week, 'YYYYMMDD') as suffix, to_char(week, 'YYYY-MM-DD') || 'T00:00:00Z' as week
    from (select date_trunc('week', now() at time zone 'UTC') - (${days} / 7)::int * interval '7 days' as week) at`;
  if (row === undefined) throw new Error('no week');
  return row;
}

/** Partitions as `ensure_partitions` made them that long ago, an event and a delivery in them. */
async function makeOld(days: number): Promise<string> {
  const { suffix, week } = await weekBefore(days);
  for (const parent of parents) {
    const bound =
      parent === 'deadlines_settled'
        ? `values from ('${week}') to ('${week}'::timestamptz + interval '7 days')`
        : `values from (uuid_floor('${week}'::timestamptz)) to (uuid_floor('${week}'::timestamptz + interval '7 days'))`;
    // oxlint-disable-next-line no-await-in-loop
    await owner.unsafe(`create table ${parent}_${suffix} partition of ${parent} for ${bound}`);
  }
  await owner`
    insert into events (id, platform_id, live, type, occurred_at, body)
    select uuid_floor(${week}::timestamptz + interval '1 hour'), uuidv7(), true, 'test.ping', ${week}::timestamptz, '{}'`;
  return suffix;
}

const removeOld = async () => {
  await dropExpired(url, month);
};

beforeEach(async () => {
  await owner`delete from delivery_queue`;
  await removeOld();
});

describe('what is kept', () => {
  it('goes once it is wholly older than its retention: 30 days, of settled deadlines 90', async () => {
    const before = await children();
    const young = await makeOld(28);
    const old = await makeOld(42);
    const ancient = await makeOld(105);
    expect(await dropExpired(url, month)).toEqual({
      allowed: true,
      dropped: [
        `attempts_${ancient}`,
        `attempts_${old}`,
        `deadlines_settled_${ancient}`,
        `deliveries_${ancient}`,
        `deliveries_${old}`,
        `events_${ancient}`,
        `events_${old}`,
      ],
    });
    const left = parents.map((parent) => `${parent}_${young}`);
    expect(await children()).toEqual([...before, ...left, `deadlines_settled_${old}`].toSorted());
    expect(await dropExpired(url, month)).toEqual({ allowed: true, dropped: [] });
    for (const name of [...left, `deadlines_settled_${old}`]) {
      // oxlint-disable-next-line no-await-in-loop
      await owner.unsafe(`drop table ${name}`);
    }
  });

  it('stays while something of that time is still under way, and goes when that has ended', async () => {
    const old = await makeOld(42);
    const queue = (state: number, due: string) => owner`
      insert into delivery_queue (platform_id, live, endpoint_id, event_id, state, due_at)
      select platform_id, live, uuidv7(), id, ${state}, now() + ${due}::interval from events
      where id < uuid_floor(now() - interval '30 days')`;
    await queue(9, '10 s');
    await queue(0, '-1 day');
    await queue(1, '1 day');
    expect(await forgetOutlived(worker, month)).toBe(2);
    expect((await dropExpired(url, month)).dropped).toEqual([]);
    await owner`update delivery_queue set due_at = now() - interval '1 s'`;
    expect(await forgetOutlived(worker, month)).toBe(1);
    expect((await dropExpired(url, month)).dropped).toContain(`events_${old}`);
    await owner.unsafe(`drop table deadlines_settled_${old}`);
  });

  it('is not dropped when an operator has detached it to keep', async () => {
    const old = await makeOld(105);
    await owner.unsafe(`alter table events detach partition events_${old}`);
    expect((await dropExpired(url, month)).dropped).not.toContain(`events_${old}`);
    expect(await children()).toContain(`events_${old}`);
    await owner.unsafe(`drop table events_${old}`);
  });

  it.each(['a month', '0', '13', '1.5', '-30', '99999'])('is refused as %s days', (value) => {
    expect(() => retentionFrom({ AFTERVIEW_RETENTION_DAYS: value })).toThrow(
      'AFTERVIEW_RETENTION_DAYS must be a number from 14 to 3650',
    );
  });

  it('is 30 days where nothing is said, 90 of settled deadlines', () => {
    expect(retentionFrom({})).toEqual({ events: 30, settledDeadlines: 90 });
    expect(retentionFrom({ AFTERVIEW_RETENTION_DAYS: '60' })).toEqual({ events: 60, settledDeadlines: 180 });
  });
});

/** Holds the table as a long read does, until it is let go. */
async function reader(): Promise<() => Promise<void>> {
  const started = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const reading = owner.begin(async (transaction) => {
    await transaction`select count(*) from events`;
    started.resolve();
    await end.promise;
  });
  await started.promise;
  return async () => {
    end.resolve();
    await reading;
  };
}

const pending = async () => {
  const rows = await owner<{ name: string }[]>`
    select inhrelid::regclass::text as name from pg_inherits where inhdetachpending`;
  return rows.map(({ name }) => name);
};

const untilPending = async (name: string) => {
  // oxlint-disable-next-line no-await-in-loop
  while (!(await pending()).includes(name));
};

describe('dropping while others are at work', () => {
  it('waits for a long read without stopping those who write and read meanwhile', async () => {
    const old = await makeOld(105);
    const endReading = await reader();
    const dropping = dropExpired(url, month);
    await untilPending(`events_${old}`);
    await worker`
      insert into events (id, platform_id, live, type, occurred_at, body)
      values (uuidv7(), uuidv7(), true, 'test.ping', now(), '{}')`;
    const found =
      await worker`select id from events where type = 'test.ping' and id > uuid_floor(now() - interval '1 day')`;
    expect(found.length).toBeGreaterThan(0);
    await endReading();
    expect((await dropping).dropped).toContain(`events_${old}`);
    expect(await children()).not.toContain(`events_${old}`);
  });

  it('one of several workers does it, the others do nothing', async () => {
    const old = await makeOld(105);
    const all = await Promise.all(Array.from({ length: 4 }, () => dropExpired(url, month)));
    expect(all.flatMap(({ dropped }) => dropped)).toEqual(
      ['attempts', 'deadlines_settled', 'deliveries', 'events'].map((parent) => `${parent}_${old}`),
    );
  });

  it('what was killed in the midst of a detach is finished by the next', async () => {
    const old = await makeOld(105);
    const endReading = await reader();
    // Waited for at once: it fails while the statement that ends it is still being answered.
    const failed = dropExpired(url, month).catch(String);
    await untilPending(`events_${old}`);
    await owner`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'alter table public.events detach%' and pid <> pg_backend_pid()`;
    expect(await failed).toMatch(/CONNECTION_CLOSED|terminating connection/);
    await endReading();
    expect(await pending()).toEqual([`events_${old}`]);
    expect((await dropExpired(url, month)).dropped).toContain(`events_${old}`);
    expect(await pending()).toEqual([]);
    expect(await children()).not.toContain(`events_${old}`);
  });

  it('what was killed between its detach and its drop is dropped by the next', async () => {
    const old = await makeOld(105);
    await owner.unsafe(`comment on table events_${old} is 'afterview: expired'`);
    await owner.unsafe(`alter table events detach partition events_${old} concurrently`);
    expect((await dropExpired(url, month)).dropped).toContain(`events_${old}`);
    expect(await children()).not.toContain(`events_${old}`);
  });
});

describe('who may', () => {
  const login = `plain_${process.pid}`;
  const as = (user: string) => {
    const other = new URL(url);
    other.username = user;
    other.password = 'secret';
    return other.href;
  };

  it('a login that may only take the roles of the api and the worker drops nothing, and is told so', async () => {
    await owner.unsafe(`create role ${login} login password 'secret' nosuperuser nobypassrls`);
    await owner.unsafe(`grant afterview_api, afterview_worker to ${login}`);
    try {
      expect(await dropExpired(as(login), month)).toEqual({ allowed: false, dropped: [] });
    } finally {
      await owner.unsafe(`drop owned by ${login}`);
      await owner.unsafe(`drop role ${login}`);
    }
  });

  it('an owner who is no superuser does all of it', async () => {
    const keeper = `${login}_owner`;
    await owner.unsafe(`create role ${keeper} login password 'secret' nosuperuser nobypassrls`);
    await owner.unsafe(`grant afterview_api, afterview_worker to ${keeper}`);
    await owner.unsafe(`grant usage, create on schema public to ${keeper}`);
    try {
      const old = await makeOld(105);
      for (const parent of parents) {
        // oxlint-disable-next-line no-await-in-loop
        await owner.unsafe(`alter table ${parent} owner to ${keeper}`);
        // oxlint-disable-next-line no-await-in-loop
        await owner.unsafe(`alter table ${parent}_${old} owner to ${keeper}`);
      }
      expect((await dropExpired(as(keeper), month)).dropped).toEqual(
        parents.map((parent) => `${parent}_${old}`),
      );
    } finally {
      await owner.unsafe(`reassign owned by ${keeper} to current_user`);
      await owner.unsafe(`drop owned by ${keeper}`);
      await owner.unsafe(`drop role ${keeper}`);
    }
  });

  it('anybody may ask what has expired as the worker, and how long there are partitions', async () => {
    expect(await listExpired(worker, month)).toEqual([]);
    expect(await secondsOfPartitions(api)).toBeGreaterThan(14 * 86_400);
  });

  it('a missing partition is told of, and made again', async () => {
    const { suffix } = await weekBefore(-14);
    await owner.unsafe(`drop table events_${suffix}`);
    expect(await secondsOfPartitions(api)).toBeLessThan(14 * 86_400);
    await worker`select ensure_partitions()`;
    expect(await secondsOfPartitions(api)).toBeGreaterThan(14 * 86_400);
  });

  it('no partition can be read or written directly, neither the first ones nor those made later', async () => {
    await owner.unsafe(`alter default privileges grant all on tables to afterview_api, afterview_worker`);
    const { suffix } = await weekBefore(-21);
    await owner.unsafe(`drop table events_${suffix}`);
    await worker`select ensure_partitions()`;
    expect(await children()).toContain(`events_${suffix}`);
    const open = await owner`
      select c.relname, role, privilege from pg_class c
      cross join unnest(array['afterview_api', 'afterview_worker']) role
      cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate']) privilege
      where c.relispartition and c.relkind = 'r' and has_table_privilege(role, c.oid, privilege)`;
    const unsealed = await owner`
      select relname from pg_class where relispartition and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`;
    await owner.unsafe(`alter default privileges revoke all on tables from afterview_api, afterview_worker`);
    expect([[...open], [...unsealed]]).toEqual([[], []]);
    await expect(api.unsafe(`select from events_${suffix}`)).rejects.toThrow('permission denied');
  });
});
