/** The programs that are measured, each a process of its own, and what each has used of a processor. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { memoryOf } from '@afterview/chaos/programs';
import { freePort } from '@afterview/embedded/free-port';

export type Program = {
  port: number;
  /** Seconds of processor time so far; null where there is no /proc. */
  processorSeconds: () => number | null;
  /** Bytes that it holds; null where there is no /proc. */
  memory: () => number | null;
  stop: () => Promise<void>;
};

const startWithinMs = 20_000;
const stopWithinMs = 6_000;
const ticksPerSecond = 100;

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

export function processorSeconds(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which may hold anything: utime and stime are fields 14 and 15 of all.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return null;
  }
}

/**
 * Starts a program on a free port, and waits until it listens. Nobody reads what it logs: a reader would take its time
 * from the same two cores.
 * @throws Error with what it complained of
 */
export async function startProgram(
  file: URL,
  environment: Readonly<Record<string, string>>,
  nodeArguments: readonly string[] = [],
): Promise<Program> {
  const port = await freePort();
  const child = spawn(process.execPath, [...nodeArguments, file.pathname], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: String(port), ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  // Should we end without having stopped it.
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const stop = async () => {
    const impatient = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(impatient);
    process.off('exit', endWithUs);
  };
  for (const until = performance.now() + startWithinMs; !(await listens(port)); await pause(20)) {
    if (child.exitCode === null && performance.now() < until) continue;
    await stop();
    throw new Error(`${file.pathname} did not start: ${complaints}`);
  }
  const pid = child.pid ?? 0;
  return { port, processorSeconds: () => processorSeconds(pid), memory: () => memoryOf(pid), stop };
}
