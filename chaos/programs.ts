/**
 * The api and the worker as production runs them: processes of their own, that somebody starts again when they end.
 * Each is ended by its own pid only.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export type Kept = {
  name: string;
  /** Ends it as nothing can be prepared for; it is started again. False when it was not running. */
  kill(): boolean;
  /** Resolves when it runs. @throws Error when it does not come up */
  untilReady(): Promise<void>;
  /** Bytes that it holds; null when it does not run, or where there is no /proc. */
  memory(): number | null;
  /** How often it has ended by itself after it was ready. */
  crashes(): readonly string[];
  stop(): Promise<void>;
};

export type ProgramFile = {
  name: string;
  file: URL;
  environment: Readonly<Record<string, string>>;
  nodeArguments?: readonly string[];
  /** Called each time it has ended without having been stopped. */
  onEnd?: () => void;
};

const restartAfterMs = 200;
const readyWithinMs = 60_000;
const stopWithinMs = 6_000;

export function memoryOf(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

type Run = { child: ChildProcess; output: () => string; ended: Promise<void> };

/** @param run which time this is, from 1: what is meant to crash crashes later each time, and so gets on */
function start({ file, environment, nodeArguments = [] }: ProgramFile, run: number): Run {
  const child = spawn(process.execPath, [...nodeArguments, file.pathname], {
    env: { PATH: process.env['PATH'], CHAOS_RUN: String(run), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      process.off('exit', endWithUs);
      resolve();
    }),
  );
  return { child, output: () => output, ended };
}

const saysReady = (output: string) => /^(ready|listening)/m.test(output);

/** Runs a program for as long as it is not stopped, as a process manager does. */
export function keepRunning(program: ProgramFile): Kept {
  const crashes: string[] = [];
  let stopping = false;
  let killed = false;
  let runs = 1;
  let run = start(program, runs);

  const watching = (async () => {
    for (;;) {
      let wasReady = false;
      const { child, output, ended } = run;
      const look = setInterval(() => (wasReady ||= saysReady(output())), 20);
      await ended;
      clearInterval(look);
      if (stopping) return;
      program.onEnd?.();
      // What cannot start while the database is away says so and is started again; that is no crash.
      if (!killed && (wasReady || child.signalCode !== null)) {
        crashes.push(`${program.name} (${child.signalCode ?? child.exitCode}): ${output().slice(-600)}`);
      }
      killed = false;
      await pause(restartAfterMs);
      if (stopping) return;
      runs += 1;
      run = start(program, runs);
    }
  })();

  return {
    name: program.name,
    kill() {
      if (run.child.exitCode !== null || run.child.signalCode !== null) return false;
      killed = true;
      return run.child.kill('SIGKILL');
    },
    async untilReady() {
      for (const until = performance.now() + readyWithinMs; ;) {
        const running = run.child.exitCode === null && run.child.signalCode === null;
        if (running && saysReady(run.output())) return;
        if (performance.now() > until) throw new Error(`${program.name} did not start: ${run.output()}`);
        await pause(20);
      }
    },
    memory: () => memoryOf(run.child.pid ?? 0),
    crashes: () => crashes,
    async stop() {
      stopping = true;
      run.child.kill('SIGTERM');
      const last = run.child;
      const impatient = setTimeout(() => last.kill('SIGKILL'), stopWithinMs);
      await watching;
      clearTimeout(impatient);
    },
  };
}
