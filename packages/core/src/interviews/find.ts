import type { Database } from '../db/connect.ts';
import { ofCandidate } from '../applications/narrow.ts';
import { sql } from '../db/drizzle.ts';
import {
  after,
  before,
  createdIn,
  equals,
  finder,
  listerById,
  type Condition,
  type CreatedRange,
} from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import type { Tenant } from '../tenant.ts';
import { interviews, type InterviewRow, type InterviewStatus } from './table.ts';

const find = finder(interviews);
const findByExternalId = finder(interviews, interviews.externalId);
const list = listerById(interviews);

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

/** The id of what the platform knows by this id of its own. */
export async function findInterviewId(
  database: Database,
  tenant: Tenant,
  externalId: string,
): Promise<Id<'interview'> | null> {
  const row = await findByExternalId(database, tenant, externalId);
  return row?.id ?? null;
}

export type InterviewFilter = CreatedRange & {
  applicationId?: Id<'application'>;
  candidateExternalId?: string;
  /** Of one of the interviewers, in any case. */
  assigneeEmail?: string;
  status?: InterviewStatus;
  /** Both exclude it. */
  startsBefore?: Date | undefined;
  startsAfter?: Date | undefined;
};

const askedBy = (address: string | undefined): Condition => ({
  shape: 'interviewer',
  values: [address?.toLowerCase()],
  where: (placeholder) => sql`exists (
    select from jsonb_array_elements(${interviews.interviewers}) one where lower(one ->> 'email') = ${placeholder})`,
});

/** Newest first. */
export const listInterviews = (
  database: Database,
  tenant: Tenant,
  filter: InterviewFilter,
  page: PageRequest,
): Promise<Page<InterviewRow>> =>
  list(
    database,
    tenant,
    [
      equals(interviews.applicationId, filter.applicationId),
      equals(interviews.status, filter.status),
      ofCandidate(interviews.applicationId, filter.candidateExternalId),
      askedBy(filter.assigneeEmail),
      before(interviews.startsAt, filter.startsBefore),
      after(interviews.startsAt, filter.startsAfter),
      ...createdIn(interviews.createdAt, filter),
    ],
    page,
  );
