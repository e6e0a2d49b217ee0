import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { scratchDirectory } from './scratch.ts';

export type RedisServer = { url: string; pid: number; stop(): Promise<void> };

const onPath = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** The Redis of this machine, or the Valkey; null when it has neither. */
export const redisProgram = (): string | null => ['redis-server', 'valkey-server'].find(onPath) ?? null;

const accepts = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/**
 * A Redis of its own that keeps nothing on disk.
 * @param requested the port to come back to; by default a free one
 * @param more options of the server
 * @throws Error when the machine has none
 */
export async function startRedis(requested?: number, more: readonly string[] = []): Promise<RedisServer> {
  const program = redisProgram();
  if (program === null) throw new Error('neither redis-server nor valkey-server is on the PATH');
  const port = requested ?? (await freePort());
  const directory = scratchDirectory('redis');
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    directory.path,
    '--save',
    '',
    '--hz',
    '100',
    ...more,
  ];
  const server = spawn(program, [...options, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  // Should we end without having stopped it.
  const endWithUs = () => server.kill('SIGKILL');
  process.once('exit', endWithUs);
  server.once('exit', () => process.off('exit', endWithUs));
  while (!(await accepts(port))) {
    if (server.exitCode !== null) throw new Error(`${program} ended at once`);
    await pause(10);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: server.pid ?? 0,
    async stop() {
      await ended(server);
      directory.remove();
    },
  };
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
