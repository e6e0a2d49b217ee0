import { isPlaceholder, QueryBuilder } from './drizzle.ts';
import type { Tenant } from '../tenant.ts';
import type { Database, Transaction } from './connect.ts';

/** Builds the everyday reads, each once; `read` runs them. */
export const query = new QueryBuilder();

/** A select whose values are placeholders. Drizzle takes longer to build one than Postgres to run it. */
export type Statement<Row> = { text: string; params: readonly Param[]; readonly row?: Row };

/** What it stands for is told by name when the statement is run, or it is the same each time. */
type Param = { name: string } | { value: Parameter };

type Select<Row> = { toSQL(): { sql: string; params: unknown[] }; _: { result: Row[] } };

/**
 * A select that runs in one statement, and so in one round trip: the outer query sets the tenant, and the inner one, which
 * depends on it, runs after. `offset 0` keeps the planner from merging the two and choosing another order. Without the
 * setting the policies show nothing.
 */
export function statement<Row>(select: Select<Row>): Statement<Row> {
  const { sql: text, params } = select.toSQL();
  return asTenant(
    text,
    params.map((param) => (isPlaceholder(param) ? { name: param.name } : { value: asParameter(param) })),
  );
}

/** The same of SQL that is written out. @param names of its parameters, in order */
export const writtenStatement = <Row>(text: string, names: readonly string[]): Statement<Row> =>
  asTenant(
    text,
    names.map((name) => ({ name })),
  );

function asTenant<Row>(select: string, params: readonly Param[]): Statement<Row> {
  const platform = `$${params.length + 1}`;
  const live = `$${params.length + 2}`;
  const text = `
    select t.* from (
      select set_config('app.platform', ${platform}, true) as platform, set_config('app.live', ${live}, true) as live offset 0
    ) tenant cross join lateral (
      select * from (${select}) wanted where tenant.platform is not null and tenant.live is not null offset 0
    ) t`;
  return { text, params };
}

/** What a placeholder stands for. */
export type Value = string | number | boolean | Date | null;

/**
 * Runs a select as `tenant`.
 * @param values of its placeholders, by name; `platformId` and `live` are the tenant's
 * @param prepare whether it is asked for so often that its plan is kept
 */
export async function read<Row>(
  database: Pick<Database, 'unsafe'>,
  tenant: Tenant,
  { text, params }: Statement<Row>,
  values: Readonly<Record<string, Value>>,
  prepare = true,
): Promise<Row[]> {
  const all: Record<string, Value> = { ...values, ...tenant };
  const filled = params.map((param) => ('name' in param ? asParameter(all[param.name]) : param.value));
  filled.push(tenant.platformId, String(tenant.live));
  return await database.unsafe<Row[] & Record<string, unknown>[]>(text, filled, { prepare });
}

type Parameter = Exclude<Value, Date>;

function asParameter(value: unknown): Parameter {
  if (value instanceof Date) return value.toISOString();
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  throw new TypeError(`not a parameter: ${typeof value}`);
}

/** A transaction in which only the rows of `tenant` can be seen or written. */
export async function withPlatform<T>(
  database: Database,
  tenant: Tenant,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const { result } = await database.begin(async (transaction) => {
    await setTenant(transaction, tenant);
    return { result: await work(transaction) };
  });
  return result;
}

/** From the next statement on. This one is on its way when this returns. */
export const setTenant = (transaction: Transaction, { platformId, live }: Tenant): Promise<unknown> =>
  transaction`
    select set_config('app.platform', ${platformId}, true), set_config('app.live', ${String(live)}, true)`.execute();
