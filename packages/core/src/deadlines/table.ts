import { integer, pgTable, smallint, text, uuid } from '../db/drizzle.ts';
import { idColumn, instant, tenantColumns } from '../db/columns.ts';
import { parties } from '../parties.ts';
import { deadlineKinds } from './kinds.ts';

export const subjectTypes = [
  'application',
  'interview',
  'next_step',
  'follow_up',
  'permission',
  'trial_period',
] as const;
export type SubjectType = (typeof subjectTypes)[number];

const facts = {
  ...tenantColumns,
  applicationId: idColumn('application', 'application_id').notNull(),
  subjectType: text('subject_type', { enum: subjectTypes }).notNull(),
  subjectId: uuid('subject_id').notNull(),
  scheduleVersion: integer('schedule_version').notNull(),
  kind: text('kind', { enum: deadlineKinds }).notNull(),
  /** Whose promise it is; null where it is nobody's alone. */
  owner: text('owner', { enum: parties }),
  firesAt: instant('fires_at').notNull(),
};

/** Armed deadlines only: firing or voiding one deletes it here and settles it there, in one statement. */
export const deadlines = pgTable('deadlines', {
  ...facts,
  id: idColumn('deadline', 'id').primaryKey(),
  /** When to claim it: `fires_at`, unless it made its batch throw and was put off. */
  claimAt: instant('claim_at').notNull(),
  tries: smallint('tries').notNull().default(0),
  clockId: idColumn('testClock', 'clock_id'),
  shard: smallint('shard').generatedAlwaysAs(0),
});

export const settledStatuses = ['fired', 'voided'] as const;

export const deadlinesSettled = pgTable('deadlines_settled', {
  ...facts,
  id: idColumn('deadline', 'id').notNull(),
  status: text('status', { enum: settledStatuses }).notNull(),
  settledAt: instant('settled_at').notNull(),
  eventId: idColumn('event', 'event_id'),
});

export type DeadlineRow = Omit<typeof deadlines.$inferSelect, 'shard'>;
