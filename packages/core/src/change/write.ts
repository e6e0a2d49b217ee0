/**
 * Everything that changes of any number of applications, in one statement: rows, deadlines, events, and a delivery for
 * every endpoint that wants them. Rows travel as JSON, so the statement is the same however many there are.
 */
import { insertAudit } from '../audit-log/record.ts';
import { auditLog } from '../audit-log/table.ts';
import { getTableName } from '../db/drizzle.ts';
import { candidateApplications } from '../candidates/table.ts';
import type { PgTable } from '../db/drizzle.ts';
import type { Transaction } from '../db/connect.ts';
import { columnNames, toRecords, writableColumns } from '../db/records.ts';
import { deadlines, subjectTypes, type SubjectType } from '../deadlines/table.ts';
import { applicationHeads, events } from '../events/table.ts';
import { Problem } from '../problems.ts';
import { outlines } from '../outlines/table.ts';
import { progress } from '../progress/table.ts';
import { applicationWords } from '../search/table.ts';
import { timeline } from '../timeline/table.ts';
import { fanOut } from '../webhooks/fan-out.ts';
import { isEmpty, type EventRow, type Outcome } from './outcome.ts';
import { subjects, type Rows } from './subjects.ts';

const made = new Map<string, string>();

/** Every write asks for the same few texts: each is put together once. @param key all that it depends on */
function once(key: string, make: () => string): string {
  const text = made.get(key) ?? make();
  made.set(key, text);
  return text;
}

const rowsOf = (table: PgTable, parameter: number) =>
  `select ${writableColumns(table).join(', ')} from json_populate_recordset(null::${getTableName(table)}, $${parameter}::text::json)`;

const insert = (table: PgTable, parameter: number) =>
  once(
    `insert ${getTableName(table)} ${parameter}`,
    () =>
      `insert into ${getTableName(table)} (${writableColumns(table).join(', ')}) ${rowsOf(table, parameter)}`,
  );

/**
 * Events, and apart from them what each of them says: a JSON text within JSON would be escaped, and parsed twice.
 * @param bodies the parameter that holds those, with `endOfBody` between them
 */
const tell = (rows: number, bodies: number) =>
  once(`tell ${rows} ${bodies}`, () => {
    const columns = writableColumns(events);
    const values = columns.map((column) => (column === '"body"' ? 'told.string_to_table' : `told.${column}`));
    return `insert into events (${columns.join(', ')}) select ${values.join(', ')} from rows from (
      json_populate_recordset(null::events, $${rows}::text::json), string_to_table($${bodies}, '${endOfBody}')) told`;
  });
/** No JSON text holds a control character as it is. */
const endOfBody = '\u001e';

/**
 * @param key its columns, quoted
 * @param wanted the parameters that hold the keys. The rows of a function are guessed to be many: without these Postgres
 *   would read the whole of a small table
 */
const update = (
  table: PgTable,
  key: readonly string[],
  { rows, wanted }: { rows: number; wanted: readonly number[] },
) =>
  once(`update ${getTableName(table)} ${key.join()} ${rows} ${wanted.join()}`, () => {
    const columns = writableColumns(table).filter((column) => !key.includes(column));
    const same = key.map((column) => `kept.${column} = changed.${column}`);
    const known = key.map((column, index) => `kept.${column} = any($${wanted[index]}::uuid[])`);
    return `
      update ${getTableName(table)} kept set (${columns.join(', ')}) = row(${columns.map((column) => `changed.${column}`).join(', ')})
      from (${rowsOf(table, rows)}) changed where ${[...same, ...known].join(' and ')}`;
  });

const settledColumns =
  'id, platform_id, live, application_id, subject_type, subject_id, schedule_version, kind, owner, fires_at';

type Settled = {
  part: 'fired' | 'voided';
  /** The parameter that holds them as JSON, and that of the keys by which they are found, for the reason `update` gives. */
  rows: number;
  keys: number;
};

const fire = ({ rows, keys }: Settled) => `
  fired as (
    delete from deadlines d using json_to_recordset($${rows}::text::json) as f ("id" uuid, "eventId" uuid)
    where d.id = any($${keys}::uuid[]) and d.id = f.id returning d.*, f."eventId" as event_id
  )`;

/** @param fired the parameter with the ids of those that fire: they are not voided as well */
const disarm = ({ rows, keys }: Settled, fired: number | undefined) => `
  voided as (
    delete from deadlines d
    using json_to_recordset($${rows}::text::json) as v ("subjectId" uuid, "kind" text, "firesAt" timestamptz)
    where d.subject_id = any($${keys}::uuid[]) ${fired === undefined ? '' : `and d.id <> all($${fired}::uuid[])`}
      and d.subject_id = v."subjectId" and d.kind = v."kind" and (v."firesAt" is null or d.fires_at = v."firesAt")
    returning d.*, null::uuid as event_id
  )`;

const settle = (settled: readonly Settled[]) => `
  settled as (
    insert into deadlines_settled (${settledColumns}, status, settled_at, event_id)
    ${settled.map(({ part }) => `select ${settledColumns}, '${part}', statement_timestamp(), event_id from ${part}`).join(' union all ')}
  )`;

// A step that moves back and forth arms what it has just voided: the delete must come first.
const arm = (parameter: number, disarms: boolean) =>
  `armed as (${insert(deadlines, parameter)}${disarms ? ' where (select count(*) from voided) >= 0' : ''})`;

/** @param wanted the parameter that holds the ids of the applications, for the reason `update` gives */
const replaceWords = ({ rows, wanted }: Record<'rows' | 'wanted', number>) => `
  words as (
    select * from json_to_recordset($${rows}::text::json)
      as w ("platformId" uuid, "live" boolean, "applicationId" uuid, "word" text)
  ), unlearned as (
    delete from application_words o using (select distinct "platformId", "applicationId" from words) a
    where o.application_id = any($${wanted}::uuid[])
      and o.platform_id = a."platformId" and o.application_id = a."applicationId"
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
  `left_candidates as (
    update candidate_applications set removed_at = statement_timestamp() where application_id = any($${parameter}::uuid[]))`,
];

/** The statement is on its way when this returns. @returns how many deliveries now wait */
export async function write(transaction: Transaction, outcomes: readonly Outcome[]): Promise<number> {
  const told = outcomes.filter((outcome) => !isEmpty(outcome));
  if (told.length === 0) return 0;
  const kept = told.filter(({ removed }) => !removed);
  const parameters: (string | string[])[] = [];
  const add = (value: string | string[]) => parameters.push(value);
  const records = (table: PgTable, rows: readonly Record<string, unknown>[]) => add(toRecords(table, rows));
  const parts: string[] = [];
  // An upsert would do for both, but looks for what is there before it writes.
  const save = <Row extends Record<string, unknown>>(
    table: PgTable,
    key: readonly (keyof Row & string)[],
    rows: readonly Row[],
    isNew: (row: Row) => boolean,
  ) => {
    const { fresh = [], changed = [] } = Object.groupBy(rows, (row) => (isNew(row) ? 'fresh' : 'changed'));
    const name = getTableName(table);
    if (fresh.length > 0) parts.push(`new_${name} as (${insert(table, records(table, fresh))})`);
    if (changed.length === 0) return;
    const wanted = key.map((property) => add(changed.map((row) => String(row[property]))));
    const known = { rows: records(table, changed), wanted };
    parts.push(`changed_${name} as (${update(table, columnNames(table, key), known)})`);
  };
  const isFirst = ({ version }: { version: number }) => version === 1;
  const saveAll = <T extends SubjectType>(type: T) =>
    save<Rows[T]>(
      subjects[type].table,
      ['platformId', 'id'],
      kept.flatMap(({ saved }) => saved[type]),
      isFirst,
    );
  subjectTypes.forEach(saveAll);
  save(
    outlines,
    ['platformId', 'interviewId'],
    kept.flatMap((outcome) => outcome.outlines),
    isFirst,
  );
  save(
    progress,
    ['platformId', 'applicationId'],
    kept.flatMap((outcome) =>
      outcome.progressIs === 'as kept' ? [] : [{ ...outcome.progress, isNew: outcome.progressIs === 'new' }],
    ),
    ({ isNew }) => isNew,
  );
  save(
    applicationHeads,
    ['applicationId'],
    kept.map(headOf),
    ({ lastSequence, told: count }) => lastSequence === count,
  );
  const words = kept.flatMap(wordsOf);
  if (words.length > 0) {
    const wanted = add([...new Set(words.map(({ applicationId }) => applicationId))]);
    parts.push(replaceWords({ rows: add(JSON.stringify(words)), wanted }));
  }
  const candidates = kept.flatMap(candidatesOf);
  if (candidates.length > 0) {
    const known = insert(candidateApplications, records(candidateApplications, candidates));
    parts.push(`known_candidates as (${known} on conflict do nothing)`);
  }
  const removed = told.filter((outcome) => outcome.removed).map(({ applicationId }) => applicationId);
  if (removed.length > 0) parts.push(...remove(add(removed)));
  const voided = told.flatMap((outcome) => outcome.voided);
  const fired = told.flatMap((outcome) => outcome.fired);
  const armed = told.flatMap((outcome) => outcome.armed);
  // A part costs Postgres time though it has nothing to do.
  const settled: Settled[] = [];
  if (fired.length > 0) {
    settled.push({ part: 'fired', rows: add(JSON.stringify(fired)), keys: add(fired.map(({ id }) => id)) });
    parts.push(...settled.map(fire));
  }
  if (voided.length > 0) {
    const rows = add(JSON.stringify(voided));
    const disarmed: Settled = { part: 'voided', rows, keys: add(voided.map(({ subjectId }) => subjectId)) };
    parts.push(disarm(disarmed, settled[0]?.keys));
    settled.push(disarmed);
  }
  if (settled.length > 0) parts.push(settle(settled));
  if (armed.length > 0) parts.push(arm(records(deadlines, armed), voided.length > 0));
  const happened = told.flatMap((outcome) => outcome.events);
  const bodies = happened.map(({ body }) => body);
  const audit = told.flatMap((outcome) => outcome.audit);
  if (audit.length > 0) parts.push(`audited as (${insertAudit(records(auditLog, audit))})`);
  parts.push(
    `remembered as (${insert(
      timeline,
      records(
        timeline,
        kept.flatMap((outcome) => outcome.timeline),
      ),
    )})`,
    `recorded as (${tell(records(events, happened.map(withoutBody)), add(bodies.join(endOfBody)))} returning *)`,
    fanOut,
  );
  const statement = `with ${parts.join(', ')} select count(*)::int as deliveries from queued`;
  const writing = transaction.unsafe<{ deliveries: number }[]>(statement, parameters, { prepare: true });
  return writing.execute().then(
    ([row]) => row?.deliveries ?? 0,
    (error: unknown) => {
      throw externalIdTaken(error) ?? error;
    },
  );
}

/**
 * The same as the end of its transaction: what comes behind it, and the commit, are sent without waiting for its answer.
 * @param sendBehind what else is written
 */
export async function writeAndCommit(
  transaction: Transaction,
  outcomes: readonly Outcome[],
  sendBehind: () => Promise<unknown> = () => Promise.resolve(),
): Promise<number> {
  const writing = write(transaction, outcomes);
  const ending = Promise.all([sendBehind(), transaction.commit()]);
  // Should the write fail, so do they; it is the write that says why.
  ending.catch(() => {});
  const deliveries = await writing;
  await ending;
  return deliveries;
}

const headOf = ({
  tenant,
  applicationId,
  clockId,
  lastSequence,
  lastActivityAt,
  events: { length },
}: Outcome) => ({
  ...tenant,
  applicationId,
  clockId,
  lastSequence,
  lastActivityAt,
  told: length,
});

const withoutBody = ({ body: _body, ...event }: EventRow) => event;

const wordsOf = ({ tenant, applicationId, words }: Outcome) =>
  (words ?? []).map((word) => ({ ...tenant, applicationId, word }));

/** Whose application it is now; whose it was is known already. */
const candidatesOf = ({ tenant, saved }: Outcome) =>
  saved.application.flatMap(({ id, candidate: { externalId } }) =>
    externalId === null ? [] : [{ ...tenant, candidateExternalId: externalId, applicationId: id }],
  );

function externalIdTaken(error: unknown): Problem | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== '23505') return null;
  if (!('constraint_name' in error) || !String(error.constraint_name).endsWith('_external_id')) return null;
  return new Problem('external_id_taken', 'Another resource of this platform has this external id.', [
    { pointer: '/externalId', detail: 'must be unique' },
  ]);
}
