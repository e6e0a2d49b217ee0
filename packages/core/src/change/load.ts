import { closedStatuses } from '../applications/closed.ts';
import { applications } from '../applications/table.ts';
import type { DeadlineKind } from '../deadlines/kinds.ts';
import { fromRecord } from '../db/records.ts';
import type { Transaction } from '../db/connect.ts';
import { getTableName, type PgTable } from '../db/drizzle.ts';
import { followUps } from '../follow-ups/table.ts';
import type { Id } from '../ids.ts';
import { interviews } from '../interviews/table.ts';
import { nextSteps, openNextStepStatuses } from '../next-steps/table.ts';
import { outlines } from '../outlines/table.ts';
import { permissions } from '../permissions/table.ts';
import { progress } from '../progress/table.ts';
import { settingsFrom } from '../settings/settings.ts';
import { openTrialStatuses, trialPeriods } from '../trial-periods/table.ts';
import type { Aggregate } from './change.ts';

type Json = Record<string, unknown>;
type Loaded = {
  platformId: Id<'platform'>;
  live: boolean;
  lastSequence: number;
  lastActivityAt: Date;
  doneSteps: number;
  lastPosition: number;
  told: { subjectId: string; scheduleVersion: number; kind: DeadlineKind; firesAt: string }[];
  settings: Json | null;
  progress: Json | null;
  application: Json;
  interviews: Json[];
  nextSteps: Json[];
  followUps: Json[];
  permissions: Json[];
  trialPeriods: Json[];
  outlines: Json[];
};

/** The rows of a table that belong to the application, as one JSON array. */
const rowsOf = (table: PgTable, wanted: string, key = 'id') => `
  (select coalesce(jsonb_agg(to_jsonb(r) order by r.${key}), '[]') from ${getTableName(table)} r
   where r.platform_id = h.platform_id and r.application_id = h.application_id and (${wanted} or r.${key} = any($2)))
   as ${getTableName(table)}`;

const isOneOf = (statuses: readonly string[]) =>
  `r.status in (${statuses.map((status) => `'${status}'`).join(', ')})`;

const select = `
  select h.platform_id, h.live, h.last_sequence, h.last_activity_at, to_jsonb(a) as application,
    (select to_jsonb(s) from settings s where s.platform_id = h.platform_id and s.live = h.live) as settings,
    (select to_jsonb(p) from progress p
     where p.platform_id = h.platform_id and p.application_id = h.application_id) as progress,
    steps.done_steps, steps.last_position,
    (select coalesce(jsonb_agg(jsonb_build_object('subjectId', d.subject_id, 'scheduleVersion', d.schedule_version, 'kind', d.kind, 'firesAt', d.fires_at)), '[]')
     from deadlines_settled d where d.application_id = h.application_id and d.status = 'fired' and a.status = any($3))
     as told,
    ${rowsOf(interviews, 'true')},
    ${rowsOf(nextSteps, isOneOf(openNextStepStatuses))},
    ${rowsOf(followUps, "r.status = 'planned'")},
    ${rowsOf(permissions, 'true')},
    ${rowsOf(trialPeriods, isOneOf(openTrialStatuses))},
    ${rowsOf(outlines, 'false', 'interview_id')}
  from application_heads h
  join applications a on a.platform_id = h.platform_id and a.id = h.application_id
  cross join lateral (
    select count(*) filter (where s.status = 'done')::int as done_steps, coalesce(max(s.position), -1) as last_position
    from next_steps s where s.platform_id = h.platform_id and s.application_id = h.application_id
  ) steps
  where h.application_id = any($1)`;

const all = <T extends PgTable>(table: T, records: readonly Json[]): T['$inferSelect'][] =>
  records.map((record) => fromRecord(table, record));

/**
 * Applications whose locks are held, each with what is open in it and the subjects asked for by id. Interviews and
 * permissions are few, and others refer to them: they come all.
 * A statement of its own, after the lock, so that its snapshot is no older than the lock.
 */
export async function loadAggregates(
  transaction: Transaction,
  applicationIds: readonly string[],
  subjectIds: readonly string[],
): Promise<Aggregate[]> {
  const rows = await transaction.unsafe<Loaded[]>(
    select,
    [[...applicationIds], [...subjectIds], [...closedStatuses]],
    {
      prepare: true,
    },
  );
  return rows.map((row) => ({
    tenant: { platformId: row.platformId, live: row.live },
    settings: settingsFrom(row.settings),
    lastSequence: row.lastSequence,
    lastActivityAt: row.lastActivityAt,
    doneSteps: row.doneSteps,
    lastPosition: row.lastPosition,
    told: row.told.map((one) => ({ ...one, firesAt: new Date(one.firesAt) })),
    progress: row.progress === null ? null : fromRecord(progress, row.progress),
    outlines: all(outlines, row.outlines),
    rows: {
      application: [fromRecord(applications, row.application)],
      interview: all(interviews, row.interviews),
      next_step: all(nextSteps, row.nextSteps),
      follow_up: all(followUps, row.followUps),
      permission: all(permissions, row.permissions),
      trial_period: all(trialPeriods, row.trialPeriods),
    },
  }));
}

/** An application that is about to be. */
export const nothingYet = (tenant: Aggregate['tenant'], settings: Aggregate['settings']): Aggregate => ({
  tenant,
  settings,
  lastSequence: 0,
  lastActivityAt: null,
  doneSteps: 0,
  lastPosition: -1,
  told: [],
  progress: null,
  outlines: [],
  rows: {
    application: [],
    interview: [],
    next_step: [],
    follow_up: [],
    permission: [],
    trial_period: [],
  },
});
