import { closedStatuses } from '../applications/closed.ts';
import { applications } from '../applications/table.ts';
import { columnsAs, columnsReader, fromRecord } from '../db/records.ts';
import type { Transaction } from '../db/connect.ts';
import { getTableName, type PgTable } from '../db/drizzle.ts';
import { followUps } from '../follow-ups/table.ts';
import type { Id } from '../ids.ts';
import { interviews } from '../interviews/table.ts';
import { nextSteps, openNextStepStatuses } from '../next-steps/table.ts';
import { outlines } from '../outlines/table.ts';
import { permissions } from '../permissions/table.ts';
import { progress } from '../progress/table.ts';
import { defaultSettings, settings } from '../settings/table.ts';
import type { SubjectType } from '../deadlines/table.ts';
import type { Tenant } from '../tenant.ts';
import { openTrialStatuses, trialPeriods } from '../trial-periods/table.ts';
import type { Aggregate } from './change.ts';
import { holderOf } from './lock.ts';
import type { ToldDeadline } from './rearm.ts';

type Json = Record<string, unknown>;
type Loaded = {
  platformId: Id<'platform'>;
  live: boolean;
  clockId: Id<'testClock'> | null;
  lastSequence: number;
  lastActivityAt: Date;
  doneSteps: number;
  lastPosition: number;
  interviews: Json[] | null;
  nextSteps: Json[] | null;
  followUps: Json[] | null;
  permissions: Json[] | null;
  trialPeriods: Json[] | null;
  outlines: Json[] | null;
} & Record<string, unknown>;

const isOneOf = (statuses: readonly string[]) =>
  `r.status in (${statuses.map((status) => `'${status}'`).join(', ')})`;

/** The rows of a table that belong to the application, as one JSON array; null when it has none. */
const rowsOf = (table: PgTable, wanted: string, key = 'id') => `
  (select json_agg(row_to_json(r) order by r.${key}) from ${getTableName(table)} r
   where r.platform_id = h.platform_id and r.application_id = h.application_id and (${wanted}))
   as ${getTableName(table)}`;

// Of all steps some figures, of those that are open the rows: one look at the table for both.
const steps = (subjects: string) => `
  cross join lateral (
    select count(*) filter (where r.status = 'done')::int as done_steps, coalesce(max(r.position), -1) as last_position,
      json_agg(row_to_json(r) order by r.id) filter (where ${isOneOf(openNextStepStatuses)} or r.id = any(${subjects})) as next_steps
    from next_steps r where r.platform_id = h.platform_id and r.application_id = h.application_id
  ) steps`;

/**
 * @param wanted which applications, as a condition on their heads; its parameters begin behind those of the subjects
 * @param subjects the ids of what is wanted whether or not it is open, an array, as an expression of SQL
 */
const select = (wanted: string, subjects = '$1') => `
  select h.platform_id, h.live, h.clock_id, h.last_sequence, h.last_activity_at,
    ${columnsAs(applications, 'a')}, ${columnsAs(progress, 'p')}, ${columnsAs(settings, 's')},
    steps.done_steps, steps.last_position, steps.next_steps,
    ${rowsOf(interviews, 'true')},
    ${rowsOf(followUps, `r.status = 'planned' or r.id = any(${subjects})`)},
    ${rowsOf(permissions, 'true')},
    ${rowsOf(trialPeriods, `${isOneOf(openTrialStatuses)} or r.id = any(${subjects})`)},
    ${rowsOf(outlines, `r.interview_id = any(${subjects})`, 'interview_id')}
  from application_heads h
  join applications a on a.platform_id = h.platform_id and a.id = h.application_id
  left join progress p on p.platform_id = h.platform_id and p.application_id = h.application_id
  left join settings s on s.platform_id = h.platform_id and s.live = h.live
  ${steps(subjects)}
  where ${wanted}`;
const selectByIds = select('h.application_id = any($2)');
/** @param setting its name, as an expression of SQL. A subquery, so that it is read once and not for each row */
const idsIn = (setting: string) => `(select nullif(current_setting(${setting}, true), '')::uuid[])::uuid[]`;
const selectHeld = select(`h.application_id = any(${idsIn('$2')})`, idsIn('$1'));

// Every write asks for one of these: each is put together once.
const byType = new Map<SubjectType, string>();
function selectHolderOf(type: SubjectType): string {
  const known = byType.get(type) ?? select(`h.application_id = (${holderOf(type, ['$2', '$3', '$4'])})`);
  byType.set(type, known);
  return known;
}

const applicationOf = columnsReader(applications, 'a', 'id');
const progressOf = columnsReader(progress, 'p', 'applicationId');
const settingsOf = columnsReader(settings, 's', 'platformId');

const all = <T extends PgTable>(table: T, records: readonly Json[] | null): T['$inferSelect'][] =>
  (records ?? []).map((record) => fromRecord(table, record));

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
  const rows = await transaction.unsafe<Loaded[]>(selectByIds, [[...subjectIds], [...applicationIds]], {
    prepare: true,
  });
  return withTold(transaction, rows.map(aggregateOf));
}

/** The same of what a claim has given to its transaction; the statement is on its way when this returns. */
export async function loadHeld(transaction: Transaction): Promise<Aggregate[]> {
  // As parameters: without any the driver would have it planned each time.
  const given = ['app.held_subjects', 'app.held_applications'];
  const loading = transaction.unsafe<Loaded[]>(selectHeld, given, { prepare: true });
  return withTold(transaction, (await loading.execute()).map(aggregateOf));
}

/** The same of the one that holds a subject; null when none does. The statement is on its way when this returns. */
export async function loadHolderOf(
  transaction: Transaction,
  { platformId, live }: Tenant,
  type: SubjectType,
  id: string,
): Promise<Aggregate | null> {
  const loading = transaction.unsafe<Loaded[]>(selectHolderOf(type), [[id], platformId, live, id], {
    prepare: true,
  });
  const [aggregate] = await withTold(transaction, (await loading.execute()).map(aggregateOf));
  return aggregate ?? null;
}

/** What was told of those that are closed: there alone it is asked for, should they open. */
async function withTold(transaction: Transaction, aggregates: Aggregate[]): Promise<Aggregate[]> {
  const isClosed = ({ rows: { application } }: Aggregate) =>
    application.some(({ status }) => closedStatuses.has(status));
  const closed = aggregates.filter(isClosed).flatMap(({ rows: { application } }) => application);
  if (closed.length === 0) return aggregates;
  const rows = await transaction<(ToldDeadline & { applicationId: string })[]>`
    select application_id, subject_id, schedule_version, kind, fires_at from deadlines_settled
    where application_id = any(${closed.map(({ id }) => id)}::uuid[]) and status = 'fired'`;
  const toldOf = Map.groupBy(rows, ({ applicationId }) => applicationId);
  return aggregates.map((aggregate) => ({
    ...aggregate,
    told: aggregate.rows.application.flatMap(({ id }) => toldOf.get(id) ?? []),
  }));
}

const aggregateOf = (row: Loaded): Aggregate => ({
  tenant: { platformId: row.platformId, live: row.live },
  clockId: row.clockId,
  settings: settingsOf(row) ?? defaultSettings,
  lastSequence: row.lastSequence,
  lastActivityAt: row.lastActivityAt,
  doneSteps: row.doneSteps,
  lastPosition: row.lastPosition,
  told: [],
  progress: progressOf(row),
  outlines: all(outlines, row.outlines),
  rows: {
    application: [applicationOf(row)].filter((found) => found !== null),
    interview: all(interviews, row.interviews),
    next_step: all(nextSteps, row.nextSteps),
    follow_up: all(followUps, row.followUps),
    permission: all(permissions, row.permissions),
    trial_period: all(trialPeriods, row.trialPeriods),
  },
});

/** An application that is about to be. */
export const nothingYet = (tenant: Aggregate['tenant'], held: Aggregate['settings']): Aggregate => ({
  tenant,
  clockId: null,
  settings: held,
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
