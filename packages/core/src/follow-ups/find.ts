import { and, desc, eq, sql } from '../db/drizzle.ts';
import type { Database } from '../db/connect.ts';
import { afterId, pageOf, type Page, type PageRequest } from '../db/page.ts';
import { query, read } from '../db/tenancy.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { followUps, type FollowUpRow } from './table.ts';

const mine = (tenant: Tenant) =>
  and(eq(followUps.platformId, tenant.platformId), eq(followUps.live, tenant.live));

/** @throws Problem `not_found` */
export async function findFollowUp(
  database: Database,
  tenant: Tenant,
  id: Id<'followUp'>,
): Promise<FollowUpRow> {
  const [row] = await read(
    database,
    tenant,
    query
      .select()
      .from(followUps)
      .where(and(mine(tenant), eq(followUps.id, id))),
  );
  if (row === undefined) throw new Problem('not_found', 'There is no follow-up with this id.');
  return row;
}

export type FollowUpFilter = {
  applicationId?: Id<'application'>;
  interviewId?: Id<'interview'>;
  status?: FollowUpRow['status'];
};

/** Newest first. */
export async function listFollowUps(
  database: Database,
  tenant: Tenant,
  { applicationId, interviewId, status }: FollowUpFilter,
  { limit, after }: PageRequest,
): Promise<Page<FollowUpRow>> {
  const seen = afterId(after);
  const rows = await read(
    database,
    tenant,
    query
      .select()
      .from(followUps)
      .where(
        and(
          mine(tenant),
          applicationId === undefined ? undefined : eq(followUps.applicationId, applicationId),
          interviewId === undefined ? undefined : eq(followUps.interviewId, interviewId),
          status === undefined ? undefined : eq(followUps.status, status),
          seen === null ? undefined : sql`${followUps.id} < ${seen}::uuid`,
        ),
      )
      .orderBy(desc(followUps.id))
      .limit(limit + 1),
  );
  return pageOf(rows, limit, (row) => [row.id]);
}
