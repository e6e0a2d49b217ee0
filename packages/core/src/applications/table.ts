import { jsonb, pgTable, primaryKey, text } from '../db/drizzle.ts';
import { idColumn, resourceColumns, tenantColumns } from '../db/columns.ts';

export const applicationStatuses = ['active', 'offer', 'hired', 'rejected', 'withdrawn', 'archived'] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

export type Candidate = {
  externalId: string | null;
  name: string | null;
  email: string | null;
  timeZone: string | null;
  locale: string | null;
};
export type Company = { externalId: string | null; name: string };
export type Position = {
  title: string;
  function: string | null;
  level: string | null;
  location: string | null;
};

export const applications = pgTable(
  'applications',
  {
    ...tenantColumns,
    id: idColumn('application', 'id').notNull(),
    externalId: text('external_id'),
    candidate: jsonb('candidate').$type<Candidate>().notNull(),
    company: jsonb('company').$type<Company>().notNull(),
    position: jsonb('position').$type<Position>().notNull(),
    status: text('status', { enum: applicationStatuses }).notNull(),
    stage: text('stage'),
    ...resourceColumns,
    // Plain columns for the filters: an operator on jsonb is not leakproof, so row-level security keeps it off an index.
    candidateExternalId: text('candidate_external_id').generatedAlwaysAs(''),
    candidateEmail: text('candidate_email').generatedAlwaysAs(''),
    companyExternalId: text('company_external_id').generatedAlwaysAs(''),
  },
  (table) => [primaryKey({ columns: [table.platformId, table.id] })],
);

export type ApplicationRow = Omit<
  typeof applications.$inferSelect,
  'candidateExternalId' | 'candidateEmail' | 'companyExternalId'
>;
