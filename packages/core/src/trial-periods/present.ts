import { formatId } from '../ids.ts';
import type { TrialPeriod } from './schema.ts';
import type { TrialPeriodRow } from './table.ts';

export const presentTrialPeriod = (row: TrialPeriodRow): TrialPeriod => ({
  id: formatId('trialPeriod', row.id),
  applicationId: formatId('application', row.applicationId),
  interviewId: row.interviewId === null ? null : formatId('interview', row.interviewId),
  status: row.status,
  offeredBy: row.offeredBy,
  terms: row.terms,
  agreedTerms: row.agreedTerms,
  endsOn: row.terms.endsOn,
  agreement: row.agreement,
  proposals: row.proposals,
  timeZone: row.timeZone,
  decisionDueAt: row.decisionDueAt?.toISOString() ?? null,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  outcome: row.outcome,
  metadata: row.metadata,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
