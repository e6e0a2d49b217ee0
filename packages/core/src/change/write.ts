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
import type { Outcome } from './change.ts';
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
    where d.subject_id = v."subjectId" and d.kind = v."kind" and d.fires_at = v."firesAt"
      and d.id not in (select id from jsonb_to_recordset($${fired}::text::jsonb) as f ("id" uuid))
    returning d.*
  ), settled as (
    insert into deadlines_settled (${settledColumns}, status, settled_at, event_id)
    select ${settledColumns}, 'fired', statement_timestamp(), event_id from fired
    union all
    select ${settledColumns}, 'voided', statement_timestamp(), null from voided
  )`;

// A step that moves back and forth arms what it has just voided: the delete must come first.
const arm = (parameter: number) =>
  `armed as (${insert(deadlines, parameter)} where (select count(*) from voided) >= 0)`;

const fanOut = `
  queued as (
    insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
    select e.platform_id, e.live, w.id, e.id, statement_timestamp()
    from recorded e
    join webhook_endpoints w on w.platform_id = e.platform_id and w.live = e.live and w.enabled
      and (w.event_types = '{}' or e.type = any(w.event_types) or split_part(e.type, '.', 1) || '.*' = any(w.event_types))
    returning 1
  )`;

/** @returns how many deliveries now wait */
export async function write(transaction: Transaction, outcomes: readonly Outcome[]): Promise<number> {
  const told = outcomes.filter(({ events: recorded }) => recorded.length > 0);
  if (told.length === 0) return 0;
  const parameters: string[] = [];
  const add = (value: string) => parameters.push(value);
  const parts: string[] = [];
  const save = <T extends SubjectType>(type: T) => {
    const rows = told.flatMap(({ saved }) => saved[type]);
    if (rows.length === 0) return;
    const { table } = subjects[type];
    parts.push(`saved_${type} as (${upsert(table, ['"platform_id"', '"id"'], add(toRecords(table, rows)))})`);
  };
  subjectTypes.forEach(save);
  const heads = told.map(({ tenant, applicationId, lastSequence, lastActivityAt }) => ({
    ...tenant,
    applicationId,
    lastSequence,
    lastActivityAt,
  }));
  parts.push(
    `heads as (${upsert(applicationHeads, ['"application_id"'], add(toRecords(applicationHeads, heads)))})`,
    settle(
      add(JSON.stringify(told.flatMap(({ voided }) => voided))),
      add(JSON.stringify(told.flatMap(({ fired }) => fired))),
    ),
    arm(
      add(
        toRecords(
          deadlines,
          told.flatMap(({ armed }) => armed),
        ),
      ),
    ),
    `recorded as (${insert(
      events,
      add(
        toRecords(
          events,
          told.flatMap((outcome) => outcome.events),
        ),
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

function externalIdTaken(error: unknown): Problem | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== '23505') return null;
  if (!('constraint_name' in error) || !String(error.constraint_name).endsWith('_external_id')) return null;
  return new Problem('external_id_taken', 'Another resource of this platform has this external id.', [
    { pointer: '/externalId', detail: 'must be unique' },
  ]);
}
