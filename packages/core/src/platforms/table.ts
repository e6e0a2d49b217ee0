import { customType, pgTable, text } from '../db/drizzle.ts';
import { idColumn, instant, tenantColumns } from '../db/columns.ts';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const scopes = ['read', 'write', 'webhooks', 'admin'] as const;
export type Scope = (typeof scopes)[number];

export const platforms = pgTable('platforms', {
  id: idColumn('platform', 'id').primaryKey(),
  name: text('name').notNull(),
  createdAt: instant('created_at').notNull(),
});

export const apiKeys = pgTable('api_keys', {
  ...tenantColumns,
  id: idColumn('key', 'id').primaryKey(),
  /** SHA-256 of the key; the key itself is shown once and kept nowhere. */
  hash: bytes('hash').notNull(),
  /** The last four characters, to tell keys apart. */
  hint: text('hint').notNull(),
  scopes: text('scopes', { enum: scopes }).array().notNull(),
  createdAt: instant('created_at').notNull(),
  revokedAt: instant('revoked_at'),
});
