/** The two everyday reads: one row by its key, and a page of rows. */
import type { Tenant } from '../tenant.ts';
import type { Database } from './connect.ts';
import {
  and,
  asc,
  desc,
  eq,
  getTableName,
  gt,
  isNotNull,
  lt,
  sql,
  type PgColumn,
  type PgTable,
  type SQL,
} from './drizzle.ts';
import { afterKey, isInstant, isOf, isUuid, pageOf, type Page, type PageRequest } from './page.ts';
import { query, read, statement, type Statement, type Value } from './tenancy.ts';

type TenantTable = PgTable & { platformId: PgColumn; live: PgColumn };
type KeyedTable = TenantTable & { id: PgColumn };

/** What a list may be narrowed by; one that lacks a value is left out. */
export type Condition = {
  /** What tells its SQL from that of other conditions. */
  shape: string;
  values: readonly (Value | undefined)[];
  /** @param values placeholders for the values, in order */
  where: (...values: ReturnType<typeof sql.placeholder>[]) => SQL;
};

export const equals = (column: PgColumn, value: Value | undefined): Condition => ({
  shape: `${column.name} =`,
  values: [value],
  where: (placeholder) => eq(column, placeholder ?? null),
});

/** Before this; it excludes it. */
export const before = (column: PgColumn, value: Value | undefined): Condition => ({
  shape: `${column.name} <`,
  values: [value],
  where: (placeholder) => lt(column, placeholder ?? null),
});

/** After this; it excludes it. */
export const after = (column: PgColumn, value: Value | undefined): Condition => ({
  shape: `${column.name} >`,
  values: [value],
  where: (placeholder) => gt(column, placeholder ?? null),
});

/** By when they were created; both instants are excluded. */
export type CreatedRange = { createdBefore?: Date | undefined; createdAfter?: Date | undefined };

export const createdIn = (column: PgColumn, { createdBefore, createdAfter }: CreatedRange): Condition[] => [
  before(column, createdBefore),
  after(column, createdAfter),
];

const ofTenant = (table: TenantTable): SQL[] => [
  eq(table.platformId, sql.placeholder('platformId')),
  eq(table.live, sql.placeholder('live')),
];

type Row<T extends PgTable> = T['$inferSelect'];

/** Finds one row by its id, or by another column that is as unique; null when the tenant has none. */
export function finder<T extends KeyedTable>(
  table: T,
): (database: Pick<Database, 'lookups'>, tenant: Tenant, id: string) => Promise<Row<T> | null>;
export function finder<T extends TenantTable>(
  table: T,
  key: PgColumn,
): (database: Pick<Database, 'lookups'>, tenant: Tenant, id: string) => Promise<Row<T> | null>;
export function finder<T extends TenantTable & { id?: PgColumn }>(table: T, key = table.id) {
  if (key === undefined) throw new TypeError('a table without a key');
  const select = statement<Row<T>>(
    query
      .select()
      .from<PgTable>(table)
      .where(and(...ofTenant(table), eq(key, sql.placeholder('id')))),
  );
  return async (
    { lookups }: Pick<Database, 'lookups'>,
    tenant: Tenant,
    id: string,
  ): Promise<Row<T> | null> => {
    const [row] = await read(lookups, tenant, select, { id });
    return row ?? null;
  };
}

/** How a list is ordered and continued. */
type Order<T extends PgTable> = {
  /** The key by which pages go on, the highest first. */
  key: PgColumn & { name: string };
  keyOf: (row: Row<T>) => string;
  /** Another order that can be asked for: the earliest instant first, without those that have none. */
  sort?: { column: PgColumn; of: (row: Row<T>) => Date | null };
};

/**
 * Every set of conditions is a statement of its own, and ten conditions make a thousand sets. Kept are those of so many: the
 * others are rare, and each that is kept is so in the memory of every connection, here and in Postgres.
 */
const keptConditions = 2;

/**
 * Lists rows, newest first or, by `sort`, the earliest instant of a column first, without those that have none.
 * A statement is built once for each usual set of conditions.
 */
export function lister<T extends TenantTable>(table: T, { key, keyOf, sort }: Order<T>) {
  const statements = new Map<string, Statement<Row<T>>>();
  const name = getTableName(table);

  const build = (conditions: readonly Condition[], sorted: boolean, continued: boolean) => {
    let index = 0;
    const wanted = conditions.map(({ values, where }) =>
      where(...values.map(() => sql.placeholder(`value${(index += 1)}`))),
    );
    const by = sorted ? sort?.column : undefined;
    const position = by === undefined ? sql`${key}` : sql`(${by}, ${key})`;
    const seen =
      by === undefined
        ? sql`${sql.placeholder('key0')}::uuid`
        : sql`(${sql.placeholder('key0')}::timestamptz, ${sql.placeholder('key1')}::uuid)`;
    const rest = by === undefined ? sql`${position} < ${seen}` : sql`${position} > ${seen}`;
    return statement<Row<T>>(
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
        .orderBy(...(by === undefined ? [desc(key)] : [asc(by), asc(key)]))
        .limit(sql.placeholder('limit')),
    );
  };

  return async (
    database: Database,
    tenant: Tenant,
    conditions: readonly Condition[],
    { limit, after: cursor }: PageRequest,
    sorted = false,
  ): Promise<Page<Row<T>>> => {
    const given = conditions.filter(({ values }) => values.every((value) => value !== undefined));
    const [, ...seen] = afterKey(cursor, [isOf(name), ...(sorted ? [isInstant, isUuid] : [isUuid])]) ?? [];
    const continued = seen.length > 0;
    const shape = [sorted, continued, ...given.map((condition) => condition.shape)].join();
    const keep = given.length <= keptConditions;
    const select = statements.get(shape) ?? build(given, sorted, continued);
    if (keep) statements.set(shape, select);
    const values: Record<string, Value> = { limit: limit + 1 };
    for (const [index, value] of given.flatMap((condition) => condition.values).entries()) {
      values[`value${index + 1}`] = value ?? null;
    }
    for (const [index, part] of seen.entries()) values[`key${index}`] = part;
    const rows = await read(database, tenant, select, values, keep);
    return pageOf(rows, limit, (row) =>
      sorted && sort !== undefined
        ? [name, sort.of(row)?.toISOString() ?? '', keyOf(row)]
        : [name, keyOf(row)],
    );
  };
}

/** A list by id. */
export const listerById = <T extends KeyedTable & { $inferSelect: { id: string } }>(
  table: T,
  sort?: Order<T>['sort'],
) => lister<T>(table, { key: table.id, keyOf: ({ id }) => id, ...(sort === undefined ? {} : { sort }) });
