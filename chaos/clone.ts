import type { Database } from '@afterview/core/db/connect';

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

/**
 * Copies, by SQL alone, an application of one step that is agreed, as often as is asked: what the product itself wrote
 * for it is the pattern, so a copy has what the product gives it.
 * @param stepId the step's uuid
 * @param dueAt when the n-th copy is due, an SQL expression of `n`, from 1
 */
export async function cloneSteps(
  owner: Database,
  stepId: string,
  count: number,
  dueAt: string,
): Promise<void> {
  const [step] = await owner<{ applicationId: string }[]>`
    select application_id from next_steps where id = ${stepId}`;
  if (step === undefined) throw new Error('there is no such step');
  const { applicationId } = step;
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
    progress: ofApplication,
    application_words: ofApplication,
  };
  await owner.begin(async (transaction) => {
    await transaction.unsafe(`
      create temporary table copy on commit drop as
      select n, uuidv7() as application_id, uuidv7() as step_id, date_trunc('milliseconds', (${dueAt})::timestamptz) as due_at
      from generate_series(1, ${count}) n`);
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
