import { formatId } from '../ids.ts';
import type { FollowUp } from './schema.ts';
import type { FollowUpRow } from './table.ts';

export const presentFollowUp = (row: FollowUpRow): FollowUp => ({
  id: formatId('followUp', row.id),
  applicationId: formatId('application', row.applicationId),
  interviewId: row.interviewId === null ? null : formatId('interview', row.interviewId),
  externalId: row.externalId,
  kind: row.kind,
  topic: row.topic,
  title: row.title,
  status: row.status,
  findings: row.findings,
  dueAt: row.dueAt.toISOString(),
  overdue: row.overdue,
  reminders: row.reminders,
  overdueAfter: row.overdueAfter,
  permissionId: row.permissionId === null ? null : formatId('permission', row.permissionId),
  sentAt: row.sentAt?.toISOString() ?? null,
  channel: row.channel,
  withinWindow: row.withinWindow,
  message: row.message,
  metadata: row.metadata,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
