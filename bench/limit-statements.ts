/** The statements of the limit's writes: the head's lock, what the application holds, and one that writes all of it. */
import type { TransactionSql } from 'postgres';
import { live } from './limit-rows.ts';

export type Types = { bigint: number };
type Json = Record<string, unknown>;

export type Head = { applicationId: string; lastSequence: number; now: Date };
export type Loaded = {
  application: Json;
  settings: Json | null;
  progress: Json;
  doneSteps: number;
  interviews: (Json & { id: string })[];
  nextSteps: Json[];
  followUps: Json[];
  permissions: Json[];
  trialPeriods: Json[];
};

export async function load(
  sql: TransactionSql<Types>,
  platform: string,
  { applicationId }: Head,
): Promise<Loaded> {
  const rowsOf = (table: string, where: string) => sql`
    (select coalesce(json_agg(row_to_json(r) order by r.id), '[]') from ${sql(table)} r
     where r.platform_id = ${platform} and r.application_id = ${applicationId} ${sql.unsafe(where)}) as ${sql(table)}`;
  const [loaded] = await sql<Loaded[]>`
    select row_to_json(a) as application,
      (select row_to_json(s) from settings s where s.platform_id = ${platform} and s.live = ${live}) as settings,
      (select row_to_json(p) from progress p where p.platform_id = ${platform} and p.application_id = ${applicationId}) as progress,
      (select count(*)::int from next_steps s
       where s.platform_id = ${platform} and s.application_id = ${applicationId} and s.status = 'done') as done_steps,
      ${rowsOf('interviews', '')},
      ${rowsOf('next_steps', "and r.status in ('proposed', 'agreed')")},
      ${rowsOf('follow_ups', "and r.status = 'planned'")},
      ${rowsOf('permissions', '')},
      ${rowsOf('trial_periods', "and r.status in ('offered', 'countered', 'accepted', 'active')")}
    from applications a where a.platform_id = ${platform} and a.id = ${applicationId}`;
  if (loaded === undefined) throw new Error('there is no such application');
  return loaded;
}

export const lockHead = (sql: TransactionSql<Types>, applicationId: string) => sql<Head[]>`
  select application_id, last_sequence, clock_timestamp() as now from application_heads
  where application_id = ${applicationId} for no key update`;

const columns = {
  next_steps:
    'platform_id, id, live, application_id, interview_id, title, owner, status, due_at, live_due_at, time_zone, overdue, agreement, terms, proposals, reminders, overdue_after, position, metadata, version, schedule_version, created_at, updated_at',
  follow_ups:
    'platform_id, id, live, application_id, interview_id, kind, topic, title, status, findings, due_at, due_within, overdue, reminders, overdue_after, metadata, version, schedule_version, created_at, updated_at',
  trial_periods:
    'platform_id, id, live, application_id, interview_id, status, offered_by, terms, agreement, proposals, time_zone, decision_due_at, starts_at, ends_at, metadata, version, schedule_version, created_at, updated_at',
  deadlines:
    'id, platform_id, live, application_id, subject_type, subject_id, schedule_version, kind, owner, fires_at, claim_at, tries',
  timeline:
    'platform_id, live, application_id, sequence, event_id, type, occurred_at, actor, subject_type, subject_id, title, override',
  events: 'platform_id, live, application_id, sequence, type, occurred_at, id, body',
  deadlines_settled:
    'id, platform_id, live, application_id, subject_type, subject_id, schedule_version, kind, owner, fires_at, status, settled_at',
} as const;

const insert = (table: keyof typeof columns, parameter: number) =>
  `insert into ${table} (${columns[table]}) select ${columns[table]} from jsonb_populate_recordset(null::${table}, $${parameter}::text::jsonb)`;

/** What every write ends with: the head, progress, deadlines, timeline, events, and a delivery for each who wants one. */
const shared = `
  head as (update application_heads set last_sequence = $2, last_activity_at = $3 where application_id = $1),
  kept as (update progress set ball = $5, momentum = 'moving', next = $6::text::jsonb, unmet = '[]', since = $3, allowed_until = $7,
    stalled_at = null, open_steps = $8, done_steps = $9, as_of = $3 where platform_id = $4 and application_id = $1),
  armed as (${insert('deadlines', 10)}),
  remembered as (${insert('timeline', 11)}),
  recorded as (${insert('events', 12)} returning *),
  queued as (
    insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
    select e.platform_id, e.live, w.id, e.id, statement_timestamp() from recorded e
    join webhook_endpoints w on w.platform_id = e.platform_id and w.live = e.live and w.enabled
      and (w.event_types = '{}' or e.type = any(w.event_types))
    returning 1
  ),
  steps as (${insert('next_steps', 13)})`;
const answer = 'select count(*)::int as deliveries from queued';
export const writeStep = `with ${shared} ${answer}`;
export const writeCompletion = `with ${shared},
  completed as (update interviews set status = 'completed', ended_at = $3, outcome = 'agreed', version = version + 1,
    schedule_version = schedule_version + 1, updated_at = $3 where platform_id = $4 and id = $14),
  voided as (delete from deadlines where subject_id = $14 returning *),
  settled as (insert into deadlines_settled (${columns.deadlines_settled})
    select ${columns.deadlines_settled.replace('status, settled_at', `'voided', $3`)} from voided),
  research as (${insert('follow_ups', 15)}),
  trial as (${insert('trial_periods', 16)}) ${answer}`;
