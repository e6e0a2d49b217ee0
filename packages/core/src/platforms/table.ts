import { customType, integer, pgTable, text } from '../db/drizzle.ts';
import { idColumn, instant, tenantColumns } from '../db/columns.ts';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const scopes = ['read', 'write', 'webhooks', 'admin'] as const;
export type Scope = (typeof scopes)[number];

export const platformStatuses = ['active', 'suspended'] as const;

export const platforms = pgTable('platforms', {
  id: idColumn('platform', 'id').primaryKey(),
  name: text('name').notNull(),
  /** Since when its keys open nothing; null while they do. */
  suspendedAt: instant('suspended_at'),
  version: integer('version').notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const apiKeys = pgTable('api_keys', {
  ...tenantColumns,
  id: idColumn('key', 'id').primaryKey(),
  /** SHA-256 of the key; the key itself is shown once and kept nowhere. */
  hash: bytes('hash').notNull(),
  /** The last four characters, to tell keys apart. */
  hint: text('hint').notNull(),
  name: text('name'),
  scopes: text('scopes', { enum: scopes }).array().notNull(),
  version: integer('version').notNull(),
  createdAt: instant('created_at').notNull(),
  /** From when on it opens nothing; null for one that does not end by itself. */
  expiresAt: instant('expires_at'),
  /** Within a minute or so, and not counted as a change. */
  lastUsedAt: instant('last_used_at'),
  revokedAt: instant('revoked_at'),
  /** The key that it was rolled into. */
  replacedBy: idColumn('key', 'replaced_by'),
});

export type PlatformRow = typeof platforms.$inferSelect;
export type ApiKeyRow = typeof apiKeys.$inferSelect;
