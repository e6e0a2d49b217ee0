/** A database that is frozen, gone, or full: on a server of its own, which is mistreated. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPostgres, type Postgres } from '@afterview/embedded/postgres';
import { scratchDirectory } from '@afterview/embedded/scratch';
import { connect, type Database } from './connect.ts';
import { migrate } from './migrate.ts';
import { isUnreachable } from './unreachable.ts';

const directory = scratchDirectory('away');
let server: Postgres;
let database: Database;

beforeAll(async () => {
  server = await startPostgres(directory.path, { fsync: 'off', max_connections: '12' });
  await migrate(server.url);
  database = connect(server.url, 'api', 2, { transactionMs: 15_000, silenceMs: 400 });
});
afterAll(async () => {
  await database.end({ timeout: 1 });
  await server.stop();
  directory.remove();
});

const ask = () => database`select 1 as one`;
const outcomeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) => (isUnreachable(error) ? 'away' : error),
  );
const inTransaction = () => database.begin((transaction) => transaction`select 1`);

it('gives up a server that is frozen, and has it back when it is thawed', async () => {
  expect(await outcomeOf(ask())).toBe('answered');
  server.freeze();
  const asked = [ask(), inTransaction(), ask()];
  expect(await Promise.all(asked.map(outcomeOf))).toEqual(['away', 'away', 'away']);
  server.thaw();
  await expect.poll(() => outcomeOf(ask()), { timeout: 5_000 }).toBe('answered');
  expect(await outcomeOf(inTransaction())).toBe('answered');
});

it('tells all whose reads by a key were on their way when their connection was lost, and makes another', async () => {
  const look = () => database.lookups`select 1 as one`;
  const [backend] = await database.lookups<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const owner = connect(server.url, 'owner', 1);
  await owner`select pg_advisory_lock(2)`;
  const first = database.lookups`select pg_advisory_xact_lock(2)`;
  const asked = [first, ...Array.from({ length: 100 }, look)].map(outcomeOf);
  await owner`select pg_terminate_backend(${backend?.pid ?? 0})`;
  await owner.end();
  const outcomes = new Set(await Promise.all(asked));
  expect([...outcomes]).toEqual(['away']);
  await expect.poll(() => outcomeOf(look()), { timeout: 5_000 }).toBe('answered');
});

it('reads by a key while all other connections wait', async () => {
  const held = Promise.withResolvers<void>();
  const owner = connect(server.url, 'owner', 1);
  const holding = owner.begin(async (sql) => {
    await sql`select pg_advisory_xact_lock(1)`;
    await held.promise;
  });
  const waiting = [1, 2].map(() => database`select pg_advisory_xact_lock(1)`.execute());
  expect(await outcomeOf(database.lookups`select 1`)).toBe('answered');
  held.resolve();
  await Promise.all([holding, ...waiting]);
  await owner.end();
});

it('makes a connection anew that was silent because nobody asked', async () => {
  await ask();
  const silent = async () => {
    const rows = await connectionsOfTheApi();
    return rows.length;
  };
  await expect.poll(silent, { timeout: 5_000, interval: 100 }).toBe(0);
  expect(await outcomeOf(ask())).toBe('answered');
});

const connectionsOfTheApi = async () => {
  const owner = connect(server.url, 'owner', 1);
  const rows = await owner`select from pg_stat_activity where application_name = 'afterview-api'`;
  await owner.end();
  return rows;
};

it('says so at once when the server has no connection left, and goes on when it has', async () => {
  await database.end();
  const greedy = connect(server.url, 'owner', 12);
  const released = Promise.withResolvers<void>();
  const held = { full: true };
  const hold = async () => {
    const one = () =>
      greedy.begin(async (sql) => {
        await sql`select 1`;
        await released.promise;
      });
    // oxlint-disable-next-line no-await-in-loop
    while (held.full) await outcomeOf(one());
  };
  const holding = Array.from({ length: 12 }, hold);
  const outcome = async () => {
    const late = connect(server.url, 'api', 1);
    return outcomeOf(late`select 1`).finally(() => late.end());
  };
  await expect.poll(outcome, { timeout: 5_000, interval: 20 }).toBe('away');
  held.full = false;
  released.resolve();
  await Promise.all(holding);
  await greedy.end();
  await expect.poll(outcome, { timeout: 5_000, interval: 20 }).toBe('answered');
});
