/**
 * Plausible rows in any number, by SQL alone. Of ten applications five wait for the company, three for the candidate, one
 * for both and one for nobody; one of those of the company is overdue. Each has had an interview, and has the steps,
 * deadlines, progress and words that the product would have kept for it.
 */
import type { Database } from '@afterview/core/db/connect';
import { seededIdSql } from './ids.ts';

export type Seeded = { platformId: string; from: number; to: number };

const firstNames = `'{ada,alan,barbara,claude,donald,edsger,frances,grace,hedy,ivan,jean,karen,leslie,margaret,niklaus,olga,peter,radia,sophie,tim}'::text[]`;
const titles = `'{engineer,designer,analyst,manager,accountant,recruiter,writer,researcher}'::text[]`;

/** What each row needs, computed once: `n`, when it is due, and whose turn it is. */
const numbered = ({ platformId, from, to }: Seeded) => `
  n as (
    select n, '${platformId}'::uuid as platform_id, date_trunc('hour', now()) - interval '1 day' as at,
      date_trunc('hour', now()) + (n % 30 + 2) * interval '1 day' as due_at,
      n % 10 < 5 or n % 10 = 8 as company, n % 10 between 5 and 8 as candidate, n % 10 = 3 as late, n % 10 = 9 as done,
      (${firstNames})[1 + n % 20] as first, 'l' || n % 5000 as last, 'co' || n % 500 as company_name,
      (${titles})[1 + n / 3 % 8] as title
    from generate_series(${from}::bigint, ${to - 1}::bigint) n
  )`;

const consents = `jsonb_build_object('candidate', jsonb_build_object('at', at, 'by', null), 'company', jsonb_build_object('at', at, 'by', null))`;
const dueOf = `case when late then at - interval '2 days' else due_at end`;

const applications = `
  insert into applications (platform_id, id, live, external_id, candidate, company, position, status, stage, metadata, version,
    schedule_version, created_at, updated_at)
  select platform_id, ${seededIdSql('application')}, true, 'app-' || n,
    jsonb_build_object('externalId', 'candidate-' || n, 'name', first || ' ' || last, 'email', null, 'timeZone', null, 'locale', null),
    jsonb_build_object('externalId', company_name, 'name', company_name),
    jsonb_build_object('title', title, 'function', null, 'level', null, 'location', null),
    'active', null, '{}', 1, 1, at, at from n`;

const heads = `
  insert into application_heads (application_id, platform_id, live, last_sequence, last_activity_at)
  select ${seededIdSql('application')}, platform_id, true, 1, at from n`;

const timeline = `
  insert into timeline (platform_id, live, application_id, sequence, event_id, type, occurred_at, actor, subject_type, subject_id,
    override)
  select platform_id, true, ${seededIdSql('application')}, 1, ${seededIdSql('event')}, 'application.created', at,
    '{"type":"system","id":null}', 'application', ${seededIdSql('application')}, false from n`;

// In the order of its index: a million applications have four million words.
const words = `
  insert into application_words (platform_id, live, application_id, word)
  select platform_id, true, ${seededIdSql('application')}, word from n, unnest(array[first, last, company_name, title]) word order by word, 3`;

/** @param ended whether it has been completed; else it ended an hour ago, and nobody has said how */
const interviews = (ended: boolean) => `
  insert into interviews (platform_id, id, live, application_id, title, kind, starts_at, ends_at, ended_at, time_zone, interviewers,
    status, outcome, outcome_grace, metadata, version, schedule_version, created_at, updated_at)
  select platform_id, ${seededIdSql('interview')}, true, ${seededIdSql('application')}, 'First talk', 'video',
    ${ended ? `at - interval '1 hour', at, at` : `date_trunc('minute', now()) - interval '2 hours', date_trunc('minute', now()) - interval '1 hour', null`},
    'Europe/Berlin', '[{"name":"Grace","email":null,"role":null}]', ${ended ? `'completed', 'agreed'` : `'scheduled', null`},
    'PT2H', '{}', 1, 1, at, at from n`;

const step = (kind: 'step' | 'secondStep', owner: string, where: string) => `
  insert into next_steps (platform_id, id, live, application_id, interview_id, title, owner, status, due_at, live_due_at, time_zone,
    overdue, agreement, terms, proposals, reminders, overdue_after, completed_at, completed_by, position, metadata, version,
    schedule_version, created_at, updated_at)
  select platform_id, ${seededIdSql(kind)}, true, ${seededIdSql('application')}, ${seededIdSql('interview')}, 'Technical feedback',
    ${owner}, case when done then 'done' else 'agreed' end, ${dueOf}, ${dueOf}, 'Europe/Berlin', late, ${consents},
    jsonb_build_object('title', 'Technical feedback', 'owner', ${owner}, 'dueAt', ${dueOf}, 'due', null, 'settledBy', 'parties', 'at', at),
    '[]', '["PT24H","PT1H"]', 'PT1H', case when done then at end, case when done then 'platform' end, 0, '{}', 1, 1, at, at
  from n where ${where}`;

const deadline = (
  table: string,
  more: string,
  values: string,
  subject: string,
  kind: string,
  fires: string,
) => `
  insert into ${table} (id, platform_id, live, application_id, subject_type, subject_id, schedule_version, kind, owner, fires_at, ${more})
  select uuidv7(), platform_id, true, ${seededIdSql('application')}, '${subject === 'step' ? 'next_step' : subject}',
    ${subject === 'step' ? seededIdSql('step') : seededIdSql('interview')}, 1, '${kind}', 'company', ${fires}, ${values} from n`;

const progress = (ball: string, momentum: string) => `
  insert into progress (platform_id, live, application_id, ball, momentum, status, time_zone, next, next_lapsed, unmet, since,
    allowed_until, stalled_at, open_steps, overdue_steps, done_steps, as_of)
  select platform_id, true, ${seededIdSql('application')}, ${ball}, ${momentum}, 'active', 'Europe/Berlin',
    jsonb_build_object('type', 'next_step', 'id', 'step_01jgfjjs003c2802000000000g', 'title', 'Technical feedback', 'owner', 'company',
      'dueAt', due_at), late,
    '[{"key":"company_committed","kind":"record_company_step","about":"","party":null,"path":"/v1/next-steps","body":{"owner":"company"}}]',
    at, due_at, null, 1, late::int, done::int, at from n`;

/** The board: applications after their interviews. */
const board = [
  applications,
  heads,
  timeline,
  words,
  interviews(true),
  step('step', `case when company or done then 'company' else 'candidate' end`, 'true'),
  step('secondStep', `'candidate'`, 'company and candidate'),
  `${deadline('deadlines', 'claim_at', dueOf, 'step', 'due', 'due_at')} where not late and not done`,
  `${deadline('deadlines', 'claim_at', `due_at + interval '1 hour'`, 'step', 'overdue', `due_at + interval '1 hour'`)} where not late and not done`,
  `${deadline('deadlines_settled', 'status, settled_at', `'voided', now()`, 'step', 'due', 'due_at')} where done`,
  progress(
    `case when done then 'nobody' when company and candidate then 'both' when company then 'company' else 'candidate' end`,
    `case when done then 'waiting' when late then 'overdue' else 'moving' end`,
  ),
];

/** Applications whose one interview is over and waits to be completed. */
const toComplete = [
  applications,
  heads,
  interviews(false),
  deadline(
    'deadlines',
    'claim_at',
    `date_trunc('minute', now()) + interval '1 hour'`,
    'interview',
    'outcome_missing',
    `date_trunc('minute', now()) + interval '1 hour'`,
  ),
  progress(`'nobody'`, `'moving'`),
];

async function fill(owner: Database, seeded: Seeded, inserts: readonly string[]): Promise<void> {
  await owner.begin(async (sql) => {
    // What is lost in a crash is only ours; at the end it is all on its way to the disk like any other row.
    await sql`set local synchronous_commit = off`;
    for (const insert of inserts) {
      await sql.unsafe(`with ${numbered(seeded)} ${insert}`);
    }
  });
}

const big = [
  'applications',
  'application_heads',
  'interviews',
  'next_steps',
  'deadlines',
  'progress',
  'timeline',
  'application_words',
];

/** Seeds the board, the indexes after the rows, which takes half the time. @returns seconds taken */
export async function seedBoard(owner: Database, seeded: Seeded): Promise<number> {
  const start = performance.now();
  const indexes = await owner<{ name: string; definition: string }[]>`
    select i.indexname as name, i.indexdef as definition from pg_indexes i
    where i.schemaname = 'public' and i.tablename = any(${big}) and i.indexdef not like 'CREATE UNIQUE%'`;
  for (const { name } of indexes) await owner`drop index ${owner(name)}`;
  await fill(owner, seeded, board);
  await owner.begin(async (sql) => {
    await sql`set local maintenance_work_mem = '512MB'`;
    for (const { definition } of indexes) await sql.unsafe(definition);
  });
  for (const table of [...big, 'deadlines_settled']) await owner.unsafe(`vacuum (analyze) ${table}`);
  await owner`checkpoint`;
  return (performance.now() - start) / 1000;
}

const written = [
  'next_steps',
  'follow_ups',
  'trial_periods',
  'interviews',
  'timeline',
  'progress',
  'applications',
];

/** Interviews to complete; those of an earlier round go, with all that came of them. */
export async function seedToComplete(owner: Database, seeded: Seeded): Promise<void> {
  await owner.begin(async (sql) => {
    await sql`set local synchronous_commit = off`;
    await sql`delete from application_heads where application_id in (
      select id from applications where platform_id = ${seeded.platformId})`;
    for (const table of ['deadlines', ...written]) {
      await sql`delete from ${sql(table)} where platform_id = ${seeded.platformId}`;
    }
  });
  await fill(owner, seeded, toComplete);
  for (const table of ['deadlines', 'application_heads', ...written]) {
    await owner.unsafe(`vacuum (analyze) ${table}`);
  }
}

/** Forgets the steps that were posted, so that no round has more of them to load than another. */
export async function forgetSteps(owner: Database, { platformId, to }: Seeded): Promise<void> {
  const [{ last } = { last: '' }] = await owner<{ last: string }[]>`
    select ${owner.unsafe(seededIdSql('secondStep', String(to)))} as last`;
  await owner`delete from deadlines d using next_steps s
    where s.platform_id = ${platformId} and s.id > ${last} and d.subject_id = s.id`;
  await owner`delete from next_steps where platform_id = ${platformId} and id > ${last}`;
  await owner.unsafe('vacuum (analyze) next_steps');
  await owner.unsafe('vacuum (analyze) deadlines');
}
