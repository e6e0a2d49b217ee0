import type postgres from 'postgres';

/** The one plan that Postgres makes for every value of a statement's parameters, as transactions of the product have it. */
export async function planOf(
  database: Pick<postgres.Sql<{ bigint: number }>, 'unsafe'>,
  statement: string,
): Promise<string> {
  const rows = await database.unsafe<Record<string, string>[]>(
    `explain (costs off, generic_plan) ${statement}`,
  );
  return rows.map((row) => Object.values(row).join('')).join('\n');
}
