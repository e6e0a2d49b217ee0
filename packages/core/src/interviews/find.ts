import { and, desc, eq, sql } from '../db/drizzle.ts';
import type { Database } from '../db/connect.ts';
import { afterId, pageOf, type Page, type PageRequest } from '../db/page.ts';
import { query, read } from '../db/tenancy.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { interviews, type InterviewRow } from './table.ts';

const mine = (tenant: Tenant) =>
  and(eq(interviews.platformId, tenant.platformId), eq(interviews.live, tenant.live));

/** @throws Problem `not_found` */
export async function findInterview(
  database: Database,
  tenant: Tenant,
  id: Id<'interview'>,
): Promise<InterviewRow> {
  const [row] = await read(
    database,
    tenant,
    query
      .select()
      .from(interviews)
      .where(and(mine(tenant), eq(interviews.id, id))),
  );
  if (row === undefined) throw new Problem('not_found', 'There is no interview with this id.');
  return row;
}

export type InterviewFilter = { applicationId?: Id<'application'>; status?: InterviewRow['status'] };

/** Newest first. */
export async function listInterviews(
  database: Database,
  tenant: Tenant,
  { applicationId, status }: InterviewFilter,
  { limit, after }: PageRequest,
): Promise<Page<InterviewRow>> {
  const seen = afterId(after);
  const rows = await read(
    database,
    tenant,
    query
      .select()
      .from(interviews)
      .where(
        and(
          mine(tenant),
          applicationId === undefined ? undefined : eq(interviews.applicationId, applicationId),
          status === undefined ? undefined : eq(interviews.status, status),
          seen === null ? undefined : sql`${interviews.id} < ${seen}::uuid`,
        ),
      )
      .orderBy(desc(interviews.id))
      .limit(limit + 1),
  );
  return pageOf(rows, limit, (row) => [row.id]);
}
