import { jsonb, pgTable, primaryKey, text } from '../db/drizzle.ts';
import { idColumn, instant, resourceColumns, tenantColumns } from '../db/columns.ts';
import type { Channel, FollowUpTopic } from '../follow-ups/table.ts';

export const permissionStatuses = ['requested', 'granted', 'declined', 'revoked', 'expired'] as const;

export type Granter = { name: string; email: string | null };

export const permissions = pgTable(
  'permissions',
  {
    ...tenantColumns,
    id: idColumn('permission', 'id').notNull(),
    applicationId: idColumn('application', 'application_id').notNull(),
    interviewId: idColumn('interview', 'interview_id'),
    status: text('status', { enum: permissionStatuses }).notNull(),
    grantedBy: jsonb('granted_by').$type<Granter>(),
    /** Both: an empty list is any. */
    topics: jsonb('topics').$type<FollowUpTopic[]>().notNull(),
    channels: jsonb('channels').$type<Channel[]>().notNull(),
    expiresAt: instant('expires_at'),
    ...resourceColumns,
  },
  (table) => [primaryKey({ columns: [table.platformId, table.id] })],
);

export type PermissionRow = typeof permissions.$inferSelect;
