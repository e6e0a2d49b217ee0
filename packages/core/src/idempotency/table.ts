import { customType, pgTable, primaryKey, text } from '../db/drizzle.ts';
import { idColumn, instant, tenantColumns } from '../db/columns.ts';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** The answers of requests that carried an idempotency key, kept for 24 hours. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    ...tenantColumns,
    key: text('key').notNull(),
    /** SHA-256 of method, path and body. */
    fingerprint: bytes('fingerprint').notNull(),
    /** Sealed: an answer may hold a secret. */
    answer: bytes('answer').notNull(),
    /** Whose answer it is, where that is an application's. */
    applicationId: idColumn('application', 'application_id'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.platformId, table.live, table.key] })],
);
