import { jsonb, pgTable, primaryKey, text } from '../db/drizzle.ts';
import { idColumn, instant, resourceColumns, tenantColumns } from '../db/columns.ts';
import { parties } from '../parties.ts';

export const interviewKinds = [
  'screening',
  'phone',
  'video',
  'onsite',
  'technical',
  'panel',
  'case',
  'final',
  'other',
] as const;
export const interviewStatuses = ['scheduled', 'completed', 'canceled', 'no_show'] as const;
export const noNextStepsReasons = ['rejected', 'withdrawn', 'undated_promise', 'other'] as const;
export const interviewOutcomes = ['agreed', ...noNextStepsReasons] as const;

export type InterviewStatus = (typeof interviewStatuses)[number];

export type Interviewer = { name: string; email: string | null; role: string | null };

export const interviews = pgTable(
  'interviews',
  {
    ...tenantColumns,
    id: idColumn('interview', 'id').notNull(),
    applicationId: idColumn('application', 'application_id').notNull(),
    externalId: text('external_id'),
    title: text('title').notNull(),
    kind: text('kind', { enum: interviewKinds }).notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    endedAt: instant('ended_at'),
    timeZone: text('time_zone').notNull(),
    location: text('location'),
    interviewers: jsonb('interviewers').$type<Interviewer[]>().notNull(),
    status: text('status', { enum: interviewStatuses }).notNull(),
    outcome: text('outcome', { enum: interviewOutcomes }),
    noNextStepsReason: text('no_next_steps_reason', { enum: noNextStepsReasons }),
    companyAnswer: text('company_answer'),
    /** How long after its end its outcome counts as missing: what the settings said when it was recorded. */
    outcomeGrace: text('outcome_grace').notNull(),
    cancelReason: text('cancel_reason'),
    noShowParty: text('no_show_party', { enum: parties }),
    ...resourceColumns,
  },
  (table) => [primaryKey({ columns: [table.platformId, table.id] })],
);

export type InterviewRow = typeof interviews.$inferSelect;
