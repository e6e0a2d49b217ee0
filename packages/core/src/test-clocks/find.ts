import type { Database, Transaction } from '../db/connect.ts';
import { finder, listerById } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { assertFresh } from '../version.ts';
import { testClocksCounted, type CountedTestClock, type TestClockRow } from './table.ts';

const find = finder(testClocksCounted);
const list = listerById(testClocksCounted);

const noSuchClock = () => new Problem('not_found', 'There is no test clock with this id.');

/** @throws Problem `not_found` */
export async function findTestClock(
  database: Database,
  tenant: Tenant,
  id: Id<'testClock'>,
): Promise<CountedTestClock> {
  // It counts, and one with many applications would keep the lookups behind it waiting.
  const row = await find({ lookups: database }, tenant, id);
  if (row === null) throw noSuchClock();
  return row;
}

/** Newest first. */
export const listTestClocks = (
  database: Database,
  tenant: Tenant,
  page: PageRequest,
): Promise<Page<CountedTestClock>> => list(database, tenant, [], page);

/** A clock as the transaction has it. @throws Problem `not_found` */
export async function readTestClock(
  transaction: Transaction,
  id: Id<'testClock'>,
): Promise<CountedTestClock> {
  const [row] = await transaction<CountedTestClock[]>`select * from test_clocks_counted where id = ${id}`;
  if (row === undefined) throw noSuchClock();
  return row;
}

/**
 * Takes a clock for whoever moves it, or what is on it: nothing on it changes meanwhile. The tenant is set.
 * @param action what is wanted of it, which it allows only while it stands
 * @throws Problem `not_found`, `stale_version`, `illegal_transition`
 */
export async function lockTestClock(
  transaction: Transaction,
  id: Id<'testClock'>,
  ifMatch: readonly number[] | undefined,
  action: string,
): Promise<TestClockRow> {
  const [row] = await transaction<TestClockRow[]>`
    select * from test_clocks where id = ${id} for no key update`;
  if (row === undefined) throw noSuchClock();
  assertFresh(row.version, ifMatch);
  if (row.advancingTo !== null) throw Problem.illegalTransition('test clock', 'advancing', action, []);
  return row;
}
