import { boolean, jsonb, pgTable, primaryKey, text } from '../db/drizzle.ts';
import { idColumn, instant, resourceColumns, tenantColumns } from '../db/columns.ts';

export const followUpKinds = ['research', 'data_of_value', 'thank_you', 'check_in'] as const;
export const followUpTopics = ['company', 'market', 'competitors', 'role', 'other'] as const;
export const followUpStatuses = ['planned', 'sent', 'acknowledged', 'discussed', 'skipped'] as const;
export const channels = ['email', 'phone', 'video', 'in_person', 'linkedin', 'other'] as const;

/** As many findings as a message can carry. */
export const maxFindings = 50;

export type Channel = (typeof channels)[number];
export type FollowUpTopic = (typeof followUpTopics)[number];
export type Finding = {
  id: string;
  title: string;
  summary: string | null;
  url: string | null;
  publishedAt: string | null;
};
export type Message = { subject: string | null; body: string };

export const followUps = pgTable(
  'follow_ups',
  {
    ...tenantColumns,
    id: idColumn('followUp', 'id').notNull(),
    applicationId: idColumn('application', 'application_id').notNull(),
    interviewId: idColumn('interview', 'interview_id'),
    externalId: text('external_id'),
    kind: text('kind', { enum: followUpKinds }).notNull(),
    topic: text('topic', { enum: followUpTopics }),
    title: text('title').notNull(),
    status: text('status', { enum: followUpStatuses }).notNull(),
    findings: jsonb('findings').$type<Finding[]>().notNull(),
    dueAt: instant('due_at').notNull(),
    /** How long after its interview it is due, ISO 8601; null when it was given a date of its own. */
    dueWithin: text('due_within'),
    overdue: boolean('overdue').notNull(),
    /** The date for which it was told that it is overdue: it is told once for each. */
    overdueToldFor: instant('overdue_told_for'),
    reminders: jsonb('reminders').$type<string[]>().notNull(),
    overdueAfter: text('overdue_after').notNull(),
    /** The permission that sending it needs. */
    permissionId: idColumn('permission', 'permission_id'),
    sentAt: instant('sent_at'),
    channel: text('channel', { enum: channels }),
    withinWindow: boolean('within_window'),
    message: jsonb('message').$type<Message>(),
    ...resourceColumns,
  },
  (table) => [primaryKey({ columns: [table.platformId, table.id] })],
);

export type FollowUpRow = typeof followUps.$inferSelect;
