import { integer, jsonb, pgTable } from '../db/drizzle.ts';
import { idColumn, instant } from '../db/columns.ts';
import type { RateLimit } from './bucket.ts';

/** What was set for a platform; null where the instance's default holds. Its live and test mode each have all of it. */
export const rateLimits = pgTable('rate_limits', {
  platformId: idColumn('platform', 'platform_id').primaryKey(),
  key: jsonb('key').$type<RateLimit>(),
  platform: jsonb('platform').$type<RateLimit>(),
  version: integer('version').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export type RateLimitsRow = typeof rateLimits.$inferSelect;
