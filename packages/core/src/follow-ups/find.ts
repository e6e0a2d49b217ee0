import type { Database } from '../db/connect.ts';
import { ofCandidate, ofCandidateAt } from '../applications/narrow.ts';
import { after, before, createdIn, equals, finder, listerById, type CreatedRange } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { followUps, type FollowUpRow, type FollowUpTopic } from './table.ts';

const find = finder(followUps);
const findByExternalId = finder(followUps, followUps.externalId);
const list = listerById(followUps);

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

/** The id of what the platform knows by this id of its own. */
export async function findFollowUpId(
  database: Database,
  tenant: Tenant,
  externalId: string,
): Promise<Id<'followUp'> | null> {
  const row = await findByExternalId(database, tenant, externalId);
  return row?.id ?? null;
}

export type FollowUpFilter = CreatedRange & {
  applicationId?: Id<'application'>;
  interviewId?: Id<'interview'>;
  candidateExternalId?: string;
  /** Of the candidate, whose follow-ups they are, in any case. */
  assigneeEmail?: string;
  kind?: FollowUpRow['kind'];
  topic?: FollowUpTopic;
  status?: FollowUpRow['status'];
  overdue?: boolean;
  /** Both exclude it. */
  dueBefore?: Date | undefined;
  dueAfter?: Date | undefined;
};

/** Newest first. */
export const listFollowUps = (
  database: Database,
  tenant: Tenant,
  filter: FollowUpFilter,
  page: PageRequest,
): Promise<Page<FollowUpRow>> =>
  list(
    database,
    tenant,
    [
      equals(followUps.applicationId, filter.applicationId),
      equals(followUps.interviewId, filter.interviewId),
      equals(followUps.status, filter.status),
      equals(followUps.kind, filter.kind),
      equals(followUps.topic, filter.topic),
      equals(followUps.overdue, filter.overdue),
      before(followUps.dueAt, filter.dueBefore),
      after(followUps.dueAt, filter.dueAfter),
      ofCandidate(followUps.applicationId, filter.candidateExternalId),
      ofCandidateAt(followUps.applicationId, filter.assigneeEmail),
      ...createdIn(followUps.createdAt, filter),
    ],
    page,
  );
