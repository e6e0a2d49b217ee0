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
import { columnNames, sharedRecords, writableColumns } from '../db/records.ts';
import { deadlines, subjectTypes, type SubjectType } from '../deadlines/table.ts';
import { applicationHeads, events } from '../events/table.ts';
import { Problem } from '../problems.ts';
import { outlines } from '../outlines/table.ts';
import { progress } from '../progress/table.ts';
import { applicationWords } from '../search/table.ts';
import { timeline } from '../timeline/table.ts';
import { isEmpty, type Outcome } from './outcome.ts';
import { newStatement, type Statement } from './statement.ts';
import { subjects, type Rows } from './subjects.ts';

const rowsOf = (table: PgTable, parameter: number) =>
  `select ${writableColumns(table).join(', ')} from json_populate_recordset(null::${getTableName(table)}, $${parameter}::text::json)`;

const insert = (table: PgTable, parameter: number) =>
  `insert into ${getTableName(table)} (${writableColumns(table).join(', ')}) ${rowsOf(table, parameter)}`;

const both = sharedRecords([events, timeline], ['body', 'event_id']);

/**
 * What is told, as an event and as an entry of the timeline, and apart from it what each event says: a JSON text within
 * JSON would be escaped, and parsed twice.
 * @param bodies the parameter that holds those, with `endOfBody` between them
 */
const tell = (rows: number, bodies: number) => `
  select * from rows from (
    json_to_recordset($${rows}::text::json) as (${both.definitions}), string_to_table($${bodies}, '${endOfBody}')
  ) told (${both.names.join(', ')}, body)`;

/** No JSON text holds a control character as it is. */
const endOfBody = '\u001e';

/** What goes leaves no entry. */
const remember = `
  insert into timeline (${writableColumns(timeline).join(', ')})
  select ${writableColumns(timeline)
    .map((column) => (column === '"event_id"' ? '"id"' : column))
    .join(', ')} from told where subject_id is not null`;

const recordEvents = `
  insert into events (${writableColumns(events).join(', ')}) select ${writableColumns(events).join(', ')} from told
  returning platform_id, live, id, type`;

/**
 * @param key its columns, quoted
 * @param wanted the parameters that hold the keys. The rows of a function are guessed to be many: without these Postgres
 *   would read the whole of a small table
 */
function update(
  table: PgTable,
  key: readonly string[],
  { rows, wanted }: { rows: number; wanted: readonly number[] },
): string {
  const columns = writableColumns(table).filter((column) => !key.includes(column));
  const same = key.map((column) => `kept.${column} = changed.${column}`);
  const known = key.map((column, index) => `kept.${column} = any($${wanted[index]}::uuid[])`);
  return `
    update ${getTableName(table)} kept set (${columns.join(', ')}) = row(${columns.map((column) => `changed.${column}`).join(', ')})
    from (${rowsOf(table, rows)}) changed where ${[...same, ...known].join(' and ')}`;
}

const settledColumns =
  'id, platform_id, live, application_id, subject_type, subject_id, schedule_version, kind, owner, fires_at';

/** The parameter that holds them as JSON, and that of the keys by which they are found, for the reason `update` gives. */
type Known = Record<'rows' | 'keys', number>;

const fire = ({ rows, keys }: Known) => `
  delete from deadlines d using json_to_recordset($${rows}::text::json) as f ("id" uuid, "eventId" uuid)
  where d.id = any($${keys}::uuid[]) and d.id = f.id returning d.*, f."eventId" as event_id`;

/** @param fired the parameter with the ids of those that fire: they are not voided as well */
const disarm = ({ rows, keys }: Known, fired: number | undefined) => `
  delete from deadlines d
  using json_to_recordset($${rows}::text::json) as v ("subjectId" uuid, "kind" text, "firesAt" timestamptz)
  where d.subject_id = any($${keys}::uuid[]) ${fired === undefined ? '' : `and d.id <> all($${fired}::uuid[])`}
    and d.subject_id = v."subjectId" and d.kind = v."kind" and (v."firesAt" is null or d.fires_at = v."firesAt")
  returning d.*, null::uuid as event_id`;

/** The part that returns them, which is also what became of them. */
type Settled = 'fired' | 'voided';

const settle = (settled: readonly Settled[]) => `
  insert into deadlines_settled (${settledColumns}, status, settled_at, event_id)
  ${settled.map((part) => `select ${settledColumns}, '${part}', statement_timestamp(), event_id from ${part}`).join(' union all ')}`;

// A step that moves back and forth arms what it has just voided: the delete must come first.
const arm = (parameter: number, disarms: boolean) =>
  `${insert(deadlines, parameter)}${disarms ? ' where (select count(*) from voided) >= 0' : ''}`;

const wordsGiven = (parameter: number) => `
  select * from json_to_recordset($${parameter}::text::json)
    as w ("platformId" uuid, "live" boolean, "applicationId" uuid, "word" text)`;

/** @param wanted the parameter that holds the ids of the applications, for the reason `update` gives */
const unlearn = (wanted: number) => `
  delete from application_words o using (select distinct "platformId", "applicationId" from words) a
  where o.application_id = any($${wanted}::uuid[])
    and o.platform_id = a."platformId" and o.application_id = a."applicationId"
    and not exists (select from words w where w."applicationId" = o.application_id and w."word" = o.word)`;

const learn = `
  insert into application_words (platform_id, live, application_id, word)
  select "platformId", "live", "applicationId", "word" from words on conflict do nothing`;

/** Everything that has an application, in the order of its tables. */
const belongings = [
  ...subjectTypes.filter((type) => type !== 'application').map((type) => subjects[type].table),
  outlines,
  progress,
  timeline,
  applicationWords,
  applicationHeads,
].map(getTableName);

/** An upsert would do for both, but looks for what is there before it writes. */
function save<Row extends Record<string, unknown>>(
  statement: Statement,
  table: PgTable,
  key: readonly (keyof Row & string)[],
  rows: readonly Row[],
  isNew: (row: Row) => boolean,
): void {
  const { fresh = [], changed = [] } = Object.groupBy(rows, (row) => (isNew(row) ? 'fresh' : 'changed'));
  const name = getTableName(table);
  if (fresh.length > 0) {
    const added = statement.addRows(table, fresh);
    statement.part(`new_${name}`, [added], () => insert(table, added));
  }
  if (changed.length === 0) return;
  const wanted = key.map((property) => statement.add(changed.map((row) => String(row[property]))));
  const known = { rows: statement.addRows(table, changed), wanted };
  statement.part(`changed_${name}`, [known.rows, ...wanted], () =>
    update(table, columnNames(table, key), known),
  );
}

const isFirst = ({ version }: { version: number }) => version === 1;

function saveRows(statement: Statement, kept: readonly Outcome[]): void {
  const saveAll = <T extends SubjectType>(type: T) =>
    save<Rows[T]>(
      statement,
      subjects[type].table,
      ['platformId', 'id'],
      kept.flatMap(({ saved }) => saved[type]),
      isFirst,
    );
  subjectTypes.forEach(saveAll);
  save(
    statement,
    outlines,
    ['platformId', 'interviewId'],
    kept.flatMap((outcome) => outcome.outlines),
    isFirst,
  );
  save(
    statement,
    progress,
    ['platformId', 'applicationId'],
    kept.flatMap((outcome) =>
      outcome.progressIs === 'as kept' ? [] : [{ ...outcome.progress, isNew: outcome.progressIs === 'new' }],
    ),
    ({ isNew }) => isNew,
  );
  save(
    statement,
    applicationHeads,
    ['applicationId'],
    kept.map(headOf),
    ({ lastSequence, told }) => lastSequence === told,
  );
}

function saveWords(statement: Statement, kept: readonly Outcome[]): void {
  const learned = kept.flatMap(wordsOf);
  if (learned.length === 0) return;
  const wanted = statement.add([...new Set(learned.map(({ applicationId }) => applicationId))]);
  const given = statement.add(JSON.stringify(learned));
  statement.part('words', [given], () => wordsGiven(given));
  statement.part('unlearned', [wanted], () => unlearn(wanted));
  statement.part('learned', [], () => learn);
}

function saveCandidates(statement: Statement, kept: readonly Outcome[]): void {
  const candidates = kept.flatMap(candidatesOf);
  if (candidates.length === 0) return;
  const known = statement.addRows(candidateApplications, candidates);
  statement.part(
    'known_candidates',
    [known],
    () => `${insert(candidateApplications, known)} on conflict do nothing`,
  );
}

function remove(statement: Statement, removed: readonly string[]): void {
  if (removed.length === 0) return;
  const ids = statement.add([...removed]);
  for (const table of belongings) {
    statement.part(
      `removed_${table}`,
      [ids],
      () => `delete from ${table} where application_id = any($${ids}::uuid[])`,
    );
  }
  statement.part(
    'removed_applications',
    [ids],
    () => `delete from applications where id = any($${ids}::uuid[])`,
  );
  statement.part(
    'left_candidates',
    [ids],
    () => `
      update candidate_applications set removed_at = statement_timestamp() where application_id = any($${ids}::uuid[])`,
  );
}

/** Each part costs Postgres time, though it has nothing to do. */
function settleAndArm(statement: Statement, told: readonly Outcome[]): void {
  const fired = told.flatMap((outcome) => outcome.fired);
  const voided = told.flatMap((outcome) => outcome.voided);
  const armed = told.flatMap((outcome) => outcome.armed);
  const keysOfFired = fired.length === 0 ? undefined : statement.add(fired.map(({ id }) => id));
  if (keysOfFired !== undefined) {
    const known = { rows: statement.add(JSON.stringify(fired)), keys: keysOfFired };
    statement.part('fired', [known.rows, known.keys], () => fire(known));
  }
  if (voided.length > 0) {
    const keys = statement.add(voided.map(({ subjectId }) => subjectId));
    const known = { rows: statement.add(JSON.stringify(voided)), keys };
    statement.part('voided', [known.rows, known.keys, keysOfFired], () => disarm(known, keysOfFired));
  }
  const settled: Settled[] = [
    ...(fired.length > 0 ? ['fired' as const] : []),
    ...(voided.length > 0 ? ['voided' as const] : []),
  ];
  if (settled.length > 0) statement.part('settled', [], () => settle(settled));
  if (armed.length === 0) return;
  const added = statement.addRows(deadlines, armed);
  statement.part('armed', [added], () => arm(added, voided.length > 0));
}

function tellEvents(statement: Statement, told: readonly Outcome[]): void {
  const audit = told.flatMap((outcome) => outcome.audit);
  if (audit.length > 0) {
    const added = statement.addRows(auditLog, audit);
    statement.part('audited', [added], () => insertAudit(added));
  }
  const happened = told.flatMap(({ recorded, removed }) =>
    recorded.map(({ event, entry }) => (removed ? event : { ...entry, ...event })),
  );
  const rows = statement.add(both.toRecords(happened));
  const bodies = statement.add(happened.map(({ body }) => body).join(endOfBody));
  statement.part('told', [rows, bodies], () => tell(rows, bodies));
  statement.part('remembered', [], () => remember);
  statement.part('recorded', [], () => recordEvents);
}

/** The statement is on its way when this returns. @returns how many deliveries now wait */
export async function write(transaction: Transaction, outcomes: readonly Outcome[]): Promise<number> {
  const told = outcomes.filter((outcome) => !isEmpty(outcome));
  if (told.length === 0) return 0;
  const kept = told.filter(({ removed }) => !removed);
  const statement = newStatement();
  saveRows(statement, kept);
  saveWords(statement, kept);
  saveCandidates(statement, kept);
  remove(
    statement,
    told.filter(({ removed }) => removed).map(({ applicationId }) => applicationId),
  );
  settleAndArm(statement, told);
  tellEvents(statement, told);
  const writing = transaction.unsafe<{ deliveries: number }[]>(statement.text(), [...statement.parameters], {
    prepare: true,
  });
  return writing.execute().then(
    ([row]) => row?.deliveries ?? 0,
    (error: unknown) => {
      throw externalIdTaken(error) ?? error;
    },
  );
}

/**
 * The same as the end of its transaction: what comes behind it, and the commit, are sent without waiting for its answer.
 * @param sendBehind what else is sent
 * @returns how many deliveries now wait, and what the rest came to
 */
export async function writeAndCommit<Rest>(
  transaction: Transaction,
  outcomes: readonly Outcome[],
  sendBehind: () => Promise<Rest>,
): Promise<[deliveries: number, rest: Rest]> {
  const writing = write(transaction, outcomes);
  const ending = Promise.all([sendBehind(), transaction.commit()]);
  // Should the write fail, so do they; it is the write that says why.
  ending.catch(() => {});
  const deliveries = await writing;
  const [rest] = await ending;
  return [deliveries, rest];
}

const headOf = ({
  tenant,
  applicationId,
  clockId,
  lastSequence,
  lastActivityAt,
  recorded: { length },
}: Outcome) => ({
  ...tenant,
  applicationId,
  clockId,
  lastSequence,
  lastActivityAt,
  told: length,
});

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
