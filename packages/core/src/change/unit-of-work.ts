/**
 * The one way to change anything of an application:
 *
 *   begin, lock its clock and head, load it under the lock → the verb, in memory → one statement writes it all, commit → wake
 *
 * Each arrow is a round trip: Postgres is sent what it can do without us at once. Only applications of test mode can have a
 * clock; theirs is the time of what is changed in them.
 *
 * The head's lock settles every race within an application: after a change has been answered, nothing of what it ended
 * can still be recorded. A crash anywhere before the commit leaves nothing; after it, the alarm is lost and the sweep
 * finds the rows.
 */
import type { ApplicationRow } from '../applications/table.ts';
import type { Clock } from '../clock.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { setTenant } from '../db/tenancy.ts';
import type { SubjectType } from '../deadlines/table.ts';
import type { Id } from '../ids.ts';
import { keep, recall, type IdempotentRequest } from '../idempotency/once.ts';
import { Problem, type ProblemCode } from '../problems.ts';
import { openTenant } from '../settings/settings.ts';
import type { Actor, Tenant } from '../tenant.ts';
import { assertFresh } from '../version.ts';
import { Change, type Aggregate } from './change.ts';
import { loadHolderOf, nothingYet } from './load.ts';
import { ClockChanged, lockApplication } from './lock.ts';
import type { Outcome } from './outcome.ts';
import { writeAndCommit } from './write.ts';

/** Tells the worker that there is something to do at these instants. It may fail to; nothing depends on it. */
export type Wake = (instants: readonly Date[]) => void;

/** Who changes something, where, by which time. */
export type Caller = {
  database: Database;
  tenant: Tenant;
  actor: Actor;
  /** The request that it came with, if one did. */
  requestId?: string | undefined;
  wake: Wake;
  /** Instead of the database's clock; an application on a test clock goes by that all the same. */
  clock?: Clock | undefined;
  /** When it came with an idempotency key: what a verb returns is then kept, and given again. */
  idempotent?: IdempotentRequest | undefined;
  /** The versions that the caller takes for the newest of the subject; any other is refused. */
  ifMatch?: readonly number[] | undefined;
};

/**
 * Changes the application that holds the subject.
 * @param verb its result is the answer to the caller
 * @param versionOf whose version `ifMatch` is; by default the subject's
 * @throws Problem `not_found`, `stale_version`, `illegal_transition` in an archived application, those of idempotency, and whatever the verb throws
 */
export async function changeSubject<T>(
  caller: Caller,
  type: SubjectType,
  id: string,
  verb: (change: Change) => T,
  versionOf: (change: Change) => number = (change) => change.get(type, id).version,
): Promise<T> {
  const load: Load = (transaction) => lockAndLoad(transaction, caller.tenant, type, id);
  return transact(caller, load, (change) => {
    assertFresh(versionOf(change), caller.ifMatch);
    return unlessArchived(change, type, verb);
  });
}

/**
 * Changes an application of which something else is done first, under its lock and in its transaction.
 * @param first its result is given to the verb
 * @throws Problem `not_found`, and whatever the others throw
 */
export async function changeAfter<T>(
  caller: Caller,
  id: Id<'application'>,
  first: (transaction: Transaction, application: ApplicationRow) => Promise<T>,
  verb: (change: Change) => void,
): Promise<T> {
  let result: { done: T } | null = null;
  const load: Load = async (transaction) => {
    const loaded = await lockAndLoad(transaction, caller.tenant, 'application', id);
    const [application] = loaded.aggregate.rows.application;
    if (application === undefined) throw new Error(`application ${id} was loaded without itself`);
    result = { done: await first(transaction, application) };
    return loaded;
  };
  return transact(caller, load, (change) => {
    verb(change);
    if (result === null) throw new Error('a verb ran before what comes first');
    return result.done;
  });
}

async function lockAndLoad(transaction: Transaction, tenant: Tenant, type: SubjectType, id: string) {
  // Both are sent at once. Postgres runs them in turn, so that what is loaded is as the lock found it.
  const [{ applicationId, now, clockNow }, aggregate] = await Promise.all([
    lockApplication(transaction, tenant, type, id),
    loadHolderOf(transaction, tenant, type, id),
  ]);
  if (aggregate === null) throw new Error(`application ${applicationId} has a head and no body`);
  return { aggregate, now, clockNow };
}

const goesBefore: readonly ProblemCode[] = ['not_found', 'stale_version'];

/** What is archived says so before anything else that is wrong, but for what is not there or is stale. */
function unlessArchived<T>(change: Change, type: SubjectType, verb: (change: Change) => T): T {
  try {
    return verb(change);
  } catch (error) {
    if (type !== 'application' && error instanceof Problem && !goesBefore.includes(error.code)) {
      change.assertNotArchived();
    }
    throw error;
  }
}

/** Begins a new application; the verb must `put` it first. */
export async function startApplication<T>(caller: Caller, verb: (change: Change) => T): Promise<T> {
  const load = async (transaction: Transaction) => {
    const { now, settings } = await openTenant(transaction, caller.tenant);
    return { aggregate: nothingYet(caller.tenant, settings), now, clockNow: null };
  };
  return transact(caller, load, verb);
}

/** What is to be changed, the database's time, and that of its test clock if it has one. */
type Load = (transaction: Transaction) => Promise<{ aggregate: Aggregate; now: Date; clockNow: Date | null }>;

/** One that meets an application as it comes onto a clock has done nothing yet, and begins again. */
const attempts = 5;

async function transact<T>(caller: Caller, load: Load, verb: (change: Change) => T): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      return await transactOnce(caller, load, verb);
    } catch (error) {
      if (!(error instanceof ClockChanged) || attempt === attempts) throw error;
    }
  }
}

async function transactOnce<T>(caller: Caller, load: Load, verb: (change: Change) => T): Promise<T> {
  const { tenant, idempotent } = caller;
  const { answer, instants } = await caller.database.begin(async (transaction) => {
    if (idempotent !== undefined) {
      const [, earlier] = await Promise.all([
        setTenant(transaction, tenant),
        recall<T>(transaction, tenant, idempotent),
      ]);
      if (earlier !== null) return { answer: earlier.answer, instants: [] };
    }
    const { aggregate, now, clockNow } = await load(transaction);
    const at = clockNow ?? caller.clock?.now() ?? now;
    const change = new Change(aggregate, caller.actor, at, caller.requestId);
    const result = verb(change);
    const outcome = change.finish();
    const [deliveries] = await writeAndCommit(transaction, [outcome], async () =>
      idempotent === undefined ? null : keep(transaction, tenant, idempotent, result, outcome.applicationId),
    );
    return { answer: result, instants: wakeInstants(outcome, deliveries, now) };
  });
  if (instants.length > 0) caller.wake(instants);
  return answer;
}

/** What is armed on a test clock comes when that is moved; no alarm can tell when. */
function wakeInstants({ armed, clockId }: Outcome, deliveries: number, now: Date): Date[] {
  const instants = clockId === null ? armed.map(({ firesAt }) => firesAt) : [];
  return deliveries > 0 ? [now, ...instants] : instants;
}
