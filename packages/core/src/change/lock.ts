import { applications } from '../applications/table.ts';
import type { Transaction } from '../db/connect.ts';
import { getTableName } from '../db/drizzle.ts';
import type { SubjectType } from '../deadlines/table.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { subjects } from './subjects.ts';

export type Locked = {
  applicationId: Id<'application'>;
  /** The database's time. */
  now: Date;
  /** The time of the test clock by which the application lives; null where it lives by none. */
  clockNow: Date | null;
};

/** Which application holds a subject. @param parameters of the platform, whether it is live, and the subject's id */
export const holderOf = (
  type: SubjectType,
  [platform, live, id]: readonly [string, string, string],
): string => {
  const [table, key] =
    type === 'application' ? [applications, 'id'] : [subjects[type].table, 'application_id'];
  return `select ${key} as application_id from ${getTableName(table)}
    where platform_id = ${platform}::uuid and live = ${live}::boolean and id = ${id}::uuid`;
};

/** An application came onto a test clock, or left with one, between our looking and our locking. To be tried again. */
export class ClockChanged extends Problem {
  constructor() {
    super('unavailable', 'The application was moved to another clock at this moment.');
  }
}

type Row = Locked & { clockId: string | null; lockedClockId: string | null };

const lockLive = (type: SubjectType) => `
  select head.application_id, clock_timestamp() as now, null::timestamptz as clock_now,
    null::uuid as clock_id, null::uuid as locked_clock_id
  from (
    select set_config('app.platform', $1, true) as platform, set_config('app.live', $2, true) as live offset 0
  ) tenant cross join lateral (
    select h.application_id from (${holderOf(type, ['$1', '$2', '$3'])}) subject
    join application_heads h on h.application_id = subject.application_id
    where tenant.platform is not null and tenant.live is not null
    for no key update of h
  ) head`;

// The clock goes before the head, and each depends on the one before, so that Postgres cannot choose another order. What a
// row lock waited for is read anew; so the clock's time is that of the lock, and a head that has changed its clock shows it.
const lockTest = (type: SubjectType) => `
  select head.application_id, clock_timestamp() as now, clock.now as clock_now,
    head.clock_id, clock.id as locked_clock_id
  from (
    select set_config('app.platform', $1, true) as platform, set_config('app.live', $2, true) as live offset 0
  ) tenant cross join lateral (
    select h.application_id, h.clock_id from (${holderOf(type, ['$1', '$2', '$3'])}) subject
    join application_heads h on h.application_id = subject.application_id
    where tenant.platform is not null and tenant.live is not null
    offset 0
  ) found left join lateral (
    select c.id, c.now, found.application_id from test_clocks c where c.id = found.clock_id for share
  ) clock on true cross join lateral (
    select h.application_id, h.clock_id from application_heads h
    where h.application_id = coalesce(clock.application_id, found.application_id)
    for no key update
  ) head`;

/**
 * Sets the tenant and takes the lock of the application that holds a subject: the first thing that every write does. Where
 * the application lives by a test clock, that is locked before it, so that it stands still meanwhile.
 * What is read of the application must be read in later statements, under the lock. The time is that at which the lock
 * was had, not that at which it was asked for: what happened while we waited lies before it.
 *
 * The statement is on its way when this returns.
 * @throws Problem `not_found`; ClockChanged
 */
export function lockApplication(
  transaction: Transaction,
  tenant: Tenant,
  type: SubjectType,
  id: string,
): Promise<Locked> {
  // Live data is on no clock: the schema sees to that.
  const locking = transaction.unsafe<Row[]>(
    tenant.live ? lockLive(type) : lockTest(type),
    [tenant.platformId, String(tenant.live), id],
    { prepare: true },
  );
  return locking.execute().then(([locked]) => {
    if (locked === undefined)
      throw new Problem('not_found', `There is no ${type.replace('_', ' ')} with this id.`);
    if (locked.clockId !== locked.lockedClockId) throw new ClockChanged();
    return locked;
  });
}
