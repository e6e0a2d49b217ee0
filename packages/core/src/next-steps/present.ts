import { formatId } from '../ids.ts';
import type { NextStep } from './schema.ts';
import type { NextStepRow } from './table.ts';

export const presentNextStep = (row: NextStepRow): NextStep => ({
  id: formatId('nextStep', row.id),
  applicationId: formatId('application', row.applicationId),
  interviewId: row.interviewId === null ? null : formatId('interview', row.interviewId),
  externalId: row.externalId,
  title: row.title,
  description: row.description,
  owner: row.owner,
  assignee: row.assignee,
  status: row.status,
  promise: row.liveDueAt === null ? 'undated' : 'dated',
  dueAt: row.dueAt?.toISOString() ?? null,
  due: row.due,
  timeZone: row.timeZone,
  overdue: row.overdue,
  agreement: row.agreement,
  terms: row.terms,
  proposals: row.proposals,
  reminders: row.reminders,
  overdueAfter: row.overdueAfter,
  completedAt: row.completedAt?.toISOString() ?? null,
  completedBy: row.completedBy,
  completionNote: row.completionNote,
  evidenceUrl: row.evidenceUrl,
  position: row.position,
  metadata: row.metadata,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
