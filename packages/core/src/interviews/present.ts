import { formatId } from '../ids.ts';
import type { Interview } from './schema.ts';
import type { InterviewRow } from './table.ts';

export const presentInterview = (row: InterviewRow): Interview => ({
  id: formatId('interview', row.id),
  applicationId: formatId('application', row.applicationId),
  externalId: row.externalId,
  title: row.title,
  kind: row.kind,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
  timeZone: row.timeZone,
  location: row.location,
  interviewers: row.interviewers,
  status: row.status,
  outcome: row.outcome,
  noNextStepsReason: row.noNextStepsReason,
  companyAnswer: row.companyAnswer,
  cancelReason: row.cancelReason,
  noShowParty: row.noShowParty,
  metadata: row.metadata,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
