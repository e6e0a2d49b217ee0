/**
 * Firing: what is due is claimed with its application's lock, told as an event, and settled, in one transaction. Any
 * number of workers may do it at once. A deadline that is armed under its application's lock is valid: whoever moves or
 * ends its subject deletes it under the same lock, so nothing has to be compared.
 */
import { readFileSync } from 'node:fs';
import { Change } from '../change/change.ts';
import { loadAggregates } from '../change/load.ts';
import { write } from '../change/write.ts';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { eventTypeOf } from '../events/types.ts';
import type { Id } from '../ids.ts';
import { system } from '../tenant.ts';
import { deadlineKinds } from './kinds.ts';
import type { DeadlineRow } from './table.ts';

const claimDue = readFileSync(new URL('claim-due.sql', import.meta.url), 'utf8');

export type Fired = {
  /** Rows that were due; a full batch means that there may be more. */
  found: number;
  fired: number;
  /** Deliveries that now wait. */
  deliveries: number;
};

type Claimed = { id: Id<'deadline'>; applicationId: Id<'application'> | null; now: Date };

/**
 * Fires up to `batch` deadlines. One that makes its batch throw is tried alone, and put off when it throws again, so
 * that it never stops the others.
 * @param onError is told of those that were put off
 */
export async function fireDue(
  database: Database,
  batch: number,
  onError: (error: unknown) => void,
  clock?: Clock,
): Promise<Fired> {
  try {
    return await fireBatch(database, batch, clock);
  } catch (error) {
    onError(error);
    return await fireOneByOne(database, batch, onError, clock);
  }
}

function fireBatch(database: Database, batch: number, clock?: Clock): Promise<Fired> {
  return database.begin(async (transaction) => {
    const claimed = await claim(transaction, batch, clock);
    return { found: claimed.length, ...(await fireClaimed(transaction, claimed)) };
  });
}

async function fireOneByOne(
  database: Database,
  batch: number,
  onError: (error: unknown) => void,
  clock?: Clock,
): Promise<Fired> {
  const total = { found: 0, fired: 0, deliveries: 0 };
  for (let index = 0; index < batch; index += 1) {
    let first: Claimed | undefined;
    try {
      // One at a time, on purpose: each in a transaction of its own.
      // oxlint-disable-next-line no-await-in-loop
      const one = await database.begin(async (transaction) => {
        const claimed = await claim(transaction, 1, clock);
        first = claimed[0];
        return { found: claimed.length, ...(await fireClaimed(transaction, claimed)) };
      });
      if (one.found === 0) break;
      total.found += one.found;
      total.fired += one.fired;
      total.deliveries += one.deliveries;
    } catch (error) {
      onError(error);
      if (first === undefined) throw error;
      // oxlint-disable-next-line no-await-in-loop
      await putOff(database, first.id);
      total.found += 1;
    }
  }
  return total;
}

async function claim(transaction: Transaction, batch: number, clock?: Clock): Promise<Claimed[]> {
  const rows = await transaction.unsafe<Claimed[]>(claimDue, [batch, clock?.now().toISOString() ?? null], {
    prepare: true,
  });
  return [...rows];
}

async function fireClaimed(
  transaction: Transaction,
  claimed: readonly Claimed[],
): Promise<Omit<Fired, 'found'>> {
  const held = claimed.filter(({ applicationId }) => applicationId !== null);
  const now = held[0]?.now;
  if (now === undefined) return { fired: 0, deliveries: 0 };
  // A second statement, so a fresh snapshot under the locks.
  const ids = held.map(({ id }) => id);
  const due = await transaction<DeadlineRow[]>`select * from deadlines where id = any(${ids}::uuid[])`;
  const byApplication = Map.groupBy(due.toSorted(inOrder), ({ applicationId }) => applicationId);
  const subjectIds = due.map(({ subjectId }) => subjectId);
  const aggregates = await loadAggregates(transaction, [...byApplication.keys()], subjectIds);
  const outcomes = aggregates.map((aggregate) => {
    const change = new Change(aggregate, system, now);
    for (const deadline of byApplication.get(change.application.id) ?? []) fire(change, deadline);
    return change.finish();
  });
  return { fired: due.length, deliveries: await write(transaction, outcomes) };
}

const inOrder = (a: DeadlineRow, b: DeadlineRow) =>
  a.firesAt.getTime() - b.firesAt.getTime() || deadlineKinds.indexOf(a.kind) - deadlineKinds.indexOf(b.kind);

function fire(change: Change, { id, subjectType: type, subjectId, kind }: DeadlineRow): void {
  change.fire(type, change.get(type, subjectId), eventTypeOf(type, kind), id);
}

/** Longer with each try, up to an hour. */
async function putOff(database: Database, id: Id<'deadline'>): Promise<void> {
  await database`
    update deadlines set tries = tries + 1,
      claim_at = statement_timestamp() + least(interval '1 hour', interval '1 second' * power(2, tries))
    where id = ${id}`;
}

/** Milliseconds until the next deadline is due, by the database's clock; not above zero when its application is busy. */
export async function nextDueInMs(database: Database): Promise<number | null> {
  const [row] = await database<{ ms: number }[]>`
    select (extract(epoch from claim_at - clock_timestamp()) * 1000)::float8 as ms
    from deadlines where clock_id is null order by claim_at, id limit 1`;
  return row?.ms ?? null;
}

/** The instants, to a tenth of a second, at which something is due within the next `horizonMs`. */
export async function upcomingDeadlines(database: Database, horizonMs: number): Promise<Date[]> {
  const rows = await database<{ at: Date }[]>`
    select distinct date_bin('100 milliseconds', claim_at, timestamptz 'epoch') as at from deadlines
    where clock_id is null and claim_at <= statement_timestamp() + ${horizonMs} * interval '1 millisecond'`;
  return rows.map(({ at }) => at);
}
