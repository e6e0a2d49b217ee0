import { integer, jsonb, pgTable, primaryKey, text } from '../db/drizzle.ts';
import { idColumn, instant, tenantColumns } from '../db/columns.ts';
import type { Section, TemplateItem } from './sections.ts';

export const outlineItemStatuses = ['planned', 'covered', 'skipped'] as const;

export type OutlineItem = {
  /** Its TypeID. */
  id: string;
  section: Section;
  prompt: string;
  notes: string | null;
  /** A date, `2026-12-31`: by when the company needs it. */
  neededBy: string | null;
  /** What of the candidate's experience answers a need. */
  experience: string | null;
  /** The item, a need of the company, that the experience is set against. */
  alignsWith: string | null;
  status: (typeof outlineItemStatuses)[number];
  /** The step that came of it. */
  nextStepId: string | null;
};

/** The plan of an interview: its items in order, as one document. */
export const outlines = pgTable(
  'outlines',
  {
    ...tenantColumns,
    interviewId: idColumn('interview', 'interview_id').notNull(),
    applicationId: idColumn('application', 'application_id').notNull(),
    items: jsonb('items').$type<OutlineItem[]>().notNull(),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.platformId, table.interviewId] })],
);

export type OutlineRow = typeof outlines.$inferSelect;

/** A platform's own outlines to start from. */
export const outlineTemplates = pgTable(
  'outline_templates',
  {
    ...tenantColumns,
    id: idColumn('outlineTemplate', 'id').notNull(),
    name: text('name').notNull(),
    function: text('function'),
    level: text('level'),
    items: jsonb('items').$type<TemplateItem[]>().notNull(),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.platformId, table.id] })],
);

export type OutlineTemplateRow = typeof outlineTemplates.$inferSelect;
