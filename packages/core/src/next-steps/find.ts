import type { Database } from '../db/connect.ts';
import { equals, finder, lister } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { nextSteps, type NextStepRow } from './table.ts';

const find = finder(nextSteps);
const list = lister(nextSteps, { column: nextSteps.liveDueAt, of: ({ liveDueAt }) => liveDueAt });

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

export type NextStepFilter = {
  applicationId?: Id<'application'>;
  interviewId?: Id<'interview'>;
  owner?: NextStepRow['owner'];
  status?: NextStepRow['status'];
  overdue?: boolean;
  /** Of the live date; both exclude it. */
  dueBefore?: Date;
  dueAfter?: Date;
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
      { column: nextSteps.liveDueAt, operator: 'lt', value: filter.dueBefore },
      { column: nextSteps.liveDueAt, operator: 'gt', value: filter.dueAfter },
    ],
    page,
    sort === 'dueAt',
  );
