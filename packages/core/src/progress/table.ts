import { applicationStatuses } from '../applications/table.ts';
import { boolean, integer, jsonb, pgTable, primaryKey, text } from '../db/drizzle.ts';
import { idColumn, instant, tenantColumns } from '../db/columns.ts';
import type { Party } from '../parties.ts';
import type { FactorKey, WhatsNext } from './schema.ts';
import type { SuggestionKind } from './texts/texts.ts';

export const balls = ['candidate', 'company', 'both', 'nobody'] as const;
export const momenta = ['moving', 'waiting', 'overdue', 'stalled', 'closed'] as const;
export type Ball = (typeof balls)[number];
export type Momentum = (typeof momenta)[number];

/** A factor that is not met, and the request that would change that; worded when it is read. */
export type Unmet = {
  key: FactorKey;
  kind: SuggestionKind;
  /** The title of what it concerns; empty when it records something new. */
  about: string;
  /** Who is to do it, where that matters. */
  party: Party | null;
  path: string;
  /** The body of a POST; what it records lacks its title, which is ours to word. */
  body: Record<string, unknown>;
};

const columns = {
  ...tenantColumns,
  applicationId: idColumn('application', 'application_id').notNull(),
  ball: text('ball', { enum: balls }).notNull(),
  momentum: text('momentum', { enum: momenta }).notNull(),
  status: text('status', { enum: applicationStatuses }).notNull(),
  /** Where its dates are meant. */
  timeZone: text('time_zone').notNull(),
  next: jsonb('next').$type<WhatsNext>(),
  /** Whether what is next has lapsed. */
  nextLapsed: boolean('next_lapsed').notNull(),
  unmet: jsonb('unmet').$type<Unmet[]>().notNull(),
  since: instant('since').notNull(),
  allowedUntil: instant('allowed_until').notNull(),
  /** When it will have stalled: only what has no date of its own can. */
  stalledAt: instant('stalled_at'),
  openSteps: integer('open_steps').notNull(),
  overdueSteps: integer('overdue_steps').notNull(),
  doneSteps: integer('done_steps').notNull(),
  /** The instant since which it holds: what changes it later is a deadline, and one that changes nothing does not write it. */
  asOf: instant('as_of').notNull(),
};

/** What happens next in each application, in no language, kept in the transaction of whatever changes it. */
export const progress = pgTable('progress', columns, (table) => [
  primaryKey({ columns: [table.platformId, table.applicationId] }),
]);

/** A view: the same, with the time of the test clock by which the application lives; null where it lives by none. */
export const progressByClock = pgTable('progress_by_clock', { ...columns, clockNow: instant('clock_now') });

export type ProgressRow = typeof progress.$inferSelect;
