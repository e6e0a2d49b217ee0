import { subjectIds } from '../change/subjects.ts';
import type { Database } from '../db/connect.ts';
import { afterKey, isInstant, isOf, isUuid, pageOf, type Page, type PageRequest } from '../db/page.ts';
import { read, writtenStatement, type Statement, type Value } from '../db/tenancy.ts';
import { formatId, formatUuid, type Id } from '../ids.ts';
import type { Party } from '../parties.ts';
import type { Tenant } from '../tenant.ts';
import type { DeadlineKind } from './kinds.ts';
import type { Deadline } from './schema.ts';
import type { SubjectType } from './table.ts';

type Found = {
  id: Id<'deadline'>;
  kind: DeadlineKind;
  subjectType: SubjectType;
  subjectId: string;
  applicationId: Id<'application'>;
  owner: Party | null;
  firesAt: Date;
  status: Deadline['status'];
  scheduleVersion: number;
};

export type DeadlineFilter = {
  applicationId?: Id<'application'>;
  candidateExternalId?: string;
  /** Of what is this person's to do, in any case: their steps, their follow-ups, the interviews that they hold. */
  assigneeEmail?: string;
  owner?: Party;
  kind?: DeadlineKind;
  status?: Deadline['status'];
  /** Of the instant; `from` is included, `to` is not. */
  from?: Date;
  to?: Date;
};

/** How each filter reads in SQL, given the parameter of its value. */
const conditions = {
  applicationId: (value: string) => `d.application_id = ${value}::uuid`,
  candidateExternalId: (value: string) => `d.application_id in (
    select a.id from applications a where a.platform_id = d.platform_id and a.live = d.live and a.candidate_external_id = ${value})`,
  assigneeEmail: (value: string) => `d.subject_id in (
    select s.id from next_steps s where s.platform_id = $1::uuid and s.live = $2::boolean and s.assignee_email = lower(${value})
    union all
    select f.id from follow_ups f join applications a on a.platform_id = f.platform_id and a.id = f.application_id
    where a.platform_id = $1::uuid and a.live = $2::boolean and a.candidate_email = lower(${value})
    union all
    select i.id from interviews i where i.platform_id = $1::uuid and i.live = $2::boolean and exists (
      select from jsonb_array_elements(i.interviewers) one where lower(one ->> 'email') = lower(${value})))`,
  owner: (value: string) => `d.owner = ${value}`,
  kind: (value: string) => `d.kind = ${value}`,
  from: (value: string) => `d.fires_at >= ${value}::timestamptz`,
  to: (value: string) => `d.fires_at < ${value}::timestamptz`,
  continued: (value: string) => `(d.fires_at, d.id) > (${value}::timestamptz, $4::uuid)`,
} as const;
type Name = keyof typeof conditions;

const columns =
  'd.id, d.kind, d.subject_type, d.subject_id, d.application_id, d.owner, d.fires_at, d.schedule_version';

const isName = (name: string): name is Name => name in conditions;
const statements = new Map<string, Statement<Found>>();

/** Those that are armed and those that are settled are two tables, each in the same order. */
function build(names: readonly Name[], status: Deadline['status'] | undefined): Statement<Found> {
  const fixed = ['platformId', 'live', 'limit', 'afterId'];
  const wanted = names.map((name, index) => conditions[name](`$${fixed.length + index + 1}`));
  const where = ['d.platform_id = $1::uuid', 'd.live = $2::boolean', ...wanted].join(' and ');
  const part = (table: string, told: string, more = '') =>
    `(select ${columns}, ${told} as status from ${table} d where ${where}${more}
      order by d.fires_at, d.id limit $3::int)`;
  const settled = (more: string) => part('deadlines_settled', 'd.status', more);
  const parts = {
    armed: part('deadlines', `'armed'`),
    fired: settled(` and d.status = 'fired'`),
    voided: settled(` and d.status = 'voided'`),
  };
  const from = status === undefined ? `${parts.armed} union all ${settled('')}` : parts[status];
  const unused = names.includes('continued') ? '' : ' where $4::text is null';
  return writtenStatement(`select * from (${from}) found${unused} order by fires_at, id limit $3::int`, [
    ...fixed,
    ...names,
  ]);
}

const list = 'deadlines';

/** By instant, the earliest first. */
export async function listDeadlines(
  database: Database,
  tenant: Tenant,
  { status, ...filter }: DeadlineFilter,
  { limit, after }: PageRequest,
): Promise<Page<Found>> {
  const [, continued, afterId] = afterKey(after, [isOf(list), isInstant, isUuid]) ?? [];
  const given = { ...filter, ...(continued === undefined ? {} : { continued }) };
  const names = Object.keys(given).filter(isName);
  const shape = [status, ...names].join();
  const select = statements.get(shape) ?? build(names, status);
  statements.set(shape, select);
  const values: Record<string, Value> = { ...given, limit: limit + 1, afterId: afterId ?? null };
  const rows = await read(database, tenant, select, values);
  return pageOf(rows, limit, ({ firesAt, id }) => [list, firesAt.toISOString(), id]);
}

export const presentDeadline = (row: Found): Deadline => ({
  id: formatId('deadline', row.id),
  kind: row.kind,
  subject: { type: row.subjectType, id: formatUuid(subjectIds[row.subjectType], row.subjectId) },
  applicationId: formatId('application', row.applicationId),
  owner: row.owner,
  firesAt: row.firesAt.toISOString(),
  status: row.status,
  version: row.scheduleVersion,
});
