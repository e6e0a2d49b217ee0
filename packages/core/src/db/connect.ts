import postgres from 'postgres';
import { socketsThatGiveUp } from './socket.ts';

export type Database = Connections & {
  /**
   * For reads of a row by its key, which take Postgres less time than a round trip: all go over one connection, without
   * waiting for each other's answer, and so many into each packet. Nothing slow may stand before them there.
   */
  readonly lookups: Connections;
};
type Connections = postgres.Sql<{ bigint: number }>;
/** Its `begin` travels with the first statement, and its `commit` behind the last where that is asked for. */
export type Transaction = postgres.TransactionSql<{ bigint: number }>;

/** Whose eyes the statements have: the owner's migrate; the api's and the worker's are bound by policies. */
export type DatabaseRole = 'owner' | 'api' | 'worker';

// What is slow holds up what is sent behind it, so single statements are not pipelined; the driver's types lack the option.
// But it begins a transaction on a connection that is busy only while it may pipeline: otherwise the begin fails
// (UNSAFE_TRANSACTION). So single statements and transactions have pools of their own.
const withoutPipelining = { max_pipeline: 1 };

// What a transaction runs is written for one plan, found by key. Left to choose, Postgres plans the loading of an
// application anew each time, which takes it longer than to run it.
const planOnce = { plan_cache_mode: 'force_generic_plan' };

/** How long Postgres is waited for, in milliseconds. */
export type Patience = {
  /** For a transaction: then Postgres itself gives it up. */
  transactionMs: number;
  /** For anything at all: then it is frozen, or unreachable, and the connection is given up. Longer than the other. */
  silenceMs: number;
};

const patienceOf: Record<DatabaseRole, Patience | null> = {
  // A migration may take hours, and say nothing.
  owner: null,
  api: { transactionMs: 15_000, silenceMs: 18_000 },
  worker: { transactionMs: 30_000, silenceMs: 35_000 },
};

// The driver waits up to 20 s before it tries again. Nobody is helped by that when the database is back.
const backoff = (failures: number) => (0.5 + Math.random() / 2) * Math.min(2 ** failures / 100, 0.5);
const connectWithinSeconds = 3;

/**
 * Connections for single statements, for transactions, and for lookups. Columns arrive in camelCase, `bigint` as number. Nothing is
 * sent until the first statement.
 * @param role taken at connection, so that one DATABASE_URL serves; its login must be a member of the role
 * @param max connections for single statements, and as many again for transactions
 */
export function connect(
  url: string,
  role: DatabaseRole,
  max = 10,
  patience: Patience | null = patienceOf[role],
): Database {
  const options = {
    max,
    backoff,
    connect_timeout: connectWithinSeconds,
    ...(patience === null ? {} : { socket: socketsThatGiveUp(patience.silenceMs) }),
    onnotice: () => {},
    transform: { column: { from: postgres.toCamel } },
    types: { bigint: { to: 20, from: [20], serialize: String, parse: Number } },
    connection: {
      application_name: `afterview-${role}`,
      ...(role === 'owner'
        ? {}
        : {
            role: `afterview_${role}`,
            ...(patience === null ? {} : { transaction_timeout: patience.transactionMs }),
            idle_in_transaction_session_timeout: 10_000,
          }),
    },
  };
  const statements = postgres(url, { ...options, ...withoutPipelining });
  const transactions = postgres(url, { ...options, connection: { ...options.connection, ...planOnce } });
  const lookups = postgres(url, { ...options, max: 1 });
  const endStatements = statements.end.bind(statements);
  return Object.assign(statements, {
    begin: transactions.begin.bind(transactions),
    lookups,
    async end(how?: { timeout?: number }) {
      await Promise.all([endStatements(how), transactions.end(how), lookups.end(how)]);
    },
  });
}
