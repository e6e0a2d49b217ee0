import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { redisProgram, startRedis } from '@afterview/embedded/redis';
import { scratchDirectory } from '@afterview/embedded/scratch';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { Afterview } from '@afterview/sdk';
import { afterEach, describe, expect, it } from 'vitest';
import { spawnMain, startMain, type Child } from './child.ts';

const removals: (() => void)[] = [];
const children: Child[] = [];

afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill('SIGKILL')));
  for (const remove of removals.splice(0)) remove();
});

const newDirectory = () => {
  const { path, remove } = scratchDirectory('start');
  removals.push(remove);
  return path;
};

const start = async (directory: string, environment: Record<string, string> = {}) => {
  const child = await startMain('start', { AFTERVIEW_DATA_DIR: directory, PORT: '0', ...environment });
  children.push(child);
  const local: Record<string, string> = JSON.parse(readFileSync(join(directory, 'local.json'), 'utf8'));
  return { child, local };
};

const clientOf = ({ baseUrl, testKey }: Record<string, string>) =>
  new Afterview({ baseUrl: baseUrl ?? '', apiKey: testKey ?? '' });

const postmasterOf = (directory: string) =>
  Number(readFileSync(join(directory, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);

/** An ended process whose parent has not looked yet is still listed, as a zombie. */
const isZombie = (pid: number) => {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0) && !isZombie(pid);
  } catch {
    return false;
  }
};

const application = { candidate: {}, company: { name: 'Acme' }, position: { title: 'Cook' } };

describe('start', () => {
  it('says where it is, writes local.json for the owner alone, and prints a request that works', async () => {
    const directory = newDirectory();
    const { child, local } = await start(directory);
    expect(Object.keys(local)).toEqual(['baseUrl', 'adminKey', 'liveKey', 'testKey']);
    expect(statSync(join(directory, 'local.json')).mode & 0o777).toBe(0o600);
    expect(child.output().trimEnd().split('\n').at(-1)).toBe(`ready ${local['baseUrl']}`);
    const printed = child.output();
    const [, url = ''] = /curl -sS (\S+)/.exec(printed) ?? [];
    const [, authorization = ''] = /-H 'Authorization: ([^']+)'/.exec(printed) ?? [];
    const [, body = ''] = /-d '([^']+)'/.exec(printed) ?? [];
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body });
    expect(answer.status).toBe(201);
  });

  it('keeps its data and its keys, ends in order on SIGTERM, and leaves no process', async () => {
    const directory = newDirectory();
    const first = await start(directory);
    const { id } = await clientOf(first.local).applications.create(application);
    const postmaster = postmasterOf(directory);
    const before = performance.now();
    expect(await first.child.kill('SIGTERM')).toBe(0);
    expect(performance.now() - before).toBeLessThan(5_000);
    expect(isAlive(postmaster)).toBe(false);
    const second = await start(directory);
    expect(second.local).toMatchObject({ liveKey: first.local['liveKey'], testKey: first.local['testKey'] });
    expect(await clientOf(second.local).applications.get(id)).toMatchObject({ id });
    expect(await second.child.kill('SIGINT')).toBe(0);
  });

  it('ends in order while somebody has sent half a request', async () => {
    const directory = newDirectory();
    const { child, local } = await start(directory);
    const { port } = new URL(local['baseUrl'] ?? '');
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => {});
    const half = `POST /v1/applications HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${local['testKey']}\r\n`;
    await new Promise<void>((sent) => {
      socket.write(`${half}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"a`, () => sent());
    });
    const postmaster = postmasterOf(directory);
    expect(await child.kill('SIGTERM')).toBe(0);
    expect(isAlive(postmaster)).toBe(false);
  });

  it('leaves nothing behind when it is stopped while it starts', async () => {
    const directory = newDirectory();
    const child = spawnMain('start', { AFTERVIEW_DATA_DIR: directory, PORT: '0' });
    const pidFile = join(directory, 'postgres/data/postmaster.pid');
    const next = () =>
      new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
    // oxlint-disable-next-line no-await-in-loop
    while (!existsSync(pidFile)) await next();
    const postmaster = postmasterOf(directory);
    await child.kill('SIGTERM');
    // oxlint-disable-next-line no-await-in-loop
    while (isAlive(postmaster)) await next();
    const second = await start(directory);
    expect(await second.child.kill('SIGTERM')).toBe(0);
  });

  it('cleans up after a kill -9', async () => {
    const directory = newDirectory();
    const first = await start(directory);
    const orphan = postmasterOf(directory);
    await first.child.kill('SIGKILL');
    expect(isAlive(orphan)).toBe(true);
    const second = await start(directory);
    expect(isAlive(orphan)).toBe(false);
    const { data } = await clientOf(second.local).applications.list();
    expect(data).toEqual([]);
    expect(await second.child.kill('SIGTERM')).toBe(0);
  });

  it('uses the database and the Redis that it is given', async () => {
    const database = await createTestDatabase();
    const redis = redisProgram() === null ? null : await startRedis();
    const given = { DATABASE_URL: database.url, ...(redis === null ? {} : { REDIS_URL: redis.url }) };
    const directory = newDirectory();
    const { child, local } = await start(directory, given);
    const { id } = await clientOf(local).applications.create(application);
    expect(existsSync(join(directory, 'postgres'))).toBe(false);
    expect(await fetch(`${local['baseUrl']}/readyz`)).toMatchObject({ status: 200 });
    await redis?.stop();
    // Without its Redis it goes on, and says that it is not what it should be.
    expect(await clientOf(local).applications.get(id)).toMatchObject({ id });
    const ready = await fetch(`${local['baseUrl']}/readyz`);
    expect(ready.status).toBe(redis === null ? 200 : 503);
    expect(await child.kill('SIGTERM')).toBe(0);
    await database.drop();
  });

  it('starts without the Redis that it is given, and says so', async () => {
    const { child, local } = await start(newDirectory(), { REDIS_URL: 'redis://127.0.0.1:1' });
    expect(child.output()).toContain(
      'The Redis at 127.0.0.1:1 (REDIS_URL) cannot be used: connect ECONNREFUSED 127.0.0.1:1.',
    );
    expect(await clientOf(local).applications.create(application)).toMatchObject({ status: 'active' });
    expect(await child.kill('SIGTERM')).toBe(0);
  });

  it('runs once in a directory', async () => {
    const directory = newDirectory();
    const { child } = await start(directory);
    const second = spawnMain('start', { AFTERVIEW_DATA_DIR: directory, PORT: '0' });
    expect(await second.ended).toBe(1);
    expect(second.output()).toBe(`Afterview already runs in ${directory} (process ${child.pid}).\n`);
    expect(await child.kill('SIGTERM')).toBe(0);
  });
});

describe('what is wrong is told in one line, with exit code 1', () => {
  const failing = async (environment: Record<string, string>) => {
    const child = spawnMain('start', environment);
    const code = await child.ended;
    return [code, child.output().trimEnd().split('\n')];
  };

  it('a busy port', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    expect(await failing({ AFTERVIEW_DATA_DIR: newDirectory(), PORT: port })).toEqual([
      1,
      [`Port ${port} of 127.0.0.1 is in use: set PORT to another.`],
    ]);
    server.close();
  });

  it('a directory that cannot be written', async () => {
    const file = join(newDirectory(), 'file');
    writeFileSync(file, '');
    expect(await failing({ AFTERVIEW_DATA_DIR: join(file, 'data'), PORT: '0' })).toEqual([
      1,
      [`The data directory ${join(file, 'data')} cannot be written: set AFTERVIEW_DATA_DIR to another.`],
    ]);
  });

  it.each([
    ['nowhere', 'DATABASE_URL must look like postgres://user:password@host:5432/database.'],
    [
      'postgres://someone:secret@127.0.0.1:1/none',
      'The database at 127.0.0.1:1/none (DATABASE_URL) cannot be used: connect ECONNREFUSED 127.0.0.1:1',
    ],
  ])('DATABASE_URL=%s', async (url, line) => {
    const environment = { AFTERVIEW_DATA_DIR: newDirectory(), PORT: '0', DATABASE_URL: url };
    expect(await failing(environment)).toEqual([1, [line]]);
  });

  it.each([
    [{ PORT: 'eighty' }, 'PORT must be a number from 0 to 65535; it is "eighty".'],
    [
      { PORT: '0', REDIS_URL: 'nowhere' },
      'REDIS_URL must look like redis://host:6379; several of these, separated by commas, are a Cluster.',
    ],
    [{ PORT: '0', AFTERVIEW_ALARMS: 'loud' }, 'AFTERVIEW_ALARMS must be one of: on, off; it is "loud".'],
    [
      { PORT: '0', AFTERVIEW_ENCRYPTION_KEY: 'short' },
      'AFTERVIEW_ENCRYPTION_KEY must be 32 bytes in base64.',
    ],
  ])('%j', async (environment, line) => {
    expect(await failing({ AFTERVIEW_DATA_DIR: newDirectory(), ...environment })).toEqual([1, [line]]);
  });
});
