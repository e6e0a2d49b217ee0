import type { Database } from '../db/connect.ts';
import { and, eq, sql } from '../db/drizzle.ts';
import { equals, finder, lister } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import { query, read, statement } from '../db/tenancy.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { applications, type ApplicationRow, type ApplicationStatus } from './table.ts';

const find = finder(applications);
const list = lister(applications);
const idOfExternalId = statement(
  query
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        eq(applications.platformId, sql.placeholder('platformId')),
        eq(applications.live, sql.placeholder('live')),
        eq(applications.externalId, sql.placeholder('externalId')),
      ),
    ),
);

/** @throws Problem `not_found` */
export async function findApplication(
  database: Database,
  tenant: Tenant,
  id: Id<'application'>,
): Promise<ApplicationRow> {
  const row = await find(database, tenant, id);
  if (row === null) throw new Problem('not_found', 'There is no application with this id.');
  return row;
}

/** The id of the application that the platform knows by this id of its own. */
export async function findApplicationId(
  database: Database,
  tenant: Tenant,
  externalId: string,
): Promise<Id<'application'> | null> {
  const [row] = await read(database, tenant, idOfExternalId, { externalId });
  return row?.id ?? null;
}

export type ApplicationFilter = {
  status?: ApplicationStatus;
  candidateExternalId?: string;
  companyExternalId?: string;
};

/** Newest first. */
export const listApplications = (
  database: Database,
  tenant: Tenant,
  filter: ApplicationFilter,
  page: PageRequest,
): Promise<Page<ApplicationRow>> =>
  list(
    database,
    tenant,
    [
      equals(applications.status, filter.status),
      equals(applications.candidateExternalId, filter.candidateExternalId),
      equals(applications.companyExternalId, filter.companyExternalId),
    ],
    page,
  );
