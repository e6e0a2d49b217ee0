/**
 * Dropping what is older than its retention, a week at a time. A partition is marked, detached and dropped:
 *
 *   attached → (mark) → detaching → detached → gone
 *
 * `detach … concurrently` stops nobody who reads or writes, and so runs in no transaction and no function, in steps of
 * its own: it can be cut off between any two. What was cut off is found by its state and finished, by whoever comes next.
 */
import { readFileSync } from 'node:fs';
import { connect, type Database } from '../db/connect.ts';
import type { Retention } from './period.ts';

const expiredPartitions = readFileSync(new URL('expired-partitions.sql', import.meta.url), 'utf8');
const deleteOutlived = readFileSync(new URL('delete-outlived.sql', import.meta.url), 'utf8');

type Expired = { parent: string; name: string; attached: boolean; pending: boolean };

export type Dropped = {
  /** Whether the login may: it must own the tables, or be a member of the role that does. */
  allowed: boolean;
  /** Names of the partitions that went. */
  dropped: string[];
};

const mark = 'afterview: expired';
/** A detaching waits for all who are in the table; longer than this, and it is finished another time. */
const waitAtMost = '20s';

/** Partitions that are ready to go, or half gone. Needs to see all of `delivery_queue`. */
export async function listExpired(
  database: Database,
  { events, settledDeadlines }: Retention,
): Promise<Expired[]> {
  const rows = await database.unsafe<Expired[]>(expiredPartitions, [events, settledDeadlines, mark]);
  return [...rows];
}

/**
 * Drops what is older than `retention`, unless somebody else is at it.
 * @param url of a login that owns the tables; `allowed` is false, and nothing is done, for any other
 * @param stopping ends it before the next partition, and a detach that waits
 * @throws Error when a partition cannot be had in time, or it was stopped; the next run goes on from there
 */
export async function dropExpired(
  url: string,
  retention: Retention,
  stopping?: AbortSignal,
): Promise<Dropped> {
  const database = connect(url, 'owner', 1);
  try {
    await database`select set_config('lock_timeout', ${waitAtMost}, false)`;
    if (!(await isOwner(database))) return { allowed: false, dropped: [] };
    // Of the session, and so given back however it ends.
    const [lock] = await database<{ ours: boolean }[]>`
      select pg_try_advisory_lock(hashtext('afterview.retention')) as ours`;
    if (lock?.ours !== true) return { allowed: true, dropped: [] };
    const expired = await withoutPolicies(database, retention);
    const dropped: string[] = [];
    for (const partition of expired) {
      if (stopping?.aborted === true) break;
      // One after the other: a table can have one partition on its way out.
      // oxlint-disable-next-line no-await-in-loop
      await drop(database, partition, stopping);
      dropped.push(partition.name);
    }
    return { allowed: true, dropped };
  } finally {
    await database.end({ timeout: 1 });
  }
}

async function isOwner(database: Database): Promise<boolean> {
  const [row] = await database<{ owner: boolean }[]>`
    select bool_and(pg_has_role(current_user, relowner, 'usage')) as owner from pg_class
    where oid in ('public.events'::regclass, 'public.deliveries'::regclass,
      'public.attempts'::regclass, 'public.deadlines_settled'::regclass)`;
  return row?.owner === true;
}

/** Row-level security is forced, so an owner who is no superuser sees no rows: what still waits is seen as the worker. */
async function withoutPolicies(database: Database, retention: Retention): Promise<Expired[]> {
  await database`set role afterview_worker`;
  try {
    return await listExpired(database, retention);
  } finally {
    await database`reset role`;
  }
}

/** Their names are ours, letters and digits. */
async function drop(
  database: Database,
  { parent, name, attached, pending }: Expired,
  stopping: AbortSignal | undefined,
): Promise<void> {
  if (attached) {
    await database.unsafe(`comment on table public.${name} is '${mark}'`);
    const how = pending ? 'finalize' : 'concurrently';
    const detaching = database.unsafe(`alter table public.${parent} detach partition public.${name} ${how}`);
    const cancel = () => detaching.cancel();
    stopping?.addEventListener('abort', cancel);
    await detaching.finally(() => stopping?.removeEventListener('abort', cancel));
  }
  await database.unsafe(`drop table public.${name}`);
}

const piece = 5_000;

/**
 * Deletes what waits to be delivered for longer than events are kept, which holds their partitions. As the worker.
 * @returns how many
 */
export async function forgetOutlived(database: Database, { events }: Retention): Promise<number> {
  let deleted = 0;
  for (let last = piece; last === piece; deleted += last) {
    // In small pieces: after a pause there may be millions.
    // oxlint-disable-next-line no-await-in-loop
    last = (await database.unsafe(deleteOutlived, [events, piece], { prepare: true })).length;
  }
  return deleted;
}

const fiveWeeks = 35 * 86_400;

/** For how many seconds every table has somewhere to put its rows; five weeks at most are looked at. Any role may ask. */
export async function secondsOfPartitions(database: Database): Promise<number> {
  const [row] = await database<{ seconds: number | null }[]>`
    select extract(epoch from partitions_end() - statement_timestamp())::float8 as seconds`;
  return row?.seconds ?? fiveWeeks;
}
