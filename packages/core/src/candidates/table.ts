import { pgTable, primaryKey, text } from '../db/drizzle.ts';
import { idColumn, instant, tenantColumns } from '../db/columns.ts';

/**
 * Which applications are, or were, a candidate's, by the platform's own id of them: also those that have gone, for as long as
 * anything is told of them.
 */
export const candidateApplications = pgTable(
  'candidate_applications',
  {
    ...tenantColumns,
    candidateExternalId: text('candidate_external_id').notNull(),
    applicationId: idColumn('application', 'application_id').notNull(),
    /** When the application went. */
    removedAt: instant('removed_at'),
    /** When what was told of it was erased; what is under way to a receiver is waited for after that. */
    erasedAt: instant('erased_at'),
  },
  (table) => [
    primaryKey({
      columns: [table.platformId, table.live, table.candidateExternalId, table.applicationId],
    }),
  ],
);

export type CandidateApplication = typeof candidateApplications.$inferSelect;
