import { boolean, integer, jsonb, pgTable, primaryKey, text } from '../db/drizzle.ts';
import type { Agreement, Proposal, Terms } from '../agreement/agreement.ts';
import { idColumn, instant, resourceColumns, tenantColumns } from '../db/columns.ts';
import { parties } from '../parties.ts';

export const nextStepStatuses = ['proposed', 'agreed', 'done', 'declined', 'canceled'] as const;
export const openNextStepStatuses = ['proposed', 'agreed'] as const;

export type Assignee = { name: string | null; email: string | null };

export const nextSteps = pgTable(
  'next_steps',
  {
    ...tenantColumns,
    id: idColumn('nextStep', 'id').notNull(),
    applicationId: idColumn('application', 'application_id').notNull(),
    interviewId: idColumn('interview', 'interview_id'),
    externalId: text('external_id'),
    title: text('title').notNull(),
    description: text('description'),
    owner: text('owner', { enum: parties }).notNull(),
    assignee: jsonb('assignee').$type<Assignee>(),
    status: text('status', { enum: nextStepStatuses }).notNull(),
    /** The date on the table: of the latest proposal. Once there are terms, theirs is the live one. */
    dueAt: instant('due_at'),
    liveDueAt: instant('live_due_at'),
    timeZone: text('time_zone').notNull(),
    overdue: boolean('overdue').notNull(),
    agreement: jsonb('agreement').$type<Agreement>().notNull(),
    terms: jsonb('terms').$type<Terms>(),
    proposals: jsonb('proposals').$type<Proposal[]>().notNull(),
    reminders: jsonb('reminders').$type<string[]>().notNull(),
    overdueAfter: text('overdue_after').notNull(),
    completedAt: instant('completed_at'),
    completedBy: text('completed_by'),
    completionNote: text('completion_note'),
    evidenceUrl: text('evidence_url'),
    position: integer('position').notNull(),
    ...resourceColumns,
  },
  (table) => [primaryKey({ columns: [table.platformId, table.id] })],
);

export type NextStepRow = typeof nextSteps.$inferSelect;
