import { ofCandidate } from '../applications/narrow.ts';
import type { Database } from '../db/connect.ts';
import { createdIn, equals, finder, listerById, type CreatedRange } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { permissions, type PermissionRow } from './table.ts';

const find = finder(permissions);
const list = listerById(permissions);

/** @throws Problem `not_found` */
export async function findPermission(
  database: Database,
  tenant: Tenant,
  id: Id<'permission'>,
): Promise<PermissionRow> {
  const row = await find(database, tenant, id);
  if (row === null) throw new Problem('not_found', 'There is no permission with this id.');
  return row;
}

export type PermissionFilter = CreatedRange & {
  applicationId?: Id<'application'>;
  interviewId?: Id<'interview'>;
  candidateExternalId?: string;
  status?: PermissionRow['status'];
};

/** Newest first. */
export const listPermissions = (
  database: Database,
  tenant: Tenant,
  filter: PermissionFilter,
  page: PageRequest,
): Promise<Page<PermissionRow>> =>
  list(
    database,
    tenant,
    [
      equals(permissions.applicationId, filter.applicationId),
      equals(permissions.interviewId, filter.interviewId),
      equals(permissions.status, filter.status),
      ofCandidate(permissions.applicationId, filter.candidateExternalId),
      ...createdIn(permissions.createdAt, filter),
    ],
    page,
  );
