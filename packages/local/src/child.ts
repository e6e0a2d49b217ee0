import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One of our programs as a process of its own, for tests. */
export type Child = {
  pid: number;
  /** All that it has printed so far. */
  output: () => string;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string>;
  kill(signal: NodeJS.Signals): Promise<number | string>;
};

const mains = {
  start: '../src/main.ts',
  api: '../../api/src/main.ts',
  worker: '../../worker/src/main.ts',
  migrate: '../src/migrate.ts',
  retain: '../src/retain.ts',
  reencrypt: '../src/reencrypt.ts',
  inspect: '../src/inspect.ts',
} as const;

type Environment = Record<string, string>;

/** Only what it is given, and what Node needs: nothing of the environment of the tests. */
export function spawnMain(
  name: keyof typeof mains,
  environment: Environment,
  args: readonly string[] = [],
): Child {
  const file = fileURLToPath(new URL(mains[name], import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [file, ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | string>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown')),
  );
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ended,
    kill(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** The same, once it has said that it is ready. @throws Error with what it printed when it ends before */
export async function startMain(name: keyof typeof mains, environment: Environment): Promise<Child> {
  const child = spawnMain(name, environment);
  let over = false;
  void child.ended.then(() => (over = true));
  while (!/^(ready|\{.*ready)/m.test(child.output())) {
    if (over) throw new Error(`${name} ended: ${child.output()}`);
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  return child;
}
