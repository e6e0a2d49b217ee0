import type { Database } from '../db/connect.ts';
import { createdIn, equals, finder, listerById, type CreatedRange } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Ball, Momentum } from '../progress/table.ts';
import { wordsIn } from '../search/words.ts';
import type { Tenant } from '../tenant.ts';
import { withProgress, withWords } from './narrow.ts';
import { applications, type ApplicationRow, type ApplicationStatus } from './table.ts';

const find = finder(applications);
const list = listerById(applications);
const findByExternalId = finder(applications, applications.externalId);

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
  const row = await findByExternalId(database, tenant, externalId);
  return row?.id ?? null;
}

export type ApplicationFilter = CreatedRange & {
  status?: ApplicationStatus;
  candidateExternalId?: string;
  companyExternalId?: string;
  ball?: Ball;
  momentum?: Momentum;
  /** Words, each of which must begin one of the candidate's name or address, the company's name or the title. */
  q?: string;
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
      withProgress(applications.id, 'ball', filter.ball),
      withProgress(applications.id, 'momentum', filter.momentum),
      ...(filter.q === undefined ? [] : withWords(applications.id, wordsIn(filter.q))),
      ...createdIn(applications.createdAt, filter),
    ],
    page,
  );
