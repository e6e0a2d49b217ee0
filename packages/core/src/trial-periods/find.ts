import { ofCandidate } from '../applications/narrow.ts';
import type { Database } from '../db/connect.ts';
import { createdIn, equals, finder, listerById, type CreatedRange } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { trialPeriods, type TrialPeriodRow } from './table.ts';

const find = finder(trialPeriods);
const list = listerById(trialPeriods);

/** @throws Problem `not_found` */
export async function findTrialPeriod(
  database: Database,
  tenant: Tenant,
  id: Id<'trialPeriod'>,
): Promise<TrialPeriodRow> {
  const row = await find(database, tenant, id);
  if (row === null) throw new Problem('not_found', 'There is no trial period with this id.');
  return row;
}

export type TrialPeriodFilter = CreatedRange & {
  applicationId?: Id<'application'>;
  interviewId?: Id<'interview'>;
  candidateExternalId?: string;
  status?: TrialPeriodRow['status'];
};

/** Newest first. */
export const listTrialPeriods = (
  database: Database,
  tenant: Tenant,
  filter: TrialPeriodFilter,
  page: PageRequest,
): Promise<Page<TrialPeriodRow>> =>
  list(
    database,
    tenant,
    [
      equals(trialPeriods.applicationId, filter.applicationId),
      equals(trialPeriods.interviewId, filter.interviewId),
      equals(trialPeriods.status, filter.status),
      ofCandidate(trialPeriods.applicationId, filter.candidateExternalId),
      ...createdIn(trialPeriods.createdAt, filter),
    ],
    page,
  );
