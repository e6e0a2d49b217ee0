import { applications } from '../applications/table.ts';
import type { Transaction } from '../db/connect.ts';
import { getTableName } from '../db/drizzle.ts';
import type { SubjectType } from '../deadlines/table.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { subjects } from './subjects.ts';

export type Locked = { applicationId: Id<'application'>; now: Date };

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

/**
 * Sets the tenant and takes the lock of the application that holds a subject: the first thing that every write does.
 * What is read of the application must be read in later statements, under the lock. The time is that at which the lock
 * was had, not that at which it was asked for: what happened while we waited lies before it.
 *
 * The statement is on its way when this returns.
 * @throws Problem `not_found`
 */
export function lockApplication(
  transaction: Transaction,
  tenant: Tenant,
  type: SubjectType,
  id: string,
): Promise<Locked> {
  const locking = transaction.unsafe<Locked[]>(
    `select head.application_id, clock_timestamp() as now from (
       select set_config('app.platform', $1, true) as platform, set_config('app.live', $2, true) as live offset 0
     ) tenant cross join lateral (
       select h.application_id from (${holderOf(type, ['$1', '$2', '$3'])}) subject
       join application_heads h on h.application_id = subject.application_id
       where tenant.platform is not null and tenant.live is not null
       for no key update of h
     ) head`,
    [tenant.platformId, String(tenant.live), id],
    { prepare: true },
  );
  return locking.execute().then(([locked]) => {
    if (locked === undefined)
      throw new Problem('not_found', `There is no ${type.replace('_', ' ')} with this id.`);
    return locked;
  });
}
