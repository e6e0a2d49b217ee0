import { Socket } from 'node:net';
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { expect, it, vi } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { connect } from './connect.ts';

type Queue = {
  length: number;
  push(item: string): void;
  shift(): string | undefined;
  pop(): string | undefined;
  remove(item: string): unknown;
};

const queueFile = new URL('queue.js', import.meta.resolve('postgres'));

async function newQueue(): Promise<Queue> {
  const { default: queue }: { default: () => Queue } = await import(queueFile.href);
  return queue();
}

it('takes a connection from those that are open, and puts one back, as fast after 100,000 statements as at first', async () => {
  const open = await newQueue();
  for (let connection = 0; connection < 10; connection += 1) open.push(`connection ${connection}`);
  const start = performance.now();
  for (let statement = 0; statement < 100_000; statement += 1) {
    const taken = open.pop() ?? '';
    open.remove(taken);
    open.push(taken);
  }
  expect(open.length).toBe(10);
  // Some 10 ms; 3 s when it is searched from its beginning, where all that was ever taken has left its place.
  expect(performance.now() - start).toBeLessThan(1_000);
});

it('removes one from the middle, and keeps the order of the others', async () => {
  const open = await newQueue();
  for (let connection = 0; connection < 100; connection += 1) open.push(`${connection}`);
  for (let taken = 0; taken < 60; taken += 1) open.shift();
  expect([open.remove('70'), open.remove('10'), open.length]).toEqual(['70', null, 39]);
  const rest = Array.from({ length: 39 }, () => open.shift());
  expect([rest.at(0), rest.at(9), rest.at(10), rest.at(-1), open.length]).toEqual([
    '60',
    '69',
    '71',
    '99',
    0,
  ]);
  open.push('again');
  expect([open.shift(), open.length]).toEqual(['again', 0]);
});

it('takes the last as well, and none when there is none', async () => {
  const open = await newQueue();
  for (const connection of ['first', 'second', 'third']) open.push(connection);
  expect([open.shift(), open.pop(), open.pop(), open.pop(), open.length]).toEqual([
    'first',
    'third',
    'second',
    undefined,
    0,
  ]);
});

it('gives a statement to the connection that was busy last: Postgres has its plans at hand there', async () => {
  const { url, drop } = await createTestDatabase();
  const sql = connect(url, 'owner', 4);
  const begun = () =>
    sql.begin(async (transaction) => {
      const [row] = await transaction<{ pid: number }[]>`select pg_backend_pid() as pid, pg_sleep(0.01)`;
      return row?.pid;
    });
  const together = await Promise.all(Array.from({ length: 4 }, begun));
  const one = await begun();
  const others = [await begun(), await begun(), await begun()];
  expect([new Set(together).size, new Set([one, ...others]).size]).toEqual([4, 1]);
  await sql.end();
  await drop();
});

it('sends what a transaction runs in one turn in one piece, however long its parameters', async () => {
  const { url, drop } = await createTestDatabase();
  const sql = connect(url, 'owner', 1);
  const long = 'x'.repeat(2_000);
  const threeTogether = () =>
    sql.begin(async (transaction) => {
      await transaction`select 1 as one`;
      const sent = vi.spyOn(Socket.prototype, 'write');
      await Promise.all([1, 2, 3].map(() => transaction`select ${long}::text as long`));
      const pieces = sent.mock.calls.length;
      sent.mockRestore();
      return pieces;
    });
  await threeTogether();
  expect(await threeTogether()).toBe(1);
  await sql.end();
  await drop();
});

it('leaves what a statement brought to the collector of the young', async () => {
  let collections = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const detail: unknown = 'detail' in entry ? entry.detail : null;
      const kind = typeof detail === 'object' && detail !== null && 'kind' in detail ? detail.kind : null;
      if (kind === constants.NODE_PERFORMANCE_GC_MAJOR) collections += 1;
    }
  });
  const { url, drop } = await createTestDatabase();
  const database = connect(url, 'owner', 2);
  const rows = () =>
    database`select n, repeat('word ', 20) as text, now() as at, jsonb_build_object('n', n, 'of', array[1, 2, 3]) as json
      from generate_series(1, 200) n`;
  try {
    observer.observe({ entryTypes: ['gc'] });
    // Some 400 MB in all, of which little is there at any time.
    for (let statement = 0; statement < 3_000; statement += 1) await rows();
    await new Promise((resolve) => setImmediate(resolve));
    // 1 here; 7 when each query holds what it brought by a closure of its own.
    expect(collections).toBeLessThan(4);
  } finally {
    observer.disconnect();
    await database.end({ timeout: 1 });
    await drop();
  }
});
