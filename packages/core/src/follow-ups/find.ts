import type { Database } from '../db/connect.ts';
import { equals, finder, lister } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { followUps, type FollowUpRow } from './table.ts';

const find = finder(followUps);
const list = lister(followUps);

/** @throws Problem `not_found` */
export async function findFollowUp(
  database: Database,
  tenant: Tenant,
  id: Id<'followUp'>,
): Promise<FollowUpRow> {
  const row = await find(database, tenant, id);
  if (row === null) throw new Problem('not_found', 'There is no follow-up with this id.');
  return row;
}

export type FollowUpFilter = {
  applicationId?: Id<'application'>;
  interviewId?: Id<'interview'>;
  status?: FollowUpRow['status'];
};

/** Newest first. */
export const listFollowUps = (
  database: Database,
  tenant: Tenant,
  { applicationId, interviewId, status }: FollowUpFilter,
  page: PageRequest,
): Promise<Page<FollowUpRow>> =>
  list(
    database,
    tenant,
    [
      equals(followUps.applicationId, applicationId),
      equals(followUps.interviewId, interviewId),
      equals(followUps.status, status),
    ],
    page,
  );
