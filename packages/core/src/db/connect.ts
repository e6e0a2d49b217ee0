import postgres from 'postgres';

export type Database = postgres.Sql<{ bigint: number }>;
export type Transaction = postgres.TransactionSql<{ bigint: number }>;

/** Whose eyes the statements have: the owner's migrate; the api's and the worker's are bound by policies. */
export type DatabaseRole = 'owner' | 'api' | 'worker';

// The driver's queue slows down under saturation when it pipelines. Its types lack the option.
const pipelining = { max_pipeline: 1 };

/**
 * A pool of connections. Columns arrive in camelCase, `bigint` as number. Nothing is sent until the first statement.
 * @param role taken at connection, so that one DATABASE_URL serves; its login must be a member of the role
 */
export function connect(url: string, role: DatabaseRole, max = 10): Database {
  return postgres(url, {
    max,
    ...pipelining,
    onnotice: () => {},
    transform: { column: { from: postgres.toCamel } },
    types: { bigint: { to: 20, from: [20], serialize: String, parse: Number } },
    connection: {
      application_name: `afterview-${role}`,
      ...(role === 'owner'
        ? {}
        : {
            role: `afterview_${role}`,
            transaction_timeout: 30_000,
            idle_in_transaction_session_timeout: 10_000,
          }),
    },
  });
}
