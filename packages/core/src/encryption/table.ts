import { customType, pgTable } from '../db/drizzle.ts';
import { instant } from '../db/columns.ts';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** The keys under which something may be sealed, by their ids alone: who starts must hold each of them. */
export const encryptionKeys = pgTable('encryption_keys', {
  /** See secrets.ts: with this begins what the key has sealed. */
  header: bytes('header').primaryKey(),
  createdAt: instant('created_at').notNull(),
});
