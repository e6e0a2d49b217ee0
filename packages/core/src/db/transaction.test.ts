import { connect as dial, createServer, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { connect, type Database, type Transaction } from './connect.ts';

let database: Database;
let other: Database;
let url: string;
let drop: () => Promise<void>;

beforeAll(async () => {
  const created = await createTestDatabase();
  ({ url, drop } = created);
  database = connect(created.url, 'owner', 1);
  other = connect(created.url, 'owner', 1);
  await other`create table kept (word text primary key)`;
});
afterAll(async () => {
  await Promise.all([database.end({ timeout: 1 }), other.end({ timeout: 1 })]);
  await drop();
});

const isKept = async (word: string) => (await other`select from kept where word = ${word}`).length === 1;

describe('a transaction', () => {
  it('keeps what it wrote', async () => {
    await database.begin(async (sql) => {
      await sql`insert into kept values ('plain')`;
    });
    expect(await isKept('plain')).toBe(true);
  });

  it('keeps nothing when its work throws, and its connection serves the next', async () => {
    const work = database.begin(async (sql) => {
      await sql`insert into kept values ('thrown')`;
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await isKept('thrown')).toBe(false);
    expect(await database.begin(async (sql) => [...(await sql`select 1 as one`)])).toEqual([{ one: 1 }]);
  });

  it('keeps what it wrote when the commit is sent behind it', async () => {
    await database.begin(async (sql) => {
      const writing = sql`insert into kept values ('behind')`.execute();
      await Promise.all([writing, sql.commit()]);
    });
    expect(await isKept('behind')).toBe(true);
  });

  it('sends its commit before anything else has a turn, so that who waits for its locks does not wait for that', async () => {
    await database.begin(async (sql) => {
      await sql`select 1`;
      const send = vi.spyOn(Socket.prototype, 'write');
      const committing = sql.commit();
      // Promises alone, and nothing of the event loop.
      for (let settled = 0; settled < 5; settled += 1) await Promise.resolve();
      expect(send).toHaveBeenCalledTimes(1);
      send.mockRestore();
      await committing;
    });
  });

  it('keeps nothing when what the commit was sent behind fails, and says what failed', async () => {
    const work = database.begin(async (sql) => {
      const first = sql`insert into kept values ('half')`.execute();
      const second = sql`insert into kept values ('half')`.execute();
      await Promise.all([first, second, sql.commit()]);
    });
    await expect(work).rejects.toMatchObject({ code: '23505' });
    expect(await isKept('half')).toBe(false);
  });

  it('runs no statement again, behind its rollback, that Postgres had forgotten', async () => {
    const insert = (sql: Transaction) =>
      sql.unsafe('insert into kept values ($1)', ['again'], { prepare: true }).execute();
    await database.begin(async (sql) => {
      await insert(sql);
      await sql`delete from kept`;
      const [prepared] = await sql<{ name: string }[]>`
        select name from pg_prepared_statements where statement like 'insert into kept values ($1)'`;
      await sql.unsafe(`deallocate "${prepared?.name}"`).simple();
    });
    const work = database.begin(async (sql) => {
      await Promise.all([insert(sql), sql.commit()]);
    });
    await expect(work).rejects.toMatchObject({ code: '26000' });
    // Behind whatever its connection has still to do.
    await database.begin((sql) => sql`select 1`);
    expect(await isKept('again')).toBe(false);
  });

  it('does not take a commit for done that was a rollback', async () => {
    const work = database.begin(async (sql) => {
      sql`select 1 / 0`.execute().catch(() => {});
      await sql.commit();
    });
    await expect(work).rejects.toMatchObject({ code: '22012' });
  });

  it('takes no statement behind its commit', async () => {
    const work = database.begin(async (sql) => {
      await sql.commit();
      await sql`insert into kept values ('late')`;
    });
    await expect(work).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' });
    expect(await isKept('late')).toBe(false);
  });
});

describe('a connection that is lost in a transaction', () => {
  it('fails it while a statement runs, and the next has a new one', async () => {
    const work = database.begin(async (sql) => {
      await sql`insert into kept values ('running')`;
      await sql`select pg_terminate_backend(pg_backend_pid())`;
    });
    await expect(work).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
    expect(await isKept('running')).toBe(false);
    expect(await database.begin(async (sql) => [...(await sql`select 2 as two`)])).toEqual([{ two: 2 }]);
  });

  it('fails it while nothing runs, though its work goes on', async () => {
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    const work = database.begin(async (sql) => {
      const [{ pid } = { pid: 0 }] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
      await other`select pg_terminate_backend(${pid})`;
      await ended;
    });
    await expect(work).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
    resolve();
    expect(await database.begin(async (sql) => [...(await sql`select 3 as three`)])).toEqual([{ three: 3 }]);
  });
});

describe('a connection that is lost before it is ready', () => {
  it.each([
    ['hung up', (socket: Socket) => socket.destroy(), 'CONNECTION_CLOSED'],
    ['reset', (socket: Socket) => socket.resetAndDestroy(), 'ECONNRESET'],
  ])('fails what waits for it when it is %s, and ends nothing else', async (_, cut, code) => {
    const { hostname, port } = new URL(url);
    let cuts = 2;
    const proxy = createServer((client) => {
      const server = dial(Number(port), hostname);
      server.on('error', () => {}).on('close', () => client.destroy());
      client.on('error', () => {}).on('close', () => server.destroy());
      client.on('data', (said) => {
        // The driver asks for the types of arrays first.
        if (cuts === 0 || !said.includes('typarray')) return void server.write(said);
        cuts -= 1;
        cut(client);
      });
      server.pipe(client);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = proxy.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
    const throughProxy = new URL(url);
    throughProxy.port = String(address.port);
    const unlucky = connect(throughProxy.href, 'owner', 1);
    await expect(unlucky.begin((sql) => sql`select 1`)).rejects.toMatchObject({ code });
    await expect(unlucky`select 1`).rejects.toMatchObject({ code });
    expect(await unlucky.begin(async (sql) => [...(await sql`select 4 as four`)])).toEqual([{ four: 4 }]);
    await unlucky.end();
    proxy.close();
  });
});
