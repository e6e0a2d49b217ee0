import { boolean, integer, jsonb, pgTable, primaryKey, text } from '../db/drizzle.ts';
import type { Agreement, Proposed } from '../agreement/agreement.ts';
import type { Due } from '../due/expression.ts';
import { idColumn, instant, resourceColumns, tenantColumns } from '../db/columns.ts';
import { parties, type Party } from '../parties.ts';

export const nextStepStatuses = ['proposed', 'agreed', 'done', 'declined', 'canceled'] as const;
/** The last place that a list can have. */
export const highestPosition = 100_000;
export const openNextStepStatuses = ['proposed', 'agreed'] as const;

/** How the terms were settled: both parties agreed, the platform recorded it, or an anchor moved them. */
export const settlements = ['parties', 'platform', 'anchor'] as const;

/** What a party offers: the wording, who does it, and by when. */
export type StepOffer = { title: string; owner: Party; dueAt: string | null };

/** The wording and date that stand. */
export type Terms = StepOffer & {
  /** The expression that the date came from. */
  due: Due | null;
  settledBy: (typeof settlements)[number];
  at: string;
};

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
    /** The expression that the date on the table came from. */
    due: jsonb('due').$type<Due>(),
    liveDueAt: instant('live_due_at'),
    timeZone: text('time_zone').notNull(),
    overdue: boolean('overdue').notNull(),
    /** The date for which it was told that it is overdue: it is told once for each. */
    overdueToldFor: instant('overdue_told_for'),
    agreement: jsonb('agreement').$type<Agreement>().notNull(),
    terms: jsonb('terms').$type<Terms>(),
    proposals: jsonb('proposals').$type<Proposed<StepOffer>[]>().notNull(),
    reminders: jsonb('reminders').$type<string[]>().notNull(),
    overdueAfter: text('overdue_after').notNull(),
    completedAt: instant('completed_at'),
    completedBy: text('completed_by'),
    completionNote: text('completion_note'),
    evidenceUrl: text('evidence_url'),
    position: integer('position').notNull(),
    ...resourceColumns,
    // A plain column for the filter, for the reason that applications have theirs.
    assigneeEmail: text('assignee_email').generatedAlwaysAs(''),
  },
  (table) => [primaryKey({ columns: [table.platformId, table.id] })],
);

export type NextStepRow = Omit<typeof nextSteps.$inferSelect, 'assigneeEmail'>;
