import { integer, pgTable, text } from '../db/drizzle.ts';
import { idColumn, instant, tenantColumns } from '../db/columns.ts';

/** `advancing` while the worker is on its way with it. */
export const testClockStatuses = ['ready', 'advancing'] as const;

const columns = {
  ...tenantColumns,
  id: idColumn('testClock', 'id').primaryKey(),
  name: text('name'),
  now: instant('now').notNull(),
  /** Where it is on its way to; null while it stands. */
  advancingTo: instant('advancing_to'),
  version: integer('version').notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
};

export const testClocks = pgTable('test_clocks', columns);
export type TestClockRow = typeof testClocks.$inferSelect;

/** A view: each with the number of applications that live by it. */
export const testClocksCounted = pgTable('test_clocks_counted', {
  ...columns,
  applications: integer('applications').notNull(),
});
export type CountedTestClock = typeof testClocksCounted.$inferSelect;
