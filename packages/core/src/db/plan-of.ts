import type { Database } from './connect.ts';

/** The one plan that Postgres makes for every value of a statement's parameters, as transactions have it; for tests. */
export async function planOf(database: Pick<Database, 'unsafe'>, statement: string): Promise<string> {
  const rows = await database.unsafe<Record<string, string>[]>(
    `explain (costs off, generic_plan) ${statement}`,
  );
  return rows.map((row) => Object.values(row).join('')).join('\n');
}
