import type { Database } from '../db/connect.ts';
import { getTableName, type PgTable } from '../db/drizzle.ts';
import { fromRecord } from '../db/records.ts';
import { read, writtenStatement } from '../db/tenancy.ts';
import { followUps, type FollowUpRow } from '../follow-ups/table.ts';
import type { Id } from '../ids.ts';
import { interviews, type InterviewRow } from '../interviews/table.ts';
import { nextSteps, type NextStepRow } from '../next-steps/table.ts';
import { permissions, type PermissionRow } from '../permissions/table.ts';
import { Problem } from '../problems.ts';
import { progress, type ProgressRow } from '../progress/table.ts';
import type { Tenant } from '../tenant.ts';
import { trialPeriods, type TrialPeriodRow } from '../trial-periods/table.ts';
import { applications, type ApplicationRow } from './table.ts';

/** An application with everything in it, over or not: at most 200 of each, the newest, oldest first. */
export type WholeApplication = {
  application: ApplicationRow;
  interviews: InterviewRow[];
  nextSteps: NextStepRow[];
  followUps: FollowUpRow[];
  permissions: PermissionRow[];
  trialPeriods: TrialPeriodRow[];
};

export const mostOfEach = 200;

type Json = Record<string, unknown>;
type Found = { application: Json; progress: Json; clockNow: Date | null } & Record<
  'interviews' | 'nextSteps' | 'followUps' | 'permissions' | 'trialPeriods',
  Json[]
>;

const newest = (table: PgTable, order = 'id') => `
  (select coalesce(jsonb_agg(to_jsonb(r) order by ${order}), '[]') from (
     select * from ${getTableName(table)} x where x.platform_id = a.platform_id and x.application_id = a.id
     order by x.id desc limit ${mostOfEach}) r) as ${getTableName(table)}`;

/** @param clockNow the time of its test clock */
const select = (clockNow: string) =>
  writtenStatement<Found>(
    `select to_jsonb(a) as application, to_jsonb(p) as progress, ${clockNow} as clock_now,
     ${newest(interviews)}, ${newest(nextSteps, 'position, id')}, ${newest(followUps)}, ${newest(permissions)},
     ${newest(trialPeriods)}
   from applications a
   join progress p on p.platform_id = a.platform_id and p.application_id = a.id
   where a.platform_id = $1::uuid and a.live = $2::boolean and a.id = $3::uuid`,
    ['platformId', 'live', 'id'],
  );
const selectLive = select('null::timestamptz');
const selectTest = select(`
  (select c.now from application_heads h join test_clocks c on c.id = h.clock_id where h.application_id = a.id)`);

const all = <T extends PgTable>(table: T, records: readonly Json[]): T['$inferSelect'][] =>
  records.map((record) => fromRecord(table, record));

/** All of it, what happens next, and what time it is on its test clock if it has one, in one statement. @throws Problem `not_found` */
export async function findWholeApplication(
  database: Database,
  tenant: Tenant,
  id: Id<'application'>,
): Promise<WholeApplication & { progress: ProgressRow; clockNow: Date | null }> {
  const [row] = await read(database, tenant, tenant.live ? selectLive : selectTest, { id });
  if (row === undefined) throw new Problem('not_found', 'There is no application with this id.');
  return {
    application: fromRecord(applications, row.application),
    progress: fromRecord(progress, row.progress),
    clockNow: row.clockNow,
    interviews: all(interviews, row.interviews),
    nextSteps: all(nextSteps, row.nextSteps),
    followUps: all(followUps, row.followUps),
    permissions: all(permissions, row.permissions),
    trialPeriods: all(trialPeriods, row.trialPeriods),
  };
}
