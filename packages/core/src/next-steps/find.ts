import { and, asc, desc, eq, gt, isNotNull, lt, sql, type SQL } from '../db/drizzle.ts';
import type { Database } from '../db/connect.ts';
import { afterId, afterKey, isInstant, pageOf, isUuid, type Page, type PageRequest } from '../db/page.ts';
import { query, read } from '../db/tenancy.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { nextSteps, type NextStepRow } from './table.ts';

const mine = (tenant: Tenant) =>
  and(eq(nextSteps.platformId, tenant.platformId), eq(nextSteps.live, tenant.live));

/** @throws Problem `not_found` */
export async function findNextStep(
  database: Database,
  tenant: Tenant,
  id: Id<'nextStep'>,
): Promise<NextStepRow> {
  const [row] = await read(
    database,
    tenant,
    query
      .select()
      .from(nextSteps)
      .where(and(mine(tenant), eq(nextSteps.id, id))),
  );
  if (row === undefined) throw new Problem('not_found', 'There is no next step with this id.');
  return row;
}

export type NextStepFilter = {
  applicationId?: Id<'application'>;
  interviewId?: Id<'interview'>;
  owner?: NextStepRow['owner'];
  status?: NextStepRow['status'];
  overdue?: boolean;
  /** Of the live date; both exclude it. */
  dueBefore?: Date;
  dueAfter?: Date;
};

const matching = (filter: NextStepFilter): (SQL | undefined)[] => [
  filter.applicationId === undefined ? undefined : eq(nextSteps.applicationId, filter.applicationId),
  filter.interviewId === undefined ? undefined : eq(nextSteps.interviewId, filter.interviewId),
  filter.owner === undefined ? undefined : eq(nextSteps.owner, filter.owner),
  filter.status === undefined ? undefined : eq(nextSteps.status, filter.status),
  filter.overdue === undefined ? undefined : eq(nextSteps.overdue, filter.overdue),
  filter.dueBefore === undefined ? undefined : lt(nextSteps.liveDueAt, filter.dueBefore),
  filter.dueAfter === undefined ? undefined : gt(nextSteps.liveDueAt, filter.dueAfter),
];

/** Newest first; with `sort` by live date, earliest first, and only those that have one. */
export async function listNextSteps(
  database: Database,
  tenant: Tenant,
  filter: NextStepFilter,
  { limit, after }: PageRequest,
  sort?: 'dueAt',
): Promise<Page<NextStepRow>> {
  const wanted = [mine(tenant), ...matching(filter)];
  if (sort === undefined) {
    const seen = afterId(after);
    const older = seen === null ? undefined : sql`${nextSteps.id} < ${seen}::uuid`;
    const select = query
      .select()
      .from(nextSteps)
      .where(and(...wanted, older));
    const rows = await read(database, tenant, select.orderBy(desc(nextSteps.id)).limit(limit + 1));
    return pageOf(rows, limit, (row) => [row.id]);
  }
  const seen = afterKey(after, [isInstant, isUuid]);
  const later =
    seen === null
      ? undefined
      : sql`(${nextSteps.liveDueAt}, ${nextSteps.id}) > (${seen[0]}::timestamptz, ${seen[1]}::uuid)`;
  const select = query
    .select()
    .from(nextSteps)
    .where(and(...wanted, isNotNull(nextSteps.liveDueAt), later));
  const rows = await read(
    database,
    tenant,
    select.orderBy(asc(nextSteps.liveDueAt), asc(nextSteps.id)).limit(limit + 1),
  );
  return pageOf(rows, limit, (row) => [row.liveDueAt?.toISOString() ?? '', row.id]);
}
