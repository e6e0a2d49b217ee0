/**
 * Firing: what is due is claimed with its application's lock, told as an event, and settled, in one transaction. Any
 * number of workers may do it at once. A deadline that is armed under its application's lock is valid: whoever moves or
 * ends its subject deletes it under the same lock, so nothing has to be compared.
 */
import { Change, type Aggregate } from '../change/change.ts';
import { loadAggregates, loadHeld } from '../change/load.ts';
import { writeAndCommit } from '../change/write.ts';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { isUnreachable } from '../db/unreachable.ts';
import type { Id } from '../ids.ts';
import { system } from '../tenant.ts';
import { claimById, claimByPlatform, claimInOrder } from './claim-due.ts';
import { deadlineKinds } from './kinds.ts';
import type { DeadlineRow } from './table.ts';

export type Fired = {
  /** Rows that were due; a full batch means that there may be more. */
  found: number;
  fired: number;
  /** Deliveries that now wait. */
  deliveries: number;
  /** How long after its instant each was fired, in milliseconds. */
  latenessMs: number[];
  /**
   * Milliseconds until the next is due, by the database's clock; null when there is none. It is looked for where nothing fires, and
   * zero where something did.
   */
  nextInMs: number | null;
};

/** What goes along with a batch, in its transaction. */
export type Along = {
  /**
   * Sends its statements behind what is written; the commit is sent when this returns.
   * @param told the events that are written
   * @returns how many deliveries of them it takes on
   */
  send(transaction: Transaction, told: ReadonlySet<Id<'event'>>): Promise<number>;
  /** Is called for each `send`, once the transaction is over. */
  ended(committed: boolean): void;
};

export type Firing = {
  clock?: Clock | undefined;
  /** In equal parts, where more is due than a batch; else the earliest first. */
  byPlatform?: boolean;
  /** For how many milliseconds it may have been due, where the earliest come first; null for any time. */
  dueForMs?: number | null;
  along?: Along;
};

type Due = Pick<DeadlineRow, 'id' | 'applicationId' | 'subjectType' | 'subjectId' | 'kind' | 'firesAt'>;
/** A deadline whose row is locked, and its application with it, since the time that it tells. */
type Held = Due & { now: Date };
type Claimed = Held & { held: boolean; lateMs: number };

const nothing: Fired = { found: 0, fired: 0, deliveries: 0, latenessMs: [], nextInMs: 0 };
const sum = (a: Fired, b: Fired): Fired => ({
  found: a.found + b.found,
  fired: a.fired + b.fired,
  deliveries: a.deliveries + b.deliveries,
  latenessMs: [...a.latenessMs, ...b.latenessMs],
  nextInMs: b.nextInMs,
});

/** An application that is busy for longer than this is waited for, as any other writer does. */
const patienceMs = 100;
/** How many of those in one pass, each for a quarter of a second at most. */
const waitedFor = 4;
/** How many rounds look behind rows whose applications are busy. */
const rounds = 10;

/**
 * Fires up to `batch` deadlines; by platform, one more of each shard of platforms at most. One that makes its batch throw is
 * tried alone, and put off when it throws again, so that it never stops the others; nor do those whose application is busy.
 * @param onError is told of those that were put off
 */
export async function fireDue(
  database: Database,
  batch: number,
  onError: (error: unknown) => void,
  firing: Firing = {},
): Promise<Fired> {
  let total = nothing;
  const busy = new Set<Id<'application'>>();
  const late = new Set<Id<'application'>>();
  for (let round = 0; round < rounds; round += 1) {
    // Each round looks behind what the one before could not have.
    // oxlint-disable-next-line no-await-in-loop
    const pass = await fireBatch(database, { ...firing, batch, without: busy }, onError);
    total = sum(total, pass.fired);
    for (const application of pass.busy) busy.add(application);
    for (const application of pass.late) late.add(application);
    if (pass.fired.found < batch || pass.fired.fired > 0) break;
  }
  for (const application of [...late].slice(0, waitedFor)) {
    // oxlint-disable-next-line no-await-in-loop
    total = sum(total, await fireApplication(database, application, batch, onError, firing.clock));
  }
  return total;
}

type Wanted = Firing & { batch: number; without: ReadonlySet<Id<'application'>> };
type Batch = { fired: Fired; busy: Id<'application'>[]; late: Id<'application'>[] };

async function fireBatch(
  database: Database,
  wanted: Wanted,
  onError: (error: unknown) => void,
): Promise<Batch> {
  let claimed: readonly Claimed[] = [];
  try {
    return await database.begin(async (transaction) => {
      const { claiming, loading } = sendClaim(transaction, claimOf(wanted));
      claimed = await claiming;
      const busy = claimed.filter((one) => !one.held);
      const held = claimed.filter((one) => one.held);
      const fired = {
        ...(await fireClaimed(transaction, held, await loading, wanted)),
        found: claimed.length,
      };
      return {
        fired,
        busy: distinct(busy),
        late: distinct(busy.filter(({ lateMs }) => lateMs > patienceMs)),
      };
    });
  } catch (error) {
    if (claimed.length === 0 || isUnreachable(error)) throw error;
    onError(error);
    const fired = await fireOneByOne(database, claimed, onError, wanted.clock);
    return { fired: { ...fired, found: claimed.length }, busy: [], late: [] };
  }
}

const distinct = (claimed: readonly Due[]) => [...new Set(claimed.map(({ applicationId }) => applicationId))];

/** The same that made a batch throw, each in a transaction of its own: others would not show which of them it is. */
async function fireOneByOne(
  database: Database,
  claimed: readonly Claimed[],
  onError: (error: unknown) => void,
  clock: Clock | undefined,
): Promise<Fired> {
  let total = nothing;
  for (const { id } of claimed.filter(({ held }) => held).toSorted(inOrder)) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      const one = await database.begin(async (transaction) => {
        const time = clock?.now().toISOString() ?? null;
        const { claiming, loading } = sendClaim(transaction, {
          statement: claimById,
          parameters: [id, time],
        });
        const again = await claiming;
        const held = again.filter((found) => found.held);
        return { ...(await fireClaimed(transaction, held, await loading, { clock })), found: again.length };
      });
      total = sum(total, one);
    } catch (error) {
      if (isUnreachable(error)) throw error;
      onError(error);
      // oxlint-disable-next-line no-await-in-loop
      await putOff(database, id);
    }
  }
  return total;
}

/** Waits for an application in the queue of its writers, as SKIP LOCKED never would, and fires what is due in it. */
async function fireApplication(
  database: Database,
  applicationId: Id<'application'>,
  batch: number,
  onError: (error: unknown) => void,
  clock: Clock | undefined,
): Promise<Fired> {
  try {
    return await database.begin(async (transaction) => {
      await transaction`set local lock_timeout = '250ms'`;
      await transaction`
        select application_id from application_heads where application_id = ${applicationId} for no key update`;
      const held = await transaction<Held[]>`
        select id, application_id, subject_type, subject_id, kind, fires_at, clock_timestamp() as now from deadlines
        where application_id = ${applicationId} and clock_id is null
          and claim_at <= coalesce(${clock?.now() ?? null}::timestamptz, statement_timestamp())
        order by claim_at, id limit ${batch} for update skip locked`;
      // A statement of its own, so that its snapshot is no older than the lock.
      const aggregates = await loadAggregates(
        transaction,
        distinct(held),
        held.map(({ subjectId }) => subjectId),
      );
      return { ...(await fireClaimed(transaction, held, aggregates, { clock })), found: held.length };
    });
  } catch (error) {
    // It comes with a later pass.
    onError(error);
    return nothing;
  }
}

type Claim = { statement: string; parameters: (string | number | string[] | null)[] };

function claimOf({ batch, without, byPlatform = false, dueForMs = null, clock }: Wanted): Claim {
  const due = [batch, clock?.now().toISOString() ?? null, [...without]];
  return byPlatform
    ? { statement: claimByPlatform, parameters: due }
    : { statement: claimInOrder, parameters: [...due, dueForMs] };
}

/** The claim, and the load of what it holds: both are sent, for an answer more is a wait more. */
function sendClaim(transaction: Transaction, { statement, parameters }: Claim) {
  const claiming = transaction.unsafe<Claimed[]>(statement, parameters, { prepare: true }).execute();
  const loading = loadHeld(transaction);
  // Should the claim fail, so does it; it is the claim that says why.
  loading.catch(() => {});
  return { claiming, loading };
}

/** Fires what is held, and commits. */
async function fireClaimed(
  transaction: Transaction,
  held: readonly Held[],
  aggregates: readonly Aggregate[],
  { clock, along, dueForMs = null }: Firing,
): Promise<Omit<Fired, 'found'>> {
  if (held.length === 0) {
    const [nextInMs] = await Promise.all([nextDueInMs(transaction, dueForMs), transaction.commit()]);
    return { ...nothing, nextInMs };
  }
  const now = clock?.now() ?? latest(held);
  const byApplication = Map.groupBy(held.toSorted(inOrder), ({ applicationId }) => applicationId);
  const outcomes = aggregates.map((aggregate) => {
    const change = new Change(aggregate, system, now);
    for (const deadline of byApplication.get(change.application.id) ?? []) fire(change, deadline);
    return change.finish();
  });
  const latenessMs = held.map(({ firesAt }) => now.getTime() - firesAt.getTime());
  const told = new Set(outcomes.flatMap(({ recorded }) => recorded.map(({ event }) => event.id)));
  let committed = false;
  try {
    // With the commit, for an answer more is a wait more.
    const [written, taken] = await writeAndCommit(
      transaction,
      outcomes,
      async () => along?.send(transaction, told) ?? 0,
    );
    committed = true;
    return { fired: held.length, deliveries: Math.max(0, written - taken), latenessMs, nextInMs: 0 };
  } finally {
    along?.ended(committed);
  }
}

const latest = (held: readonly Held[]) => new Date(Math.max(...held.map(({ now }) => now.getTime())));

/** The order in which deadlines are told. */
export const inOrder = (a: Due, b: Due) =>
  a.firesAt.getTime() - b.firesAt.getTime() || deadlineKinds.indexOf(a.kind) - deadlineKinds.indexOf(b.kind);

/** Tells of a deadline of the application that changes. */
export function fire(change: Change, { id, subjectType: type, subjectId, kind }: Due): void {
  change.fire(type, change.get(type, subjectId), kind, id);
}

/** Longer with each try, up to an hour. */
async function putOff(database: Database, id: Id<'deadline'>): Promise<void> {
  await database`
    update deadlines set tries = least(tries + 1, 100),
      claim_at = statement_timestamp() + interval '1 second' * least(3600, power(2, least(tries, 12)))
    where id = ${id}`;
}

/** The query is on its way when this returns. */
async function nextDueInMs(transaction: Transaction, dueForMs: number | null): Promise<number | null> {
  const [row] = await transaction<{ ms: number }[]>`
    select (extract(epoch from claim_at - clock_timestamp()) * 1000)::float8 as ms
    from deadlines where clock_id is null
      and claim_at > coalesce(statement_timestamp() - ${dueForMs}::float8 * interval '1 millisecond', '-infinity')
    order by claim_at, id limit 1`.execute();
  return row?.ms ?? null;
}

/** The instants, to a tenth of a second, at which something is due within the next `horizonMs`. */
export async function upcomingDeadlines(database: Database, horizonMs: number): Promise<Date[]> {
  const rows = await database<{ at: Date }[]>`
    select distinct date_bin('100 milliseconds', claim_at, timestamptz 'epoch') as at from deadlines
    where clock_id is null and claim_at <= statement_timestamp() + ${horizonMs} * interval '1 millisecond'`;
  return rows.map(({ at }) => at);
}
