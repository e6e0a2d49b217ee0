/**
 * Everything that changes of any number of applications, in one statement: rows, deadlines, events, and a delivery for
 * every endpoint that wants them. Rows travel as JSON, so the statement is the same however many there are.
 */
import { getTableName } from '../db/drizzle.ts';
import type { PgTable } from '../db/drizzle.ts';
import type { Transaction } from '../db/connect.ts';
import { toRecords, writableColumns } from '../db/records.ts';
import { deadlines, subjectTypes, type SubjectType } from '../deadlines/table.ts';
import { applicationHeads, events } from '../events/table.ts';
import { Problem } from '../problems.ts';
import { outlines } from '../outlines/table.ts';
import { progress } from '../progress/table.ts';
import { applicationWords } from '../search/table.ts';
import { timeline } from '../timeline/table.ts';
import { isEmpty, type Outcome } from './outcome.ts';
import { subjects } from './subjects.ts';

const rowsOf = (table: PgTable, parameter: number) =>
  `select ${writableColumns(table).join(', ')} from jsonb_populate_recordset(null::${getTableName(table)}, $${parameter}::text::jsonb)`;

const insert = (table: PgTable, parameter: number) =>
  `insert into ${getTableName(table)} (${writableColumns(table).join(', ')}) ${rowsOf(table, parameter)}`;

const upsert = (table: PgTable, key: readonly string[], parameter: number) => {
  const columns = writableColumns(table).filter((column) => !key.includes(column));
  const assignments = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  return `${insert(table, parameter)} on conflict (${key.join(', ')}) do update set ${assignments}`;
};

const settledColumns =
  'id, platform_id, live, application_id, subject_type, subject_id, schedule_version, kind, owner, fires_at';

const settle = (voided: number, fired: number) => `
  fired as (
    delete from deadlines d using jsonb_to_recordset($${fired}::text::jsonb) as f ("id" uuid, "eventId" uuid)
    where d.id = f.id returning d.*, f."eventId" as event_id
  ), voided as (
    delete from deadlines d
    using jsonb_to_recordset($${voided}::text::jsonb) as v ("subjectId" uuid, "kind" text, "firesAt" timestamptz)
    where d.subject_id = v."subjectId" and d.kind = v."kind" and (v."firesAt" is null or d.fires_at = v."firesAt")
      and d.id not in (select id from jsonb_to_recordset($${fired}::text::jsonb) as f ("id" uuid))
    returning d.*
  ), settled as (
    insert into deadlines_settled (${settledColumns}, status, settled_at, event_id)
    select ${settledColumns}, 'fired', statement_timestamp(), event_id from fired
    union all
    select ${settledColumns}, 'voided', statement_timestamp(), null from voided
  )`;

// A step that moves back and forth arms what it has just voided: the delete must come first.
const arm = (parameter: number, settles: boolean) =>
  `armed as (${insert(deadlines, parameter)}${settles ? ' where (select count(*) from voided) >= 0' : ''})`;

const fanOut = `
  queued as (
    insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
    select e.platform_id, e.live, w.id, e.id, statement_timestamp()
    from recorded e
    join webhook_endpoints w on w.platform_id = e.platform_id and w.live = e.live and w.enabled
      and (w.event_types = '{}' or e.type = any(w.event_types) or split_part(e.type, '.', 1) || '.*' = any(w.event_types))
    returning 1
  )`;

const replaceWords = (parameter: number) => `
  words as (
    select * from jsonb_to_recordset($${parameter}::text::jsonb)
      as w ("platformId" uuid, "live" boolean, "applicationId" uuid, "word" text)
  ), unlearned as (
    delete from application_words o using (select distinct "platformId", "applicationId" from words) a
    where o.platform_id = a."platformId" and o.application_id = a."applicationId"
      and not exists (select from words w where w."applicationId" = o.application_id and w."word" = o.word)
  ), learned as (
    insert into application_words (platform_id, live, application_id, word)
    select "platformId", "live", "applicationId", "word" from words on conflict do nothing
  )`;

/** Everything that has an application, in the order of its tables. */
const belongings = [
  ...subjectTypes.filter((type) => type !== 'application').map((type) => subjects[type].table),
  outlines,
  progress,
  timeline,
  applicationWords,
  applicationHeads,
].map(getTableName);

const remove = (parameter: number) => [
  ...belongings.map(
    (table) => `removed_${table} as (delete from ${table} where application_id = any($${parameter}::uuid[]))`,
  ),
  `removed_applications as (delete from applications where id = any($${parameter}::uuid[]))`,
];

/** @returns how many deliveries now wait */
export async function write(transaction: Transaction, outcomes: readonly Outcome[]): Promise<number> {
  const told = outcomes.filter((outcome) => !isEmpty(outcome));
  if (told.length === 0) return 0;
  const kept = told.filter(({ removed }) => !removed);
  const parameters: (string | string[])[] = [];
  const add = (value: string | string[]) => parameters.push(value);
  const records = (table: PgTable, rows: readonly Record<string, unknown>[]) => add(toRecords(table, rows));
  const parts: string[] = [];
  const save = (table: PgTable, key: readonly string[], rows: readonly Record<string, unknown>[]) => {
    if (rows.length === 0) return;
    parts.push(`saved_${getTableName(table)} as (${upsert(table, key, records(table, rows))})`);
  };
  const saveAll = <T extends SubjectType>(type: T) =>
    save(
      subjects[type].table,
      ['"platform_id"', '"id"'],
      kept.flatMap(({ saved }) => saved[type]),
    );
  subjectTypes.forEach(saveAll);
  save(
    outlines,
    ['"platform_id"', '"interview_id"'],
    kept.flatMap((outcome) => outcome.outlines),
  );
  save(
    progress,
    ['"platform_id"', '"application_id"'],
    kept.map((outcome) => outcome.progress),
  );
  save(applicationHeads, ['"application_id"'], kept.map(headOf));
  const words = kept.flatMap(wordsOf);
  if (words.length > 0) parts.push(replaceWords(add(JSON.stringify(words))));
  const removed = told.filter((outcome) => outcome.removed).map(({ applicationId }) => applicationId);
  if (removed.length > 0) parts.push(...remove(add(removed)));
  const voided = told.flatMap((outcome) => outcome.voided);
  const fired = told.flatMap((outcome) => outcome.fired);
  const armed = told.flatMap((outcome) => outcome.armed);
  // A part costs Postgres time though it has nothing to do.
  const settles = voided.length + fired.length > 0;
  if (settles) parts.push(settle(add(JSON.stringify(voided)), add(JSON.stringify(fired))));
  if (armed.length > 0) parts.push(arm(records(deadlines, armed), settles));
  parts.push(
    `remembered as (${insert(
      timeline,
      records(
        timeline,
        kept.flatMap((outcome) => outcome.timeline),
      ),
    )})`,
    `recorded as (${insert(
      events,
      records(
        events,
        told.flatMap((outcome) => outcome.events),
      ),
    )} returning *)`,
    fanOut,
  );
  const statement = `with ${parts.join(', ')} select count(*)::int as deliveries from queued`;
  try {
    const [row] = await transaction.unsafe<{ deliveries: number }[]>(statement, parameters, {
      prepare: true,
    });
    return row?.deliveries ?? 0;
  } catch (error) {
    throw externalIdTaken(error) ?? error;
  }
}

const headOf = ({ tenant, applicationId, lastSequence, lastActivityAt }: Outcome) => ({
  ...tenant,
  applicationId,
  lastSequence,
  lastActivityAt,
});

const wordsOf = ({ tenant, applicationId, words }: Outcome) =>
  (words ?? []).map((word) => ({ ...tenant, applicationId, word }));

function externalIdTaken(error: unknown): Problem | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== '23505') return null;
  if (!('constraint_name' in error) || !String(error.constraint_name).endsWith('_external_id')) return null;
  return new Problem('external_id_taken', 'Another resource of this platform has this external id.', [
    { pointer: '/externalId', detail: 'must be unique' },
  ]);
}
