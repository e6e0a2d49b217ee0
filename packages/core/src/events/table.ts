import { bigint, boolean, pgTable, text } from '../db/drizzle.ts';
import { idColumn, instant, tenantColumns } from '../db/columns.ts';

export const events = pgTable('events', {
  ...tenantColumns,
  id: idColumn('event', 'id').primaryKey(),
  /** Null, with `sequence`, for what belongs to no application. */
  applicationId: idColumn('application', 'application_id'),
  /** Gapless within one application, from 1. */
  sequence: bigint('sequence', { mode: 'number' }),
  type: text('type').notNull(),
  occurredAt: instant('occurred_at').notNull(),
  /** What receivers get, serialised once, so that every attempt sends the same bytes. */
  body: text('body').notNull(),
  /** Sent to one endpoint, to test it, and told of nowhere else; null is no. */
  example: boolean('example'),
  /** What it said was taken out, with the candidate; null is no. */
  erased: boolean('erased'),
  /** The W3C traceparent of what recorded it, where that was traced. */
  trace: text('trace'),
});

/** The aggregate's lock and its gapless counter: one narrow row per application. */
export const applicationHeads = pgTable('application_heads', {
  ...tenantColumns,
  applicationId: idColumn('application', 'application_id').primaryKey(),
  lastSequence: bigint('last_sequence', { mode: 'number' }).notNull(),
  /** When a party, or the platform, last moved something in it. */
  lastActivityAt: instant('last_activity_at').notNull(),
  /** The test clock by which it lives; null where time is the database's. */
  clockId: idColumn('testClock', 'clock_id'),
});
