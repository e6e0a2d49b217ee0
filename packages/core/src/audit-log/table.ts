import { idColumn, instant, tenantColumns } from '../db/columns.ts';
import { pgTable, primaryKey, text } from '../db/drizzle.ts';
import { actorTypes } from '../tenant.ts';
import { auditActions } from './actions.ts';

/** Whoever makes events happen, and the holder of the instance's admin key, who stands above the platforms. */
export const auditActorTypes = [...actorTypes, 'instance'] as const;
export type AuditActor = { type: (typeof auditActorTypes)[number]; id: string | null };

/**
 * Who changed what. The api may add to it and read it, and nothing else. Ids are as callers know them: they outlive what
 * they name.
 */
export const auditLog = pgTable(
  'audit_log',
  {
    ...tenantColumns,
    id: idColumn('auditEntry', 'id').notNull(),
    action: text('action', { enum: auditActions }).notNull(),
    actorType: text('actor_type', { enum: auditActorTypes }).notNull(),
    actorId: text('actor_id'),
    subjectId: text('subject_id').notNull(),
    /** The names of the fields that changed. What they held is not kept: it could be a secret, or somebody's name. */
    changed: text('changed').array().notNull(),
    requestId: text('request_id'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.platformId, table.id] })],
);

export type AuditRow = typeof auditLog.$inferSelect;
