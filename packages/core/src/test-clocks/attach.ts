/**
 * Puts applications on a clock. From then on its time is theirs: what was armed in them is the clock's, and fires when that
 * is moved. What is past on the clock already fires as it is moved next.
 *
 * The clock is locked before their heads, and their heads by id. Who fires in real time holds a head too, and looks again
 * once it does: no deadline fires by both times.
 */
import { recordAudit } from '../audit-log/record.ts';
import type { Caller } from '../change/unit-of-work.ts';
import type { Transaction } from '../db/connect.ts';
import { withPlatform } from '../db/tenancy.ts';
import { once } from '../idempotency/once.ts';
import { formatId, parseId, type Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import { lockTestClock, readTestClock } from './find.ts';
import { presentTestClock } from './present.ts';
import type { TestClock, TestClockAttach } from './schema.ts';

/** So many can be deleted with their clock in one transaction, in good time. */
export const applicationsAtMost = 1_000;

/** Whose time is no matter: clocks are set in real time. */
export type TestClockCaller = Omit<Caller, 'clock' | 'wake'>;
export type TestClockCall = TestClockCaller & { id: Id<'testClock'> };

/** @throws Problem `not_found`, `stale_version`, `illegal_transition`, those of idempotency */
export async function attachApplications(
  call: TestClockCall,
  { applicationIds }: TestClockAttach,
): Promise<TestClock> {
  const { database, tenant, id, ifMatch, idempotent } = call;
  return withPlatform(database, tenant, (transaction) =>
    once(transaction, tenant, idempotent, async () => {
      await lockTestClock(transaction, id, ifMatch, 'attach');
      const coming = await lockHeads(transaction, id, applicationIds);
      if (coming.length > 0) {
        await attach(transaction, id, coming);
        const subjectId = formatId('testClock', id);
        await recordAudit(transaction, call, { action: 'test_clock.attached', subjectId });
      }
      return presentTestClock(await readTestClock(transaction, id));
    }),
  );
}

/** Locks the heads of them all. @returns those that are not on the clock yet */
async function lockHeads(
  transaction: Transaction,
  clockId: Id<'testClock'>,
  given: readonly string[],
): Promise<string[]> {
  const ids = given.map((text) => parseId('application', text));
  const heads = await transaction<{ applicationId: string; clockId: string | null }[]>`
    select application_id, clock_id from application_heads where application_id = any(${ids}::uuid[])
    order by application_id for no key update`;
  const clocks = new Map(heads.map((head) => [head.applicationId, head.clockId]));
  const refuse = (detail: string, isRefused: (id: string) => boolean) =>
    ids.flatMap((one, index) => (isRefused(one) ? [{ pointer: `/applicationIds/${index}`, detail }] : []));
  const unknown = refuse('is not an application of test mode', (one) => !clocks.has(one));
  if (unknown.length > 0) throw new Problem('not_found', 'Not all of these applications are there.', unknown);
  const elsewhere = refuse('is on another test clock', (one) => (clocks.get(one) ?? clockId) !== clockId);
  if (elsewhere.length > 0) {
    throw new Problem(
      'illegal_transition',
      'An application lives by one test clock, and stays on it.',
      elsewhere,
    );
  }
  return ids.filter((one) => clocks.get(one) !== clockId);
}

async function attach(
  transaction: Transaction,
  clockId: Id<'testClock'>,
  applicationIds: readonly string[],
): Promise<void> {
  const ids = [...applicationIds];
  const { applications } = await readTestClock(transaction, clockId);
  if (applications + ids.length > applicationsAtMost) {
    throw new Problem(
      'illegal_transition',
      `A test clock has at most ${applicationsAtMost} applications; this one has ${applications}.`,
    );
  }
  await transaction`
    update application_heads set clock_id = ${clockId} where application_id = any(${ids}::uuid[])`;
  await transaction`update deadlines set clock_id = ${clockId} where application_id = any(${ids}::uuid[])`;
  await transaction`
    update test_clocks set version = version + 1, updated_at = clock_timestamp() where id = ${clockId}`;
}
