import type { Database, Transaction } from '@afterview/core/db/connect';
import { formatId, newId, type Id } from '@afterview/core/ids';

/** What is copied for each: an application with one agreed step, and its one deadline. */
const tables = [
  'applications',
  'application_heads',
  'next_steps',
  'deadlines',
  'progress',
  'application_words',
] as const;

type Of = Record<(typeof tables)[number], { where: string; values: string }>;

const piece = 10_000;

/** The ids of the copies; written for readers as well, as progress keeps those. */
async function addIds(transaction: Transaction, count: number, dueAt: string): Promise<void> {
  await transaction`
    create temporary table copy (
      n integer, application_id uuid, application text, step_id uuid, step text, due_at timestamptz
    ) on commit drop`;
  for (let from = 1; from <= count; from += piece) {
    const made = Array.from({ length: Math.min(piece, count + 1 - from) }, () => ({
      application: newId('application'),
      step: newId('nextStep'),
    }));
    await transaction.unsafe(
      `insert into copy
       select ${from} - 1 + n, application_id, application, step_id, step, null
       from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[])
         with ordinality made (application_id, application, step_id, step, n)`,
      [
        made.map(({ application }) => application),
        made.map(({ application }) => formatId('application', application)),
        made.map(({ step }) => step),
        made.map(({ step }) => formatId('nextStep', step)),
      ],
    );
  }
  await transaction.unsafe(`update copy set due_at = date_trunc('milliseconds', (${dueAt})::timestamptz)`);
}

/**
 * Copies, in the database, an application of one step that is agreed, as often as is asked: what the product itself wrote
 * for it is the pattern, so a copy has what the product gives it.
 * @param stepId the step's uuid
 * @param dueAt when the n-th copy is due, an SQL expression of `n`, from 1
 */
export async function cloneSteps(
  owner: Database,
  stepId: Id<'nextStep'>,
  count: number,
  dueAt: string,
): Promise<void> {
  const [step] = await owner<{ applicationId: Id<'application'> }[]>`
    select application_id from next_steps where id = ${stepId}`;
  if (step === undefined) throw new Error('there is no such step');
  const { applicationId } = step;
  const own = (column: string) =>
    `replace(replace(pattern.${column}::text, '${formatId('application', applicationId)}', copy.application),
      '${formatId('nextStep', stepId)}', copy.step)::jsonb`;
  const dueAtText = `to_jsonb(to_char(copy.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
  const terms = `jsonb_set(pattern.terms, '{dueAt}', to_jsonb(copy.due_at))`;
  const ofApplication = {
    where: `pattern.application_id = '${applicationId}'`,
    values: `'application_id', copy.application_id`,
  };
  const of: Of = {
    applications: { where: `pattern.id = '${applicationId}'`, values: `'id', copy.application_id` },
    application_heads: ofApplication,
    next_steps: {
      where: `pattern.id = '${stepId}'`,
      values: `'id', copy.step_id, 'application_id', copy.application_id, 'due_at', copy.due_at, 'live_due_at', copy.due_at,
        'terms', ${terms}`,
    },
    deadlines: {
      where: `pattern.subject_id = '${stepId}' and pattern.kind = 'due'`,
      values: `'id', uuidv7(), 'application_id', copy.application_id, 'subject_id', copy.step_id, 'fires_at', copy.due_at,
        'claim_at', copy.due_at`,
    },
    progress: {
      where: ofApplication.where,
      values: `${ofApplication.values}, 'next', jsonb_set(${own('next')}, '{dueAt}', ${dueAtText}), 'unmet', ${own('unmet')},
        'allowed_until', pattern.allowed_until - (pattern.next ->> 'dueAt')::timestamptz + copy.due_at`,
    },
    application_words: ofApplication,
  };
  await owner.begin(async (transaction) => {
    await addIds(transaction, count, dueAt);
    for (const table of tables) {
      const columns = await transaction<{ name: string }[]>`
        select column_name as name from information_schema.columns
        where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`;
      const names = columns.map(({ name }) => name);
      const { where, values } = of[table];
      await transaction.unsafe(`
        insert into ${table} (${names.join(', ')})
        select ${names.map((name) => `made.${name}`).join(', ')}
        from copy
        join ${table} pattern on ${where}
        cross join lateral jsonb_populate_record(pattern, jsonb_build_object(${values})) made`);
    }
  });
  await owner.unsafe(`analyze ${tables.join(', ')}`);
}
