import { and, desc, eq, sql } from '../db/drizzle.ts';
import type { Database } from '../db/connect.ts';
import { afterId, pageOf, type Page, type PageRequest } from '../db/page.ts';
import { query, read } from '../db/tenancy.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { applications, type ApplicationRow, type ApplicationStatus } from './table.ts';

const mine = (tenant: Tenant) =>
  and(eq(applications.platformId, tenant.platformId), eq(applications.live, tenant.live));

/** @throws Problem `not_found` */
export async function findApplication(
  database: Database,
  tenant: Tenant,
  id: Id<'application'>,
): Promise<ApplicationRow> {
  const [row] = await read(
    database,
    tenant,
    query
      .select()
      .from(applications)
      .where(and(mine(tenant), eq(applications.id, id))),
  );
  if (row === undefined) throw new Problem('not_found', 'There is no application with this id.');
  return row;
}

/** The id of the application that the platform knows by this id of its own. */
export async function findApplicationId(
  database: Database,
  tenant: Tenant,
  externalId: string,
): Promise<Id<'application'> | null> {
  const [row] = await read(
    database,
    tenant,
    query
      .select({ id: applications.id })
      .from(applications)
      .where(and(mine(tenant), eq(applications.externalId, externalId))),
  );
  return row?.id ?? null;
}

export type ApplicationFilter = {
  status?: ApplicationStatus;
  candidateExternalId?: string;
  companyExternalId?: string;
};

/** Newest first. */
export async function listApplications(
  database: Database,
  tenant: Tenant,
  filter: ApplicationFilter,
  { limit, after }: PageRequest,
): Promise<Page<ApplicationRow>> {
  const seen = afterId(after);
  const { status, candidateExternalId, companyExternalId } = filter;
  const rows = await read(
    database,
    tenant,
    query
      .select()
      .from(applications)
      .where(
        and(
          mine(tenant),
          status === undefined ? undefined : eq(applications.status, status),
          candidateExternalId === undefined
            ? undefined
            : eq(applications.candidateExternalId, candidateExternalId),
          companyExternalId === undefined ? undefined : eq(applications.companyExternalId, companyExternalId),
          seen === null ? undefined : sql`${applications.id} < ${seen}::uuid`,
        ),
      )
      .orderBy(desc(applications.id))
      .limit(limit + 1),
  );
  return pageOf(rows, limit, (row) => [row.id]);
}
