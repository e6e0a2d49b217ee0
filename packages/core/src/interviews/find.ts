import type { Database } from '../db/connect.ts';
import { equals, finder, lister } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { interviews, type InterviewRow, type InterviewStatus } from './table.ts';

const find = finder(interviews);
const list = lister(interviews);

/** @throws Problem `not_found` */
export async function findInterview(
  database: Database,
  tenant: Tenant,
  id: Id<'interview'>,
): Promise<InterviewRow> {
  const row = await find(database, tenant, id);
  if (row === null) throw new Problem('not_found', 'There is no interview with this id.');
  return row;
}

export type InterviewFilter = { applicationId?: Id<'application'>; status?: InterviewStatus };

/** Newest first. */
export const listInterviews = (
  database: Database,
  tenant: Tenant,
  { applicationId, status }: InterviewFilter,
  page: PageRequest,
): Promise<Page<InterviewRow>> =>
  list(
    database,
    tenant,
    [equals(interviews.applicationId, applicationId), equals(interviews.status, status)],
    page,
  );
