/** The two everyday reads: one row by its id, and a page of rows. */
import type { Tenant } from '../tenant.ts';
import type { Database } from './connect.ts';
import {
  and,
  asc,
  desc,
  eq,
  gt,
  isNotNull,
  lt,
  sql,
  type PgColumn,
  type PgTable,
  type SQL,
} from './drizzle.ts';
import { afterKey, isInstant, isUuid, pageOf, type Page, type PageRequest } from './page.ts';
import { query, read, statement, type Statement, type Value } from './tenancy.ts';

type TenantTable = PgTable & { platformId: PgColumn; live: PgColumn; id: PgColumn };

const operators = { eq, lt, gt } as const;

/** What a list may be narrowed by; one without a value is left out. */
export type Condition = { column: PgColumn; operator: keyof typeof operators; value: Value | undefined };

export const equals = (column: PgColumn, value: Value | undefined): Condition => ({
  column,
  operator: 'eq',
  value,
});

const ofTenant = (table: TenantTable): SQL[] => [
  eq(table.platformId, sql.placeholder('platformId')),
  eq(table.live, sql.placeholder('live')),
];

/** Finds one row by its id; null when the tenant has none. */
export function finder<T extends TenantTable>(table: T) {
  const select = statement<T['$inferSelect']>(
    query
      .select()
      .from<PgTable>(table)
      .where(and(...ofTenant(table), eq(table.id, sql.placeholder('id')))),
  );
  return async (database: Database, tenant: Tenant, id: string): Promise<T['$inferSelect'] | null> => {
    const [row] = await read(database, tenant, select, { id });
    return row ?? null;
  };
}

/**
 * Lists rows, newest first or, by `sort`, the earliest instant of a column first, without those that have none.
 * A statement is built once for each set of conditions.
 */
export function lister<T extends TenantTable>(
  table: T,
  sort?: { column: PgColumn; of: (row: T['$inferSelect']) => Date | null },
) {
  const statements = new Map<string, Statement<T['$inferSelect']>>();

  const build = (conditions: readonly Condition[], sorted: boolean, continued: boolean) => {
    const wanted = conditions.map(({ column, operator }, index) =>
      operators[operator](column, sql.placeholder(`value${index}`)),
    );
    const by = sorted ? sort?.column : undefined;
    const key = by === undefined ? sql`${table.id}` : sql`(${by}, ${table.id})`;
    const seen =
      by === undefined
        ? sql`${sql.placeholder('key0')}::uuid`
        : sql`(${sql.placeholder('key0')}::timestamptz, ${sql.placeholder('key1')}::uuid)`;
    const rest = by === undefined ? sql`${key} < ${seen}` : sql`${key} > ${seen}`;
    return statement<T['$inferSelect']>(
      query
        .select()
        .from<PgTable>(table)
        .where(
          and(
            ...ofTenant(table),
            ...wanted,
            by === undefined ? undefined : isNotNull(by),
            continued ? rest : undefined,
          ),
        )
        .orderBy(...(by === undefined ? [desc(table.id)] : [asc(by), asc(table.id)]))
        .limit(sql.placeholder('limit')),
    );
  };

  return async (
    database: Database,
    tenant: Tenant,
    conditions: readonly Condition[],
    { limit, after }: PageRequest,
    sorted = false,
  ): Promise<Page<T['$inferSelect']>> => {
    const given = conditions.filter(({ value }) => value !== undefined);
    const key = afterKey(after, sorted ? [isInstant, isUuid] : [isUuid]);
    const shape = [
      sorted,
      key !== null,
      ...given.map(({ column, operator }) => `${column.name} ${operator}`),
    ].join();
    const select = statements.get(shape) ?? build(given, sorted, key !== null);
    statements.set(shape, select);
    const values: Record<string, Value> = { limit: limit + 1 };
    for (const [index, { value }] of given.entries()) values[`value${index}`] = value ?? null;
    for (const [index, part] of (key ?? []).entries()) values[`key${index}`] = part;
    const rows = await read(database, tenant, select, values);
    return pageOf(rows, limit, (row) =>
      sorted && sort !== undefined
        ? [sort.of(row)?.toISOString() ?? '', String(row['id'])]
        : [String(row['id'])],
    );
  };
}
