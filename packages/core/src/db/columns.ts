import { boolean, integer, jsonb, timestamp, uuid } from './drizzle.ts';
import type { Id, IdKind } from '../ids.ts';

/** Columns that mean the same wherever they stand. */

export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

export const idColumn = <K extends IdKind>(_kind: K, name: string) => uuid(name).$type<Id<K>>();

/** Whose row it is, and whether it is live or test data. Row-level security compares both. */
export const tenantColumns = {
  platformId: idColumn('platform', 'platform_id').notNull(),
  live: boolean('live').notNull(),
};

/** What every resource has. `version` is its ETag: it rises with each change. */
export const resourceColumns = {
  metadata: jsonb('metadata').$type<Record<string, string>>().notNull(),
  version: integer('version').notNull(),
  /** Raised when the instants of its deadlines change, and only then. */
  scheduleVersion: integer('schedule_version').notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
};
