/**
 * The writes of the limit: in one transaction the head's lock, what the application holds, and one statement that writes
 * the rows which the product writes. What the product works out, this takes for granted: the bench asks for nothing but
 * steps with a date to which both have agreed, in applications where that changes neither ball nor momentum.
 */
import { randomUUID } from 'node:crypto';
import type { Sql, TransactionSql } from 'postgres';
import { typeId, uuidOf } from './ids.ts';
import { presentStep, type StepRow } from './limit-present.ts';

type Types = { bigint: number };
type Json = Record<string, unknown>;

export type StepInput = {
  applicationId: string;
  title: string;
  owner: 'company' | 'candidate';
  dueAt: string;
};
export type Completion = {
  nextSteps: Omit<StepInput, 'applicationId'>[];
  research: { topic: string; title: string }[];
  trialPeriod: { terms: Json & { startsOn: string }; decisionDueAt: string };
};

const hour = 3_600_000;
const live = true;
const reminders = ['PT24H', 'PT1H'];
const system = { type: 'system', id: null };

/** A UUIDv7: the time, and the rest of a random one. */
function newId(now: Date): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

type Head = { applicationId: string; lastSequence: number; now: Date };
type Loaded = {
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

async function load(sql: TransactionSql<Types>, platform: string, { applicationId }: Head): Promise<Loaded> {
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

const lockHead = (sql: TransactionSql<Types>, applicationId: string) => sql<Head[]>`
  select application_id, last_sequence, clock_timestamp() as now from application_heads
  where application_id = ${applicationId} for no key update`;

type Context = {
  platform: string;
  applicationId: string;
  interviewId: string | null;
  now: Date;
  position: number;
};

function stepOf(input: Omit<StepInput, 'applicationId'>, context: Context): StepRow & { platformId: string } {
  const { now } = context;
  const dueAt = new Date(input.dueAt);
  const consent = { at: now, by: null };
  return {
    platformId: context.platform,
    id: newId(now),
    applicationId: context.applicationId,
    interviewId: context.interviewId,
    externalId: null,
    title: input.title,
    description: null,
    owner: input.owner,
    assignee: null,
    status: 'agreed',
    dueAt,
    due: null,
    liveDueAt: dueAt,
    timeZone: 'UTC',
    overdue: false,
    agreement: { candidate: consent, company: consent },
    terms: { title: input.title, owner: input.owner, dueAt, due: null, settledBy: 'parties', at: now },
    proposals: [],
    reminders,
    overdueAfter: 'PT1H',
    completedAt: null,
    completedBy: null,
    completionNote: null,
    evidenceUrl: null,
    position: context.position,
    metadata: {},
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}

type Planned = { subjectType: string; subjectId: string; owner: string | null; kind: string; firesAt: Date };
type Told = { type: string; subjectId: string; title: string | null; object: object };

const planOf = (subjectType: string, subjectId: string, owner: string, dueAt: Date, now: Date): Planned[] =>
  [
    { kind: 'due_soon', firesAt: new Date(dueAt.getTime() - 24 * hour) },
    { kind: 'due_soon', firesAt: new Date(dueAt.getTime() - hour) },
    { kind: 'due', firesAt: dueAt },
    { kind: 'overdue', firesAt: new Date(dueAt.getTime() + hour) },
  ]
    .filter(({ firesAt }) => firesAt > now)
    .map((planned) => ({ subjectType, subjectId, owner, ...planned }));

/** Rows on their way into one statement, each table's as one parameter. */
const records = (rows: readonly object[]) => JSON.stringify(rows);

const stepRecord = (row: StepRow & { platformId: string }) => ({
  platform_id: row.platformId,
  id: row.id,
  live,
  application_id: row.applicationId,
  interview_id: row.interviewId,
  title: row.title,
  owner: row.owner,
  status: row.status,
  due_at: row.dueAt,
  live_due_at: row.liveDueAt,
  time_zone: row.timeZone,
  overdue: row.overdue,
  agreement: row.agreement,
  terms: row.terms,
  proposals: row.proposals,
  reminders: row.reminders,
  overdue_after: row.overdueAfter,
  position: row.position,
  metadata: row.metadata,
  version: row.version,
  schedule_version: 1,
  created_at: row.createdAt,
  updated_at: row.updatedAt,
});

const deadlineRecord = (planned: Planned, { platform, applicationId, now }: Context) => ({
  id: newId(now),
  platform_id: platform,
  live,
  application_id: applicationId,
  subject_type: planned.subjectType,
  subject_id: planned.subjectId,
  schedule_version: 1,
  kind: planned.kind,
  owner: planned.owner,
  fires_at: planned.firesAt,
  claim_at: planned.firesAt,
  tries: 0,
});

/** An event, with all that its receiver gets, and its entry in the timeline. */
function tell(
  told: readonly Told[],
  { platform, applicationId, now }: Context,
  lastSequence: number,
  next: object,
) {
  const application = { id: typeId('app', applicationId), externalId: null, candidateExternalId: null };
  return told.map(({ type, subjectId, title, object }, index) => {
    const id = newId(now);
    const sequence = lastSequence + index + 1;
    const shared = {
      platform_id: platform,
      live,
      application_id: applicationId,
      sequence,
      type,
      occurred_at: now,
    };
    const data = { object, application, whatsNext: next };
    const envelope = { id: typeId('evt', id), type, timestamp: now, applicationId: application.id, sequence };
    return {
      event: { ...shared, id, body: JSON.stringify({ ...envelope, mode: 'live', actor: system, data }) },
      entry: {
        ...shared,
        event_id: id,
        actor: system,
        subject_type: type.slice(0, type.indexOf('.')),
        subject_id: subjectId,
        title,
        override: false,
      },
    };
  });
}

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
const writeStep = `with ${shared} ${answer}`;
const writeCompletion = `with ${shared},
  completed as (update interviews set status = 'completed', ended_at = $3, outcome = 'agreed', version = version + 1,
    schedule_version = schedule_version + 1, updated_at = $3 where platform_id = $4 and id = $14),
  voided as (delete from deadlines where subject_id = $14 returning *),
  settled as (insert into deadlines_settled (${columns.deadlines_settled})
    select ${columns.deadlines_settled.replace('status, settled_at', `'voided', $3`)} from voided),
  research as (${insert('follow_ups', 15)}),
  trial as (${insert('trial_periods', 16)}) ${answer}`;

type Written = {
  head: Head;
  context: Context;
  loaded: Loaded;
  ball: string;
  planned: Planned[];
  told: Told[];
};

const parametersOf = (
  { head, context, loaded, ball, planned, told }: Written,
  steps: readonly (StepRow & { platformId: string })[],
) => {
  const [first] = planned
    .filter(({ kind }) => kind === 'due')
    .toSorted((a, b) => Number(a.firesAt) - Number(b.firesAt));
  const next = { type: 'next_step', id: first?.subjectId, owner: first?.owner, dueAt: first?.firesAt };
  const tellings = tell(told, context, head.lastSequence, next);
  return [
    context.applicationId,
    head.lastSequence + told.length,
    context.now.toISOString(),
    context.platform,
    ball,
    JSON.stringify(next),
    (first?.firesAt ?? context.now).toISOString(),
    loaded.nextSteps.length + steps.length,
    loaded.doneSteps,
    records(planned.map((one) => deadlineRecord(one, context))),
    records(tellings.map(({ entry }) => entry)),
    records(tellings.map(({ event }) => event)),
    records(steps.map(stepRecord)),
  ];
};

const agreed = (step: StepRow): Told => ({
  type: 'next_step.agreed',
  subjectId: step.id,
  title: step.title,
  object: presentStep(step),
});

export function recordStep(transactions: Sql<Types>, platform: string, input: StepInput): Promise<object> {
  return transactions.begin(async (sql) => {
    const applicationId = uuidOf(input.applicationId);
    const [head] = await lockHead(sql, applicationId);
    if (head === undefined) throw new Error('there is no such application');
    const loaded = await load(sql, platform, head);
    const { now } = head;
    const context = { platform, applicationId, interviewId: null, now, position: loaded.nextSteps.length };
    const step = stepOf(input, context);
    const planned = planOf('next_step', step.id, step.owner, new Date(input.dueAt), now);
    const written = { head, context, loaded, ball: 'company', planned, told: [agreed(step)] };
    await sql.unsafe(writeStep, parametersOf(written, [step]), { prepare: true });
    return presentStep(step);
  });
}

export function completeInterview(
  transactions: Sql<Types>,
  platform: string,
  id: string,
  input: Completion,
): Promise<object> {
  return transactions.begin(async (sql) => {
    const [head] = await sql<Head[]>`
      select h.application_id, h.last_sequence, clock_timestamp() as now from interviews i
      join application_heads h on h.application_id = i.application_id
      where i.platform_id = ${platform} and i.id = ${id} for no key update of h`;
    if (head === undefined) throw new Error('there is no such interview');
    const loaded = await load(sql, platform, head);
    const interview = loaded.interviews.find((one) => one.id === id);
    const { now, applicationId } = head;
    const context = { platform, applicationId, interviewId: id, now, position: 0 };
    const steps = input.nextSteps.map((step, position) => stepOf(step, { ...context, position }));
    const endedAt = new Date(String(interview?.['ends_at']));
    const dueAt = new Date(endedAt.getTime() + 24 * hour);
    const stamps = { metadata: {}, version: 1, schedule_version: 1, created_at: now, updated_at: now };
    const owned = { platform_id: platform, live, application_id: applicationId, interview_id: id, ...stamps };
    const research = input.research.map(({ topic, title }) => ({
      ...owned,
      id: newId(now),
      kind: 'research',
      topic,
      title,
      status: 'planned',
      findings: [],
      due_at: dueAt,
      due_within: 'PT24H',
      overdue: false,
      reminders,
      overdue_after: 'PT1H',
    }));
    const { terms, decisionDueAt } = input.trialPeriod;
    const offer = { terms, decisionDueAt };
    const trial = {
      ...owned,
      id: newId(now),
      status: 'offered',
      offered_by: 'candidate',
      terms,
      agreement: { candidate: { at: now, by: null }, company: null },
      proposals: [{ ...offer, party: 'candidate', at: now, note: null }],
      time_zone: 'Europe/Berlin',
      decision_due_at: decisionDueAt,
      starts_at: `${terms.startsOn}T08:00:00Z`,
      ends_at: `${terms.startsOn}T16:00:00Z`,
    };
    const planned = [
      ...steps.flatMap((step) => planOf('next_step', step.id, step.owner, step.dueAt ?? now, now)),
      ...research.flatMap((one) => planOf('follow_up', one.id, 'candidate', dueAt, now)),
      {
        subjectType: 'trial_period',
        subjectId: trial.id,
        owner: null,
        kind: 'decision_due',
        firesAt: new Date(decisionDueAt),
      },
    ];
    const told = [
      { type: 'interview.completed', subjectId: id, title: 'First talk', object: { ...interview, endedAt } },
      ...steps.map(agreed),
      ...research.map((one) => ({
        type: 'follow_up.planned',
        subjectId: one.id,
        title: one.title,
        object: one,
      })),
      { type: 'trial_period.offered', subjectId: trial.id, title: null, object: trial },
      { type: 'progress.ball_changed', subjectId: applicationId, title: null, object: { ball: 'both' } },
    ];
    const written = { head, context, loaded, ball: 'both', planned, told };
    const parameters = [...parametersOf(written, steps), id, records(research), records([trial])];
    await sql.unsafe(writeCompletion, parameters, { prepare: true });
    return { ...interview, nextSteps: steps.map(presentStep), followUps: research, trialPeriod: trial };
  });
}
