/**
 * Moving clocks: what advance.ts has sent on its way goes there step by step, each a transaction that fires what is due
 * next and sets the clock to that instant. Any number of workers may do it, and one that dies leaves a clock that another
 * goes on with: what it had not committed has not happened, what it had is settled.
 *
 * The clock's row lock keeps writers away from all that is on it, so its deadlines stay as they were read. An advisory lock
 * keeps other workers from queueing for it: they take another clock.
 */
import type { Aggregate } from '../change/change.ts';
import { loadAggregates } from '../change/load.ts';
import { write } from '../change/write.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { isUnreachable } from '../db/unreachable.ts';
import { deadlineKinds } from '../deadlines/kinds.ts';
import type { DeadlineRow } from '../deadlines/table.ts';
import type { Id } from '../ids.ts';
import { planAdvance } from './plan.ts';

export type Stepped = { fired: number; deliveries: number };
export type Advanced = Stepped & { /** Clocks that were moved. */ clocks: number };

type Moving = { id: Id<'testClock'>; now: Date; advancingTo: Date };

/**
 * Deadlines in one step. Whoever writes to an application of the clock waits for a step at most, and so does all else that
 * this process does; more at once would save little.
 */
const batch = 50;
/** Clocks in one pass. */
const clocksAtOnce = 16;

/**
 * Moves each clock that is on its way, and that no other worker has, by one step; the one that has waited longest first.
 * @param onError is told of deadlines that were put off
 */
export async function advanceClocks(
  database: Database,
  onError: (error: unknown) => void,
): Promise<Advanced> {
  const moving = await database<{ id: Id<'testClock'> }[]>`
    select id from test_clocks where advancing_to is not null order by updated_at limit ${clocksAtOnce}`;
  const total: Advanced = { clocks: 0, fired: 0, deliveries: 0 };
  for (const { id } of moving) {
    // One after the other: a pass is one worker's.
    // oxlint-disable-next-line no-await-in-loop
    const stepped = await stepOrPutOff(database, id, onError);
    if (stepped === null) continue;
    total.clocks += 1;
    total.fired += stepped.fired;
    total.deliveries += stepped.deliveries;
  }
  return total;
}

/** What passes by itself; it says nothing of the deadline that met it. */
const isPassing = (error: unknown) =>
  isUnreachable(error) ||
  (error instanceof Error && 'code' in error && /^(40001|40P01|55P03|25P0[34]|53)/.test(String(error.code)));

/** A deadline that makes its step throw is tried alone, and put off when it throws again: it never stops the clock. */
async function stepOrPutOff(
  database: Database,
  id: Id<'testClock'>,
  onError: (error: unknown) => void,
): Promise<Stepped | null> {
  try {
    return await step(database, id, batch);
  } catch (error) {
    if (isPassing(error)) throw error;
    onError(error);
  }
  const total: Stepped = { fired: 0, deliveries: 0 };
  for (let index = 0; index < batch; index += 1) {
    let met: DeadlineRow | undefined;
    try {
      // oxlint-disable-next-line no-await-in-loop
      const one = await step(database, id, 1, (first) => (met = first));
      if (one === null) break;
      total.fired += one.fired;
      total.deliveries += one.deliveries;
    } catch (error) {
      if (met === undefined || isPassing(error)) throw error;
      onError(error);
      // oxlint-disable-next-line no-await-in-loop
      await putOff(database, met.id);
      break;
    }
  }
  return total;
}

/**
 * One step of a clock, with up to `limit` deadlines.
 * @param onFirst is told of the first one, before it fires
 * @returns null when it is not on its way, or another worker has it
 */
async function step(
  database: Database,
  id: Id<'testClock'>,
  limit: number,
  onFirst: (deadline: DeadlineRow) => void = () => {},
): Promise<Stepped | null> {
  const { stepped } = await database.begin(async (transaction) => {
    const clock = await take(transaction, id);
    if (clock === null) return { stepped: null };
    const due = await dueBy(transaction, clock, limit);
    const [first] = due;
    if (first !== undefined) onFirst(first);
    const aggregates = await lockAndLoad(transaction, due);
    const { waves, complete, nextArmed, ...plan } = planAdvance(due, aggregates, clock.now);
    const isThere = complete && due.length < limit && (nextArmed === null || nextArmed > clock.advancingTo);
    const [deliveries] = await Promise.all([
      Promise.all(waves.map((wave) => write(transaction, wave))),
      moveTo(transaction, clock, isThere ? clock.advancingTo : plan.now, isThere),
      transaction.commit(),
    ]);
    return { stepped: { fired: plan.fired, deliveries: deliveries.reduce((sum, count) => sum + count, 0) } };
  });
  return stepped;
}

async function take(transaction: Transaction, id: Id<'testClock'>): Promise<Moving | null> {
  const [taken] = await transaction<{ mine: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${`test clock ${id}`}, 0)) as mine`;
  if (taken?.mine !== true) return null;
  const [clock] = await transaction<Moving[]>`
    select id, now, advancing_to from test_clocks where id = ${id} and advancing_to is not null for no key update`;
  return clock ?? null;
}

/** The first of what falls due on the way. A statement of its own, so that its snapshot is no older than the lock. */
const dueBy = (transaction: Transaction, { id, advancingTo }: Moving, limit: number) =>
  transaction<DeadlineRow[]>`
    select * from deadlines where clock_id = ${id} and claim_at <= ${advancingTo}
    order by claim_at, array_position(${[...deadlineKinds]}::text[], kind), id limit ${limit}`;

async function lockAndLoad(
  transaction: Transaction,
  due: readonly DeadlineRow[],
): Promise<Map<Id<'application'>, Aggregate>> {
  if (due.length === 0) return new Map();
  const ids = [...new Set(due.map(({ applicationId }) => applicationId))];
  const subjectIds = due.map(({ subjectId }) => subjectId);
  const locking = transaction`
    select application_id from application_heads where application_id = any(${ids}::uuid[])
    order by application_id for no key update`.execute();
  // Sent behind the lock, and so run after it.
  const [aggregates] = await Promise.all([loadAggregates(transaction, ids, subjectIds), locking]);
  return new Map(
    aggregates.flatMap((aggregate) =>
      aggregate.rows.application.map((application) => [application.id, aggregate] as const),
    ),
  );
}

const moveTo = (transaction: Transaction, { id, advancingTo }: Moving, now: Date, isThere: boolean) =>
  transaction`
    update test_clocks set now = ${now}, advancing_to = ${isThere ? null : advancingTo},
      version = version + 1, updated_at = clock_timestamp()
    where id = ${id}`.execute();

/** By the clock's time, for twice as long with each try. */
async function putOff(database: Database, id: Id<'deadline'>): Promise<void> {
  await database`
    update deadlines d set tries = least(d.tries + 1, 100),
      claim_at = greatest(d.claim_at, c.now) + interval '1 second' * power(2, least(d.tries, 30))
    from test_clocks c where d.id = ${id} and c.id = d.clock_id`;
}
