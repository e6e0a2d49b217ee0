import type { Agreement, Proposed } from '../agreement/agreement.ts';
import { jsonb, pgTable, primaryKey, text } from '../db/drizzle.ts';
import { idColumn, instant, resourceColumns, tenantColumns } from '../db/columns.ts';
import { parties } from '../parties.ts';

export const trialStatuses = [
  'offered',
  'countered',
  'accepted',
  'declined',
  'withdrawn',
  'active',
  'completed',
] as const;
/** Of a trial that is still to be decided on, or to be worked. */
export const openTrialStatuses = [
  'offered',
  'countered',
  'accepted',
  'active',
] as const satisfies readonly (typeof trialStatuses)[number][];
export const trialOutcomes = ['hired', 'not_hired', 'extended'] as const;
export const payPeriods = ['hour', 'day', 'week', 'month', 'total'] as const;

export type TrialTerms = {
  /** A date, `2026-12-07`. */
  startsOn: string;
  /** Working days, by the platform's calendar. */
  days: number;
  hoursPerDay: number | null;
  scope: string;
  goals: string[];
  compensation: { amount: number; currency: string; per: (typeof payPeriods)[number] } | null;
  ownership: string | null;
  confidentiality: string | null;
  /** The last working day: it follows from the others and the calendar that held when they were offered. */
  endsOn: string;
};

/** What a party offers of a trial. */
export type TrialOffer = { terms: TrialTerms; decisionDueAt: string | null };

export const trialPeriods = pgTable(
  'trial_periods',
  {
    ...tenantColumns,
    id: idColumn('trialPeriod', 'id').notNull(),
    applicationId: idColumn('application', 'application_id').notNull(),
    interviewId: idColumn('interview', 'interview_id'),
    status: text('status', { enum: trialStatuses }).notNull(),
    offeredBy: text('offered_by', { enum: parties }).notNull(),
    /** What is on the table. */
    terms: jsonb('terms').$type<TrialTerms>().notNull(),
    agreedTerms: jsonb('agreed_terms').$type<TrialTerms>(),
    agreement: jsonb('agreement').$type<Agreement>().notNull(),
    proposals: jsonb('proposals').$type<Proposed<TrialOffer>[]>().notNull(),
    timeZone: text('time_zone').notNull(),
    decisionDueAt: instant('decision_due_at'),
    /** When a working day starts on `startsOn`, and ends on `endsOn`. */
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    outcome: text('outcome', { enum: trialOutcomes }),
    ...resourceColumns,
  },
  (table) => [primaryKey({ columns: [table.platformId, table.id] })],
);

export type TrialPeriodRow = typeof trialPeriods.$inferSelect;
