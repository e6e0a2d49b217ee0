import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * `npx pnpm start` is a chain: npm, a shell, pnpm, a shell, and then we. A signal to its head does not reach us, for npm
 * and pnpm pass none on; so we watch those that launched us, and end when one of them has.
 */

type Process = { parent: number; command: string };

function processOf(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    // pid (name) state parent …; the name may hold anything, parentheses too.
    return { parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]), command };
  } catch {
    return processByPs(pid);
  }
}

function processByPs(pid: number): Process | null {
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    const match = /^\s*(\d+)\s+(.*)$/.exec(line.trim());
    return match === null ? null : { parent: Number(match[1]), command: match[2] ?? '' };
  } catch {
    return null;
  }
}

const launches = ({ command }: Process) => /\b(npm|npx|pnpm)\b/.test(command) || /^\S*sh -c /.test(command);

function launchersOf(pid: number): number[] {
  const found = processOf(pid);
  if (found === null || pid <= 1 || !launches(found)) return [];
  return [pid, ...launchersOf(found.parent)];
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const lookEveryMs = 500;

/** @param stop is called once, when a launcher has ended */
export function watchLaunchers(stop: () => void): void {
  const launchers = launchersOf(process.ppid);
  if (launchers.length === 0) return;
  const timer = setInterval(() => {
    if (launchers.every(isAlive)) return;
    clearInterval(timer);
    stop();
  }, lookEveryMs);
  timer.unref();
}
