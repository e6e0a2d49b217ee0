/** The rows that the limit reads, and the JSON in which it answers. */
import { typeId } from './ids.ts';

export type StepRow = {
  id: string;
  applicationId: string;
  interviewId: string | null;
  externalId: string | null;
  title: string;
  description: string | null;
  owner: string;
  assignee: object | null;
  status: string;
  dueAt: Date | null;
  due: object | null;
  liveDueAt: Date | null;
  timeZone: string;
  overdue: boolean;
  agreement: object;
  terms: object | null;
  proposals: object[];
  reminders: string[];
  overdueAfter: string;
  completedAt: Date | null;
  completedBy: string | null;
  completionNote: string | null;
  evidenceUrl: string | null;
  position: number;
  metadata: Record<string, string>;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

export const presentStep = (row: StepRow) => ({
  id: typeId('step', row.id),
  applicationId: typeId('app', row.applicationId),
  interviewId: row.interviewId === null ? null : typeId('int', row.interviewId),
  externalId: row.externalId,
  title: row.title,
  description: row.description,
  owner: row.owner,
  assignee: row.assignee,
  status: row.status,
  promise: row.liveDueAt === null ? 'undated' : 'dated',
  dueAt: row.dueAt,
  due: row.due,
  timeZone: row.timeZone,
  overdue: row.overdue,
  agreement: row.agreement,
  terms: row.terms,
  proposals: row.proposals,
  reminders: row.reminders,
  overdueAfter: row.overdueAfter,
  completedAt: row.completedAt,
  completedBy: row.completedBy,
  completionNote: row.completionNote,
  evidenceUrl: row.evidenceUrl,
  position: row.position,
  metadata: row.metadata,
  version: row.version,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

export type ProgressRow = {
  applicationId: string;
  ball: string;
  momentum: string;
  timeZone: string;
  next: object | null;
  unmet: { key: string }[];
  since: Date;
  allowedUntil: Date;
  openSteps: number;
  overdueSteps: number;
  doneSteps: number;
};

const day = 86_400_000;

/** The facts alone: the limit puts nothing into words. */
export const presentProgress = (row: ProgressRow, now: Date) => ({
  applicationId: typeId('app', row.applicationId),
  ball: row.ball,
  momentum: row.momentum,
  whatsNext: row.next,
  unmet: row.unmet,
  silence: {
    since: row.since,
    days: Math.max(0, Math.floor((now.getTime() - row.since.getTime()) / day)),
    allowedUntil: row.allowedUntil,
  },
  counts: { open: row.openSteps, overdue: row.overdueSteps, done: row.doneSteps },
  asOf: now,
});
