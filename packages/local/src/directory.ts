/** The data directory: who uses it now, and what is kept in it. */
import {
  accessSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { SetupError } from '@afterview/core/run';

export const files = { lock: 'start.pid', secrets: 'secrets.json', local: 'local.json' } as const;

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    try {
      return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
    } catch {
      return '';
    }
  }
}

/** Process ids are used again: it counts only while it is still a start of ours. */
const isStart = (pid: number) => pid !== process.pid && /local\/src\/main\.ts/.test(commandOf(pid));

/** Whether the lock was ours to take: a link is made whole, by one of those who try at once. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    // Some file systems know no links.
    copyFileSync(from, to);
  }
  return true;
}

/** Makes the directory and takes it for this process. @throws SetupError */
export function takeDirectory(directory: string): { release: () => void } {
  const lock = join(directory, files.lock);
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
  } catch {
    throw new SetupError(
      `The data directory ${directory} cannot be written: set AFTERVIEW_DATA_DIR to another.`,
    );
  }
  const half = `${lock}.${process.pid}`;
  writeFileSync(half, String(process.pid));
  try {
    while (!linked(half, lock)) {
      const holder = Number(readText(lock) ?? 0);
      if (holder > 0 && isStart(holder)) {
        throw new SetupError(`Afterview already runs in ${directory} (process ${holder}).`);
      }
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(half, { force: true });
  }
  return { release: () => rmSync(lock, { force: true }) };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** The members of a JSON file, where they are text; nothing when there is no such file. */
export function readRecord(file: string): Record<string, string> {
  const text = readText(file);
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, member]) => typeof member === 'string'));
  } catch {
    return {};
  }
}

/** Writes all of it or nothing, for the owner's eyes only. */
export function writeRecord(file: string, record: Readonly<Record<string, string>>): void {
  const half = `${file}.${process.pid}`;
  writeFileSync(half, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(half, file);
}
