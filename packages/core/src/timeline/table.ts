import { bigint, boolean, jsonb, pgTable, primaryKey, text, uuid } from '../db/drizzle.ts';
import { idColumn, instant, tenantColumns } from '../db/columns.ts';
import { applicationEventTypes, type ApplicationEventType, type ApplicationFamily } from '../events/types.ts';
import { parties } from '../parties.ts';
import type { Actor } from '../tenant.ts';

const types: [ApplicationEventType, ...ApplicationEventType[]] = [
  'application.created',
  ...applicationEventTypes,
];

/** What happened in an application, for reading. It stays with the application when its events have expired. */
export const timeline = pgTable(
  'timeline',
  {
    ...tenantColumns,
    applicationId: idColumn('application', 'application_id').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    eventId: idColumn('event', 'event_id').notNull(),
    type: text('type', { enum: types }).notNull(),
    occurredAt: instant('occurred_at').notNull(),
    actor: jsonb('actor').$type<Actor>().notNull(),
    subjectType: text('subject_type').$type<ApplicationFamily>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** The title that the subject had then, if it has one. */
    title: text('title'),
    /** For whom it was done, by whose hand, and what they said. */
    party: text('party', { enum: parties }),
    saidBy: text('said_by'),
    note: text('note'),
    /** Whether it was done although a permission was lacking. */
    override: boolean('override').notNull(),
    /** The request that made it happen; null for what none did. */
    requestId: text('request_id'),
  },
  (table) => [primaryKey({ columns: [table.platformId, table.applicationId, table.sequence] })],
);

export type TimelineRow = typeof timeline.$inferSelect;
