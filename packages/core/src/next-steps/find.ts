import type { Database } from '../db/connect.ts';
import { ofCandidate } from '../applications/narrow.ts';
import { after, before, createdIn, equals, finder, listerById, type CreatedRange } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { nextSteps, type NextStepRow } from './table.ts';

const find = finder(nextSteps);
const findByExternalId = finder(nextSteps, nextSteps.externalId);
const list = listerById(nextSteps, { column: nextSteps.liveDueAt, of: ({ liveDueAt }) => liveDueAt });

/** @throws Problem `not_found` */
export async function findNextStep(
  database: Database,
  tenant: Tenant,
  id: Id<'nextStep'>,
): Promise<NextStepRow> {
  const row = await find(database, tenant, id);
  if (row === null) throw new Problem('not_found', 'There is no next step with this id.');
  return row;
}

/** The id of what the platform knows by this id of its own. */
export async function findNextStepId(
  database: Database,
  tenant: Tenant,
  externalId: string,
): Promise<Id<'nextStep'> | null> {
  const row = await findByExternalId(database, tenant, externalId);
  return row?.id ?? null;
}

export type NextStepFilter = CreatedRange & {
  applicationId?: Id<'application'>;
  interviewId?: Id<'interview'>;
  candidateExternalId?: string;
  /** In any case. */
  assigneeEmail?: string;
  owner?: NextStepRow['owner'];
  status?: NextStepRow['status'];
  overdue?: boolean;
  /** Of the live date; both exclude it. */
  dueBefore?: Date | undefined;
  dueAfter?: Date | undefined;
};

/** Newest first; with `sort` by live date, earliest first, and only those that have one. */
export const listNextSteps = (
  database: Database,
  tenant: Tenant,
  filter: NextStepFilter,
  page: PageRequest,
  sort?: 'dueAt',
): Promise<Page<NextStepRow>> =>
  list(
    database,
    tenant,
    [
      equals(nextSteps.applicationId, filter.applicationId),
      equals(nextSteps.interviewId, filter.interviewId),
      equals(nextSteps.owner, filter.owner),
      equals(nextSteps.status, filter.status),
      equals(nextSteps.overdue, filter.overdue),
      equals(nextSteps.assigneeEmail, filter.assigneeEmail?.toLowerCase()),
      ofCandidate(nextSteps.applicationId, filter.candidateExternalId),
      before(nextSteps.liveDueAt, filter.dueBefore),
      after(nextSteps.liveDueAt, filter.dueAfter),
      ...createdIn(nextSteps.createdAt, filter),
    ],
    page,
    sort === 'dueAt',
  );
