import { pgTable, primaryKey, text } from '../db/drizzle.ts';
import { idColumn, tenantColumns } from '../db/columns.ts';

/** The words by which an application is found, each by its first letters. */
export const applicationWords = pgTable(
  'application_words',
  {
    ...tenantColumns,
    applicationId: idColumn('application', 'application_id').notNull(),
    word: text('word').notNull(),
  },
  (table) => [primaryKey({ columns: [table.platformId, table.live, table.word, table.applicationId] })],
);
